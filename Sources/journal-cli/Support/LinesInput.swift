import JournalCore
import JournalFeeds

/// Where the lines of an import come from.
enum LinesSource {
  /// A file at a path, which is read as its lines are asked for.
  case file(String)
  /// The bytes of a pipe with a name, which were read to tell its format.
  case bytes([UInt8])
  case standardInput

  /// Whether the lines can be read twice.
  var isRepeatable: Bool {
    if case .standardInput = self { false } else { true }
  }
}

/// The lines of a source, read as they are asked for.
struct LinesInput: ~Copyable {
  private var input: InputFile?
  private var cutter = JSONLines.Cutter()
  /// Lines that were read and not asked for yet.
  private var ready: [JSONLines.Line] = []

  /// - Throws: `Refusal` if the source cannot be read.
  init(_ source: LinesSource) throws(Refusal) {
    switch source {
    case .file(let path): input = try InputFile(path)
    case .standardInput: input = InputFile(standardInput: "standard input")
    case .bytes(let bytes):
      input = nil
      ready = try cutter.take(bytes) + cutter.finish()
    }
  }

  /// Returns the next lines, at most as many as asked for; none at the end.
  ///
  /// - Throws: `Refusal` that names the line that cannot be read.
  mutating func next(_ limit: Int) throws(Refusal) -> [JSONLines.Line] {
    while ready.count < limit, let bytes = try input?.next() {
      ready += try cutter.take(Array(bytes))
    }
    if ready.count < limit { ready += try cutter.finish() }
    let lines = Array(ready.prefix(limit))
    ready.removeFirst(lines.count)
    return lines
  }
}
