/// How many columns a terminal needs for a text.
package enum Columns {
  /// The columns of a text: two for a wide character, one for the others.
  package static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    switch scalar.value {
    // Unicode Standard Annex 11: the blocks that are wide throughout.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text filled with spaces to a width, or cut to it with an ellipsis.
  package static func fit(_ text: String, _ width: Int) -> String {
    let size = self.width(text)
    guard size > width else { return text + String(repeating: " ", count: width - size) }
    return cut(text, width - 1) + "…"
  }

  /// The text filled with spaces to at least a width.
  package static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(text)))
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    var result = ""
    var size = 0
    for character in text {
      size += self.width(character)
      guard size <= width else { break }
      result.append(character)
    }
    let room = width - self.width(result)
    return result + String(repeating: " ", count: room)
  }
}
