/// One or more lines that belong together: a match, a list of goals, a line-up, a heading.
struct Statement {
  /// The kind of the first line.
  var kind: TextLine.Kind
  /// The lines, joined by line feeds.
  var bytes: [UInt8]
  /// The line numbers.
  var numbers: [Int]

  init(_ line: TextLine) {
    kind = line.kind
    bytes = line.bytes
    numbers = [line.number]
  }

  /// The number of the first line.
  var line: Int { numbers[0] }

  /// The text, with spaces tidied.
  var text: String { bytes.words }

  mutating func append(_ line: TextLine) {
    bytes.append(Sign.newline)
    bytes += line.bytes
    numbers.append(line.number)
  }
}
