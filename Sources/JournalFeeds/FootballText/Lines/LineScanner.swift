import JournalCore

/// Splits a file into lines, and removes comments, Markdown and everything after the end mark.
struct LineScanner {
  private var lines: [TextLine] = []
  private var isInComment = false
  private var commentStart = 0
  private var number = 0

  /// Returns the lines of a file.
  ///
  /// - Throws: `Refusal` if the file is too long, or a line is too long or not UTF-8.
  static func lines(of bytes: [UInt8], isMarkdown: Bool) throws(Refusal) -> [TextLine] {
    guard bytes.count <= FootballText.fileLimit else {
      throw Refusal("file-too-long", "The file has more than \(FootballText.fileLimit) bytes.")
    }
    var raw = try RawLines.split(bytes)
    if isMarkdown || raw.contains(where: { Fence.starts($0) }) { Fence.keepBlocks(&raw) }
    var scanner = LineScanner()
    for line in raw where !scanner.isOver { scanner.scan(line) }
    scanner.countRest(raw)
    return scanner.lines
  }

  private var isOver: Bool {
    if case .end = lines.last?.kind { true } else { false }
  }

  private mutating func scan(_ line: TextLine) {
    number = line.number
    guard line.kind == .text else {
      lines.append(line)
      return
    }
    let hadComment = isInComment
    let (text, comment) = withoutComments(line.bytes)
    if let comment, isPeriod(comment) { append(.period, comment) }
    if text.contains(where: { !$0.isBlank }) {
      append(text.words == "__END__" ? .end : .text, text)
    } else if comment == nil, !hadComment {
      append(.blank, [])
    }
  }

  private mutating func append(_ kind: TextLine.Kind, _ bytes: [UInt8]) {
    lines.append(TextLine(number: number, kind: kind, bytes: bytes))
  }

  /// Whether a comment gives the period: `# Date Fri Aug 18 2017 - Sun May 20 2018 (275d)`.
  private func isPeriod(_ comment: [UInt8]) -> Bool {
    var cursor = Cursor(comment)
    cursor.skipBlanks()
    return cursor.take("Date ")
  }

  /// Removes `# ...` and `<!-- ... -->` from a line; the comment is nil if there is none.
  private mutating func withoutComments(_ bytes: [UInt8]) -> (text: [UInt8], comment: [UInt8]?) {
    var cursor = Cursor(bytes)
    var text: [UInt8] = []
    var comment: [UInt8]?
    while let byte = cursor.peek() {
      if isInComment {
        comment = comment ?? []
        if cursor.take("-->") { isInComment = false } else { cursor.at += 1 }
      } else if byte == Sign.hash, cursor.isAtWordStart {
        return (text, Array(cursor.run { _ in true }.drop { $0 == Sign.hash }))
      } else if cursor.take("<!--") {
        (isInComment, commentStart) = (true, number)
      } else {
        text.append(byte)
        cursor.at += 1
      }
    }
    return (text, comment)
  }

  private mutating func countRest(_ raw: [TextLine]) {
    if isInComment {
      number = commentStart
      append(.broken("The comment that starts here is never closed."), Array("<!--".utf8))
    }
    guard isOver, let end = lines.indices.last else { return }
    let rest = raw.filter { $0.number > number && $0.kind == .text }.count
    let words = rest == 1 ? "1 line after the end mark is" : "\(rest) lines after the end mark are"
    lines[end].bytes = Array("\(words) not read.".utf8)
  }
}
