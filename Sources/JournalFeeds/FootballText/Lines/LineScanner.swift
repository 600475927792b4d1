import JournalCore

/// The lines of a file from front to back, without comments, Markdown and what follows the end mark.
struct LineScanner {
  private var raw: RawLines
  private var fence: Fence?
  /// Lines that were scanned and not yet returned.
  private var lines: [TextLine] = []
  private var isInComment = false
  private var commentStart = 0
  private var number = 0
  private var isOver = false

  /// - Throws: `Refusal` if the file is too long.
  init(_ bytes: [UInt8], isMarkdown: Bool) throws(Refusal) {
    guard bytes.count <= FootballText.fileLimit else {
      throw Refusal("file-too-long", "The file has more than \(FootballText.fileLimit) bytes.")
    }
    raw = RawLines(bytes)
    fence = isMarkdown || Fence.stands(in: bytes) ? Fence() : nil
  }

  /// Returns the next line; nil at the end.
  ///
  /// - Throws: `Refusal` if a line is too long or not UTF-8.
  mutating func next() throws(Refusal) -> TextLine? {
    while lines.isEmpty, !isOver {
      guard let line = try nextRaw() else {
        finish()
        break
      }
      scan(line)
      if case .end = lines.last?.kind { try countRest() }
    }
    return lines.isEmpty ? nil : lines.removeFirst()
  }

  private mutating func nextRaw() throws(Refusal) -> TextLine? {
    while let line = try raw.next() {
      if fence == nil { return line }
      if let kept = fence?.take(line) { return kept }
    }
    return nil
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

  private mutating func finish() {
    isOver = true
    guard isInComment else { return }
    number = commentStart
    append(.broken("The comment that starts here is never closed."), Array("<!--".utf8))
  }

  private mutating func countRest() throws(Refusal) {
    isOver = true
    var rest = 0
    while let line = try nextRaw() { rest += line.kind == .text ? 1 : 0 }
    let words = rest == 1 ? "1 line after the end mark is" : "\(rest) lines after the end mark are"
    lines[lines.count - 1].bytes = Array("\(words) not read.".utf8)
  }
}
