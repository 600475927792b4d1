extension String {
  /// The columns that the text takes in a terminal.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// Two for wide East Asian characters, emoji and flags, none for what takes no room by itself, such as
  /// a combining mark, otherwise one (Unicode, UAX 11).
  package var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return scalar.properties.generalCategory == .nonspacingMark ? 0 : 2
    case 0x231A...0x2B55, 0x1F004...0x1F2FF:
      return scalar.properties.isEmojiPresentation ? 2 : 1
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
