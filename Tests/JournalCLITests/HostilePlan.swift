import Foundation

/// The events of a made-up cup, in an order in which all of them are valid.
struct HostilePlan {
  /// The schemas of the data, by type of event.
  let schemas: [String: [String: Any]]

  /// The source of the texts.
  var texts = HostileTexts()

  private var written: [[UInt8]] = []
  private(set) var latest: [String: String] = [:]

  init(schemas: [String: [String: Any]]) { self.schemas = schemas }

  private static let match = "match/ash-elm-2020-01-05"
  private static let cup = "competition/cup"

  // MARK: - The order

  /// Returns the lines for `journal append -`.
  mutating func lines() throws -> [UInt8] {
    try writeRegistry()
    try writeMatch()
    try writeDecisions()
    try writeEnd()
    try writeOtherMatches()
    let worst = [HostileTexts.worst: [[HostileTexts.worst: HostileTexts.worst]]]
    try write("x-tifo", in: Self.match, data: worst)
    return Array(written.joined(separator: [0x0A])) + [0x0A]
  }

  private mutating func writeRegistry() throws {
    try write("source-added", with: ["source": "tass"])
    try write("journal-branched", with: ["root": String(repeating: "0", count: 64)])
    // Only one that was recorded elsewhere is taken where no clock is wrong.
    try write(
      "clock-corrected", with: ["first": latest["source-added"] ?? ""],
      recorded: ["position": 900, "version": 90, "recordedAt": "2020-01-01T00:00:00.000Z"])
    for (team, other) in [("ash", "elm"), ("elm", "ash")] {
      let grammar = ["en": ["article": texts.next()]]
      try write(
        "team-registered", with: ["team": team, "neighbourOf": [other], "grammar": grammar])
    }
    for person in ["ash-3", "ash-4", "ash-12", "elm-3"] {
      let team = String(person.prefix(3))
      // Scorers are shown on a page and teams in a spreadsheet, so they get the tricks for these.
      let short = texts.next("<script>alert(1)</script>")
      try write(
        "person-registered",
        with: ["person": person, "team": team, "role": "player", "short": short])
    }
    let names = ["name": texts.next("=1+1"), "short": texts.next("=1+1")]
    try write("entity-renamed", with: names.merging(["kind": "team"]) { $1 })
    try write("competition-defined", in: Self.cup)
    try write("tie-defined", in: Self.cup, with: ["teams": ["ash", "elm"], "round": Self.final])
  }

  private mutating func writeMatch() throws {
    try write("match-scheduled", in: Self.match, with: ["leg": 1, "round": Self.final])
    for team in ["ash", "elm"] { try writeLineUp(team) }
    try write("officials-appointed", in: Self.match)
    try write("official-replaced", in: Self.match, with: ["on": "ash-coach"])
    for (type, period) in [("start", "H1"), ("end", "H1"), ("start", "H2")] {
      try write("period-\(type)", in: Self.match, with: ["period": period])
    }
    try write("goal", in: Self.match, at: 60, without: ["own"])
    try write("card", in: Self.match, at: 60, without: ["official"])
    for type in ["var-check", "var-decision", "observation", "image"] {
      try write(type, in: Self.match, at: 60)
    }
    let inPlay = Set(schemas.keys).subtracting(Self.placed).subtracting(latest.keys)
    for type in inPlay.sorted() { try write(type, in: Self.match, at: 60, with: fitting(type)) }
    // Whatever was interrupted resumes, and whoever left returns.
    for type in ["play-resumed", "player-returned", "player-retired", "substitution"] {
      try write(type, in: Self.match, at: 70, with: fitting(type))
    }
  }

  private mutating func writeLineUp(_ team: String) throws {
    let starters = (1...7).map { ["player": "\(team)-\($0)", "shirt": $0] as [String: Any] }
    try write(
      "line-up", in: Self.match,
      with: [
        "team": team, "starters": starters, "bench": [["player": "\(team)-12"]],
        "captain": "\(team)-2", "goalkeeper": "\(team)-1", "coach": "\(team)-coach",
      ])
  }

  private mutating func writeDecisions() throws {
    for type in Self.decisions { try write(type, in: Self.cup, with: fitting(type)) }
    for type in ["appeal-lodged", "appeal-decided", "claim-decided"] {
      try write(type, in: Self.match)
    }
  }

