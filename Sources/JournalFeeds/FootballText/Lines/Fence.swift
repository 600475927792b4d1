/// Keeps the fenced blocks of a Markdown file that have no language, each preceded by a line that marks
/// its start.
struct Fence {
  private static let mark = Array("```".utf8)

  private var isOpen = false
  private var isWanted = false

  /// Whether a file has a line that starts or ends a block.
  static func stands(in bytes: [UInt8]) -> Bool {
    var isAtStart = true
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A, 0x0D: isAtStart = true
      case Sign.space, 0x09: break
      case mark[0] where isAtStart && bytes[place...].starts(with: mark): return true
      default: isAtStart = place == 2 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      }
    }
    return false
  }

  /// Returns what is read of a line; nil for a line that is left out.
  mutating func take(_ line: TextLine) -> TextLine? {
    guard line.kind == .text,
      line.bytes.drop(while: { $0 == Sign.space }).starts(with: Self.mark)
    else { return isWanted ? line : nil }
    isOpen.toggle()
    let language = line.bytes.words.utf8.drop { $0 == Self.mark[0] }
    isWanted = isOpen && language.isEmpty
    return isWanted ? TextLine(number: line.number, kind: .block, bytes: []) : nil
  }
}
