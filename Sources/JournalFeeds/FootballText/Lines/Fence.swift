/// The fenced blocks of a Markdown file.
enum Fence {
  private static let mark = Array("```".utf8)

  /// Whether a line starts or ends a block.
  static func starts(_ line: TextLine) -> Bool {
    line.kind == .text && line.bytes.drop { $0 == Sign.space }.starts(with: mark)
  }

  /// Keeps only blocks without a language, each preceded by a line that marks its start.
  static func keepBlocks(_ lines: inout [TextLine]) {
    var kept: [TextLine] = []
    var isOpen = false
    var isWanted = false
    for line in lines {
      if starts(line) {
        isOpen.toggle()
        let language = line.bytes.words.utf8.drop { $0 == mark[0] }
        isWanted = isOpen && language.isEmpty
        if isWanted { kept.append(TextLine(number: line.number, kind: .block, bytes: [])) }
      } else if isWanted {
        kept.append(line)
      }
    }
    lines = kept
  }
}
