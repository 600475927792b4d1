/// One or more lines that belong together: a match, a list of goals, a line-up, a heading.
struct Statement {
  /// What the first line is.
  var kind: TextLine.Kind
  /// The lines, with a line feed between them.
  var bytes: [UInt8]
  /// The numbers of the lines.
  var numbers: [Int]

  init(_ line: TextLine) {
    kind = line.kind
    bytes = line.bytes
    numbers = [line.number]
  }

  /// The number of the first line.
  var line: Int { numbers[0] }

  /// The text as words.
  var text: String { bytes.words }

  mutating func append(_ line: TextLine) {
    bytes.append(Sign.newline)
    bytes += line.bytes
    numbers.append(line.number)
  }
}
