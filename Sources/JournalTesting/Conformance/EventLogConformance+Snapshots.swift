import JournalCore
import JournalMemory

/// A position identifies a state of the log: its answers stay the same, whatever is written
/// meanwhile.
extension EventLogConformance {
  static let snapshots: [Promise] = [
    Promise("a snapshot says the same again, whatever is appended meanwhile", snapshotHoldsStill),
    Promise("a snapshot is the log that ended there", snapshotIsTheLogCutThere),
    Promise("a snapshot beyond the head is one of the head", snapshotEndsAtTheHead),
    Promise("the identity of a log never changes", identityStays),
  ]

  /// Both legs with later amendments, then a second tie and a competition.
  private static func ground() throws -> [Draft] {
    var first = Reporter(in: Ground.first)
    var second = Reporter(in: Ground.second, first: 11)
    var third = RandomMatch(seed: 7, first: 201, tie: ("copa-qf", 3)).drafts
    third.removeAll { $0.id == .e(201) && $0.stream == Ground.first }
    var drafts = try first.drafts(CopaQuarterFinal.firstLeg)
    drafts += try second.drafts(CopaQuarterFinal.secondLeg)
    drafts.append(try event(101, in: .registry))
    drafts.append(try second.draft(.disallowed(.e(21), .offside, "57")))
    drafts.append(try first.draft(.correction(of: .e(2), ["minute": 88, "player": "asensio"])))
    drafts.append(try second.draft(.retraction(of: .e(15))))
    return drafts + third
  }

  static func snapshotHoldsStill(_ log: any EventLog) async throws {
    let drafts = try ground()
    let start = drafts.count / 2
    try await log.appendSingly(Array(drafts.prefix(start)))
    let snapshot = try await log.snapshot()
    let before = try await Answers(of: snapshot, asking: drafts)
    for draft in drafts.dropFirst(start) {
      _ = try await log.append([draft])
      let after = try await Answers(of: snapshot, asking: drafts)
      if let difference = before.difference(from: after) {
        throw Breach(
          reason: "After \(draft.envelope.type) was appended, \(difference) of e\(start) differ.")
      }
    }
  }

  static func snapshotIsTheLogCutThere(_ log: any EventLog) async throws {
    let drafts = try ground()
    _ = try await log.append(drafts)
    let records = try await log.everything()
    for position in stride(from: 0, through: records.count, by: 5) {
      let past = InMemoryEventLog()
      _ = try await past.append(records.prefix(position).map(\.draft))
      let expected = try await Answers(of: past.snapshot(), asking: drafts)
      let found = try await Answers(of: log.snapshot(at: position), asking: drafts)
      if let difference = expected.difference(from: found) {
        throw Breach(
          reason: "\(difference) at e\(position) are not those of a log that ends there.")
      }
    }
  }

  static func snapshotEndsAtTheHead(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...3))
    for (asked, expected) in [(-1, 0), (0, 0), (2, 2), (3, 3), (4, 3), (Int.max, 3)] {
      let position = try await log.snapshot(at: asked).position
      try demand("the position of a snapshot at \(asked)", position, is: expected)
    }
    let snapshot = try await log.snapshot(at: .max)
    try await log.appendSingly([try event(4)])
    let found = try await snapshot.read(Ground.first).map(\.position)
    try demand("the stream in a snapshot taken before e4", found, is: [1, 2, 3])
    try demand("e4 in that snapshot", try await snapshot.record(at: 4), is: nil)
  }

  static func identityStays(_ log: any EventLog) async throws {
    let before = log.identity
    try await log.appendSingly(try events(1...2))
    try demand("the identity", log.identity, is: before)
  }
}

/// Everything that a state of a log answers.
private struct Answers {
  private var parts: [(name: String, text: String)] = []

  /// - Parameter drafts: events whose ids are looked up, and whose matches are read.
  init(of snapshot: LogSnapshot, asking drafts: [Draft]) async throws {
    let streams = Set(drafts.map(\.stream)).sorted()
    for stream in streams {
      note("the records of \(stream)", try await snapshot.read(stream).map(\.body))
      let facts = try await snapshot.history(of: stream)
      note("the facts of \(stream)", Self.spelled(facts.facts, facts.names))
    }
    note("the records", try await snapshot.read(from: 1, limit: .max).map(\.body))
    let places = try await snapshot.locate(drafts.map(\.id))
    note("the places", places.sorted { $0.value.position < $1.value.position }.map { "\($0)" })
    var scan: [String] = []
    try await snapshot.scanMatches(order: .match) { stream, facts in
      scan.append("\(stream) \(facts.map { "\($0.position) \($0.kind) \($0.effect)" })")
    }
    note("the scan", scan)
    for category in [StreamName.Category.match, .registry, .competition] {
      note("the streams of \(category)", try await snapshot.streams(category))
    }
    note("the matches of the tie", try await snapshot.matches(in: "copa-qf"))
    note(
      "the matches of the competition",
      try await snapshot.matches(of: "copa-del-rey-2017-18"))
  }

  private mutating func note(_ name: String, _ value: some Sendable) {
    parts.append((name, "\(value)"))
  }

  /// The facts with their names written out, because each log has its own numbers for names.
  private static func spelled(_ facts: [Fact], _ names: NameTable) -> [String] {
    facts.map { fact in
      let who = [fact.team, fact.person, fact.other].map { names.slug($0) ?? "-" }
      return "\(fact.position) \(fact.kind) \(fact.minute) \(who) \(fact.subject) \(fact.effect)"
    }
  }

  /// The first part that differs in another set of answers; nil if none does.
  func difference(from other: Answers) -> String? {
    zip(parts, other.parts).first { $0.text != $1.text }?.0.name
  }
}