  private mutating func writeEnd() throws {
    try write("final-whistle", in: Self.match)
    try write("shoot-out-declared", in: Self.match, with: ["home": 4, "away": 3])
    for type in ["journal-closed", "journal-reopened"] { try write(type, in: Self.match) }
  }

  private mutating func writeOtherMatches() throws {
    for (day, types) in Self.ends.enumerated() {
      let stream = "match/ash-elm-2020-02-0\(day + 1)"
      try write("match-scheduled", in: stream, without: ["leg", "tie"])
      for type in types { try write(type, in: stream, with: fitting(type)) }
    }
    let stream = "match/ash-elm-2020-03-01"
    try write("match-scheduled", in: stream, with: ["round": "Group A"], without: ["leg", "tie"])
    try write("goal", in: stream, at: 60, without: ["own"])
    try write("score-declared", in: stream, with: ["upTo": "H2", "home": 1, "away": 0])
  }

  /// The round of the tie, which selects the stage of the regulation.
  static let final = "Final q0q \(HostileTexts.signs)"

  private static let decisions = [
    "bye", "drawing-of-lots", "place-imposed", "play-off-ordered", "points-deducted",
    "points-restored", "replay-ordered", "result-awarded", "result-annulled", "result-confirmed",
    "season-curtailed", "suspension-imposed", "suspension-served", "team-disqualified",
    "team-withdrawn", "tie-awarded", "walkover",
  ]

  /// The types that end a match or interrupt it.
  private static let ends = [
    ["match-postponed", "match-rescheduled"], ["match-cancelled"], ["match-voided"],
    ["match-abandoned", "match-resumed"],
  ]

  /// Types with another place in the order, or with a command of their own.
  private static let placed = Set(
    decisions + ends.joined() + [
      "appeal-lodged", "appeal-decided", "claim-decided", "clock-corrected", "data-erased",
      "entities-merged",
      "final-whistle",
      "journal-branched", "journal-closed", "journal-reopened", "play-resumed", "player-returned",
      "player-retired",
      "regulation-adopted", "shoot-out-declared", "shoot-out-kick", "substitution",
    ])

  // MARK: - One event

  /// Returns values that must suit the others, and content that schemas leave open.
  private mutating func fitting(_ type: String) -> [String: Any] {
    switch type {
    case "correction":
      [
        "target": latest["observation"] ?? "",
        "replace": ["text": texts.next(), "topic": texts.next()],
      ]
    case "retraction": ["target": latest["image"] ?? ""]
    case "score-declared": ["upTo": "H2", "home": 1, "away": 0]
    case "penalty-missed": ["player": "elm-3", "team": "elm"]
    case "player-off-temporarily", "player-returned", "player-retired": ["player": "ash-5"]
    case "substitution": ["off": "ash-4", "on": "ash-12"]
    case "line-up-changed": ["off": "ash-6", "on": "ash-13"]
    case "drawing-of-lots": ["between": ["ash", "elm"]]
    case "result-awarded": ["score": [3, 0]]
    case "match-resumed": ["from": "60"]
    default: [:]
    }
  }

  private mutating func write(
    _ type: String, in stream: String = "registry", at minute: Int? = nil,
    with fixed: [String: Any] = [:], without absent: Set<String> = [], data: [String: Any]? = nil,
    recorded: [String: Any] = [:]
  ) throws {
    var values: [String: Any] = [:]
    for (key, field) in Self.properties(schemas[type] ?? [:]) where !absent.contains(key) {
      values[key] = fixed[key] ?? value(of: key, field)
    }
    let number = String(written.count + 1, radix: 16)
    let id = "019c11f4-8f5a-7c3e-9e5a-" + String(repeating: "0", count: 12 - number.count) + number
    var event: [String: Any] = [
      "type": type, "stream": stream, "id": id, "data": data ?? values, "by": texts.next(),
      "mood": HostileTexts.worst,
    ]
    event.merge(recorded) { $1 }
    if type != "source-added" { event["source"] = ["tass"] }
    if let minute { event["at"] = ["period": "H2", "minute": minute] }
    latest[type] = id
    written.append(
      [UInt8](try JSONSerialization.data(withJSONObject: event, options: .sortedKeys)))
  }
}
