import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// A made-up group of four: Birch 6 points, Dogwood and Alder 4, Cedar 2; Dogwood beat Alder.
struct SpringCup {
  let journal: MatchJournal
  let slug: CompetitionSlug = "spring-cup"
  private let author = Author(by: "test", via: .import)

  /// The regulation: head-to-head comes before goal difference.
  static let rules: JSONObject = [
    "format": 1, "id": "spring-cup-2026", "title": "Spring Cup 2026",
    "stages": [
      [
        "id": "group", "title": "The group", "kind": "table", "meetings": 1,
        "points": ["win": 3, "draw": 1],
        "rank": [
          ["key": "points"], ["headToHead": ["points"]], ["key": "goal-difference"],
          ["key": "goals-for"], ["by": "lots"],
        ],
      ]
    ],
  ]

  /// The matches: home, away, goals, day of May 2026, matchday.
  static let results: [(TeamSlug, TeamSlug, Int, Int, Int, Int)] = [
    ("alder", "cedar", 1, 1, 2, 1), ("birch", "dogwood", 3, 0, 2, 1),
    ("alder", "birch", 2, 0, 9, 2), ("dogwood", "cedar", 1, 1, 9, 2),
    ("birch", "cedar", 2, 1, 16, 3), ("dogwood", "alder", 1, 0, 16, 3),
  ]

  /// Creates the group with all its results.
  init() async throws {
    let clock = SteppingClock()
    journal = try TestStore.journal(clock: clock)
    try await journal.append(
      try await journal.drafts(adopting: Self.rules, for: slug, by: author))
    for (home, away, goals, against, day, matchday) in Self.results {
      try await play(home, away, goals, against, day: day, matchday: matchday)
    }
  }

  private func play(
    _ home: TeamSlug, _ away: TeamSlug, _ goals: Int, _ against: Int, day: Int, matchday: Int
  ) async throws {
    let date = try #require(CalendarDate(year: 2026, month: 5, day: day))
    let stream = try #require(StreamName.match("\(home)-\(away)-\(date)"))
    let scheduled = MatchScheduled(
      home: home, away: away, date: date, competition: slug, matchday: matchday)
    try await append(.matchScheduled(scheduled), to: stream)
    try await append(.scoreDeclared(ScoreDeclared(home: goals, away: against)), to: stream)
  }

  /// Appends an event.
  func append(_ event: MatchEvent, to stream: StreamName) async throws {
    try await journal.append([
      try journal.draft(event, to: stream, by: author, source: ["board"])
    ])
  }

  /// Appends a decision on the competition.
  func decide(_ event: MatchEvent) async throws {
    try await append(event, to: .competition(slug))
  }

  /// Returns the table that a question sees, on one line: `birch 6, dogwood 4`.
  func table(_ question: TableQuestion = TableQuestion()) async throws -> String {
    let verdict = try await reading(question).verdict
    return verdict.rows.map { "\($0.team) \($0.points)" }.joined(separator: ", ")
  }

  /// Returns the table that a question sees.
  func reading(_ question: TableQuestion = TableQuestion()) async throws -> TableReading {
    let competition = try await journal.view().competition(slug, asking: question)
    return try #require(try competition.tables().first)
  }

  /// Returns the code of a question's refusal; nil if it is answered.
  func code(_ question: TableQuestion) async -> String? {
    do {
      _ = try await reading(question)
      return nil
    } catch {
      return (error as? Refusal)?.code
    }
  }
}
