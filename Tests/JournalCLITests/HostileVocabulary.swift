import Foundation

/// A journal with an event of every kind of which every text is hostile, made of the program's own
/// schemas.
struct HostileVocabulary: Sendable {
  /// Made once: to be read, not written to.
  static let made = Result { try HostileVocabulary(into: Shell()) }

  /// Texts that have a form of their own, so that no hostile one fits (a minute, a digest of 64 digits),
  /// and one that only `journal erase` writes, into another kind of journal.
  static let apart: Set = [
    "match-resumed.from", "regulation-adopted.digest", "data-erased.reason",
  ]

  /// The folder of the journal.
  let shell: Shell

  /// All fields with free texts that the schemas name, such as `card.reason`.
  let fields: Set<String>

  /// The first event of every kind that has one of them, by its position.
  let positions: [Int]

  /// Which field the text with a mark was written in, as the exported log has it.
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

  /// What was said where the journal could not be made.
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

  /// The fields that marks belong to; a text within a field is one of it.
  func fields(of marks: some Sequence<Substring>) -> Set<String> {
    Set(
      marks.compactMap { self.marks[$0] }.compactMap { path in
        fields.first { path == $0 || path.hasPrefix("\($0).") }
      })
  }
}
