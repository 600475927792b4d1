import Foundation

/// An event of every kind whose every text is hostile, made of the program's own schemas.
struct HostileVocabulary: Sendable {
  /// Marks that no event of ours refuses in a text, and no terminal may see.
  static let text = "x\u{202E}\u{2066}y\u{2028}z\u{FEFF}\u{206A}"

  /// Everything: only types that are not ours take it.
  static let worst = "\(text)\u{1B}[2J\u{1B}]0;t\u{7}\u{9B}31m\r\u{7F}\u{0}\u{85}"

  /// The lines that were taken in, and the fields with texts that they have: `card.reason`.
  private(set) var taken: [String] = []
  private(set) var fields: Set<String> = []

  /// All fields with texts that the schemas name, but for those below.
  private(set) var all: Set<String> = []

  /// Texts that have a form of their own, so that no hostile one fits, a whole regulation, and what only
  /// `journal erase` records.
  static let apart: Set = [
    "match-resumed.from", "regulation-adopted.regulation", "regulation-adopted.digest",
    "data-erased.reason",
  ]

  /// The journal with all of it.
  let shell: Shell

  private let goal: String
  private let card: String

  /// Made once: to be copied, not written to.
  static let made = Result { try HostileVocabulary(into: try Shell.demo()) }

  /// Takes everything into the shell's journal, the demo; a line that is refused in one stream is tried
  /// in the next.
  private init(into shell: Shell) throws {
    self.shell = shell
    let goals = try shell.run("journal log real-madrid-leganes-2018-01-24 --type goal --json")
      .output
    let cards =
      goals.isEmpty
      ? ""
      : try shell.run(
        "journal log real-madrid-leganes-2018-01-24 --type card --json"
      ).output
    goal = try Self.object(goals).list("events").last.flatMap { $0["id"] as? String } ?? ""
    card = try Self.object(cards).list("events").last.flatMap { $0["id"] as? String } ?? ""
    try shell.run("journal schema --all schemas")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.path("schemas/events"))
    var lines = try names.sorted().compactMap { try line(of: String($0.dropLast(5))) }
    try take(&lines)
  }

  /// One kind of event, with the places that are left to try.
  private struct Line {
    let type: String
    let data: [String: Any]
    let fields: Set<String>
    var places = HostileVocabulary.places[...]

    var json: String {
      var event: [String: Any] = [
        "type": type, "data": data, "by": HostileVocabulary.text, "source": ["tass"],
        "mood": HostileVocabulary.worst,
      ]
      if let place = places.first {
        event["stream"] = place.stream
        if place.isTimed { event["at"] = ["period": "H2", "minute": 60] }
      }
      let bytes = try? JSONSerialization.data(withJSONObject: event)
      return String(decoding: bytes ?? Data(), as: UTF8.self)
    }
  }

  private static let places = [
    (stream: "match/real-madrid-leganes-2018-01-24", isTimed: true),
    (stream: "match/real-madrid-leganes-2018-01-24", isTimed: false),
    (stream: "competition/copa-del-rey-2017-18", isTimed: false),
    (stream: "registry", isTimed: false),
    (stream: "competition/made-up-cup", isTimed: false),
    (stream: "match/leganes-real-madrid-2018-02-01", isTimed: false),
  ]

  private mutating func take(_ lines: inout [Line]) throws {
    // The worst of all, in types that are not ours: in keys, in values, at any depth.
    let worst = try JSONSerialization.data(withJSONObject: [Self.worst: [[Self.worst: Self.worst]]])
    let own =
      #"{"type":"x-tifo","stream":"match/real-madrid-leganes-2018-01-24","data":"#
      + String(decoding: worst, as: UTF8.self) + "}"
    while !lines.isEmpty {
      let text = lines.map(\.json).joined(separator: "\n") + "\n\(own)\n"
      let result = try shell.run("journal append - -q", input: Array(text.utf8))
      guard result.status != 0 else { break }
      let words = result.error.split { !$0.isNumber && !$0.isLetter }
      guard let place = words.firstIndex(of: "line"), place + 1 < words.count,
        let number = Int(words[place + 1]), lines.indices.contains(number - 1)
      else { throw Refused(said: result.error) }
      lines[number - 1].places.removeFirst()
      if lines[number - 1].places.isEmpty { lines.remove(at: number - 1) }
    }
    taken = lines.map(\.type)
    fields = lines.reduce(into: []) { $0.formUnion($1.fields) }
  }

  /// What was said where no line could be named.
  struct Refused: Error {
    let said: String
  }

  // MARK: - One kind of event

  private mutating func line(of type: String) throws -> Line? {
    let bytes = shell.contents("schemas/events/\(type).json") ?? []
    let schema = try Self.object(String(decoding: bytes, as: UTF8.self))
    let data = (schema["properties"] as? [String: Any])?["data"] as? [String: Any]
    guard let fields = data?["properties"] as? [String: [String: Any]] else { return nil }
    var values: [String: Any] = [:]
    var texts: Set<String> = []
    for (key, field) in fields where Self.left[type]?.contains(key) != true {
      values[key] = Self.fixed["\(type).\(key)"] ?? value(of: key, field)
      guard Self.isText(field) else { continue }
      texts.insert("\(type).\(key)")
      all.insert("\(type).\(key)")
    }
    all.subtract(Self.apart)
    return Line(type: type, data: values, fields: texts)
  }

  private static func isText(_ field: [String: Any]) -> Bool {
    if field["enum"] != nil || field["pattern"] != nil || field["const"] != nil { return false }
    if let kind = field["type"] as? String {
      return kind == "string" || kind == "object" && field["additionalProperties"] is [String: Any]
    }
    return true
  }

  /// Fields that exclude another one.
  private static let left: [String: Set<String>] = [
    "card": ["official"], "drawing-of-lots": ["tie"], "goal": ["own"], "goal-attributed": ["own"],
  ]

  /// Values that must fit the demo, and shapes that schemas leave open.
  private static var fixed: [String: Any] {
    [
      "team-registered.team": "made-up-team", "person-registered.person": "made-up-person",
      "source-added.source": "made-up-source", "competition-defined.competition": "made-up-cup",
      "tie-defined.tie": "made-up-tie", "team-registered.grammar": ["en": text],
      "correction.replace": ["situation": "corner"], "match-scheduled.away": "real-madrid",
      "match-scheduled.competition": "copa-del-rey-2017-18", "match-resumed.from": "60",
      "line-up.starters": [
        "tito", "siovas", "naranjo", "mantovani", "bustinza", "diego-rico", "beauvue",
      ]
      .map { ["player": "made-up-\($0)"] },
      "line-up.bench": [["player": "made-up-amrabat"]],
      "substitution.off": "siovas", "substitution.on": "made-up-substitute",
      "entity-renamed.kind": "team",
      "drawing-of-lots.between": ["leganes", "real-madrid"], "drawing-of-lots.winner": "leganes",
      "line-up-changed.off": "nacho", "official-replaced.off": "nacho",
    ]
  }

  private func value(of key: String, _ field: [String: Any]) -> Any {
    if let words = field["enum"] as? [String] { return words[min(1, words.count - 1)] }
    let pattern = field["pattern"] as? String ?? ""
    switch field["type"] as? String {
    case "string":
      if pattern.hasPrefix("^[a-z0-9]+") { return slug(key) }
      if pattern.hasPrefix("^[0-9a-f]") { return key == "card" ? card : goal }
      if pattern.contains("T[0-9]") { return "2018-02-01T21:30:00+01:00" }
      return pattern.isEmpty ? Self.text : "2018-02-01"
    case "integer": return max(1, field["minimum"] as? Int ?? 1)
    case "number": return 1.5
    case "boolean": return false
    case "array":
      if ["teams", "between"].contains(key) { return ["leganes", "real-madrid"] }
      if key == "score" { return [3, 0] }
      return [
        value(of: key == "neighbourOf" ? "team" : "player", field["items"] as? [String: Any] ?? [:])
      ]
    case "object" where field["additionalProperties"] is [String: Any]:
      return ["en": Self.text, "es": Self.text]
    case "object":
      let members = field["properties"] as? [String: [String: Any]] ?? [:]
      return members.reduce(into: [String: Any]()) { $0[$1.key] = value(of: $1.key, $1.value) }
    default: return Self.text
    }
  }

  private func slug(_ key: String) -> String {
    switch key {
    case "competition": "copa-del-rey-2017-18"
    case "tie": "copa-qf"
    case "match": "real-madrid-leganes-2018-01-24"
    case "team", "to", "against", "home", "away", "entity", "from": "leganes"
    default: "javier-eraso"
    }
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}

extension [String: Any] {
  fileprivate func list(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
}
