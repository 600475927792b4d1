import Foundation

/// A journal with an event of every type in which every text is hostile, made from the program's
/// own schemas.
struct HostileVocabulary: Sendable {
  /// Made once, and only to be read.
  static let made = Result { try HostileVocabulary(into: Shell()) }

  /// Texts with a fixed form, which no hostile text can have (a minute, a digest of 64 digits), and
  /// one that only `journal erase` writes, into another kind of journal.
  static let apart: Set = [
    "match-resumed.from", "regulation-adopted.digest", "data-erased.reason",
    "journal-branched.root",
  ]

  /// The folder of the journal.
  let shell: Shell

  /// All free-text fields named by the schemas, such as `card.reason`.
  let fields: Set<String>

  /// The first event of every type that has one of them, by position.
  let positions: [Int]

  /// The field to which the text with each mark was written, according to the exported log.
  let marks: [Substring: String]

  private init(into shell: Shell) throws {
    self.shell = shell
    try Self.succeed(shell, "journal init -q; journal schema --all schemas; rm -f pwned")
    var plan = HostilePlan(schemas: try Self.schemas(shell))
    let lines = try plan.lines()
    try Self.succeed(shell, "journal append - -q", input: lines)
    try shell.write(try plan.regulation(try Self.template(shell)), to: "r.json")
    try Self.succeed(shell, "journal rules use --file r.json --competition cup -q")
    try Self.succeed(shell, "journal match use ash-elm-2020-01-05 -q")
    fields = plan.fields.subtracting(Self.apart)
    (positions, marks) = try Self.read(try shell.export())
  }

  /// The output if the journal could not be made.
  struct Refused: Error {
    let said: String
  }

  private static func succeed(_ shell: Shell, _ command: String, input: [UInt8] = []) throws {
    let result = try shell.run(command, input: input)
    guard result.status == 0 else { throw Refused(said: "\(command): \(result.error)") }
  }

  private static func schemas(_ shell: Shell) throws -> [String: [String: Any]] {
    let folder = shell.path("schemas/events")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try files.reduce(into: [:]) { schemas, file in
      let schema = try object(shell.contents("schemas/events/\(file)") ?? [])
      let data = (schema["properties"] as? [String: Any])?["data"] as? [String: Any]
      schemas[String(file.dropLast(5))] = data
    }
  }

  private static func template(_ shell: Shell) throws -> [String: Any] {
    try object(try shell.run("journal rules new made-up-cup --kind groups").bytes)
  }

  private static func object(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  // MARK: - What is in the log

  private static func read(_ log: [UInt8]) throws -> ([Int], [Substring: String]) {
    var positions: [String: Int] = [:]
    var marks: [Substring: String] = [:]
    for line in log.split(separator: 0x0A) {
      let record = try object(line)
      guard let type = record["type"] as? String, let position = record["position"] as? Int,
        let data = record["data"]
      else { continue }
      let before = marks.count
      note(data, at: type, in: &marks)
      if marks.count > before, positions[type] == nil { positions[type] = position }
    }
    return (positions.values.sorted(), marks)
  }

  private static func note(_ value: Any, at path: String, in marks: inout [Substring: String]) {
    switch value {
    case let text as String where text.contains(HostileTexts.signs):
      for mark in HostileTexts.marks(in: text) where marks[mark] == nil { marks[mark] = path }
    case let list as [Any]: for value in list { note(value, at: path, in: &marks) }
    case let object as [String: Any]:
      for (key, value) in object { note(value, at: "\(path).\(key)", in: &marks) }
    default: break
    }
  }

  /// Returns the fields that marks belong to; a text nested in a field belongs to that field.
  func fields(of marks: some Sequence<Substring>) -> Set<String> {
    Set(
      marks.compactMap { self.marks[$0] }.compactMap { path in
        fields.first { path == $0 || path.hasPrefix("\($0).") }
      })
  }
}
