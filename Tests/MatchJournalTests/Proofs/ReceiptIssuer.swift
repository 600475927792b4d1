import JournalCore
import JournalMemory
import JournalProjections
import JournalProof
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// A desk that has handed out sealed receipts of its journal, as the log grew.
struct ReceiptIssuer {
  let journal: MatchJournal
  let key: NoteSigningKey
  /// All records of the log.
  let records: [Record]
  /// Signed checkpoints, the oldest first.
  private(set) var notes: [SignedNote] = []
  /// What was handed out.
  private(set) var receipts: [Receipt] = []

  /// Issues a receipt for each question at each size of the log.
  init(
    _ journal: MatchJournal, seed: UInt8, _ questions: [AuditQuestion], at sizes: [Int]
  ) async throws {
    self.journal = journal
    let name = try await journal.checkpoint().origin
    key = try NoteSigningKey(name: name, seed: [UInt8](repeating: seed, count: 32))
    records = try await journal.log.read(from: 1, limit: .max)
    for size in sizes {
      let note = try await journal.checkpoint(at: size).signed(by: key)
      notes.append(note)
      for question in questions {
        receipts.append(try await journal.receipt(for: question, under: note).sealed(by: key))
      }
    }
  }

  /// The tie of the demo in the 47th minute, at the end, and after one more event.
  static func copa(_ seed: UInt8, last: (Record) throws -> MatchEvent) async throws -> Self {
    let journal = try TestStore.journal(origin: "example.org/copa")
    try await journal.logDemo()
    let goal = try #require(
      try await journal.log.read(from: 1, limit: .max).last { $0.envelope.type == "goal" })
    let draft = try journal.draft(
      try last(goal), to: goal.stream, by: Author(by: "desk", via: .typed), source: ["tass"])
    _ = try await journal.log.append([draft])
    let matches: [AuditQuestion] = [
      .match("leganes-real-madrid-2018-01-18"), .match("real-madrid-leganes-2018-01-24"),
    ]
    return try await Self(journal, seed: seed, [.tie("copa-qf")] + matches, at: [62, 90, 91])
  }

  /// The tie whose last goal a tribunal struck out after the final whistle.
  static func copa() async throws -> Self {
    try await copa(7) { goal in
      .goalDisallowed(GoalDisallowed(goal: goal.id, reason: .handball, by: .referee))
    }
  }

  /// Another journal by the same name, in which that goal was entered by mistake.
  static func copaTwin() async throws -> Self {
    try await copa(8) { goal in .retraction(Retraction(target: goal.id, reason: "entered twice")) }
  }

  /// The made-up group before its last round, before its last result, and at the end.
  static func cup(_ seed: UInt8) async throws -> Self {
    let cup = try await SpringCup()
    let end = try await cup.journal.log.head().position
    let questions: [AuditQuestion] = [
      .place(cup.slug, team: "dogwood", group: nil), .place(cup.slug, team: "birch", group: nil),
      .match("birch-cedar-2026-05-16"),
    ]
    return try await Self(cup.journal, seed: seed, questions, at: [end - 3, end - 1, end])
  }
}

/// What `journal audit` says of some events.
struct PlainAudit {
  let document: JSONObject
  let state: String
  let sentence: String

  /// The events do not hold what is asked about.
  struct Nothing: Error {}

  init(of question: AuditQuestion, over records: [Record]) async throws {
    let log = InMemoryEventLog(holding: records, of: "a test")
    let view = JournalView(try await log.snapshot())
    let lines: [String]
    switch question {
    case .tie(let slug):
      let tie = try await view.tie(slug)
      document = Documents.audit(tie)
      state = tie.verdict.state.rawValue
      lines = AuditText(tie, try await view.decisions(on: tie), .plain).lines(isShort: true)
    case .match(let slug):
      guard let name = try await view.matchName(slug) else { throw Nothing() }
      let match = try await view.reading(name)
      guard let result = match.result() else { throw Nothing() }
      document = Documents.audit(match, at: .end)
      let isOpen = ["scheduled", "postponed", "abandoned"].contains(match.status().rawValue)
      state = match.status() == .inPlay ? "as-it-stands" : isOpen ? "undecided" : "decided"
      lines = AuditMatchText(match, result, try await view.decisions(on: match), .plain).lines
    case .place(let slug, let team, let group):
      let competition = try await view.competition(slug, asking: TableQuestion())
      guard let table = try competition.tables(named: group).first,
        let audit = PlaceAudit(of: team, in: table)
      else { throw Nothing() }
      document = Documents.place(audit, table)
      state = table.verdict.state.rawValue
      lines = AuditPlaceText(
        audit, table, try await view.decisions(on: table), .plain, listsAll: false
      ).lines(isShort: true)
    }
    sentence = lines.first?.unwrapped ?? ""
  }
}

extension String {
  /// The text on one line.
  var unwrapped: String { split { $0.isWhitespace }.joined(separator: " ") }
}
