import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// A made-up league in which goal difference comes after points, and level teams share a place.
struct SummerLeague {
  static let rules: JSONObject = [
    "format": 1, "id": "summer-league", "title": "Summer League",
    "stages": [
      [
        "id": "league", "title": "League", "kind": "table",
        "points": ["win": 3, "draw": 1],
        "rank": [
          ["key": "points"], ["key": "goal-difference"], ["key": "goals-for"], ["shared": true],
        ],
      ]
    ],
  ]

  let journal: MatchJournal
  private static let slug: CompetitionSlug = "summer-league-2026"
  private let author = Author(by: "test", via: .import)

  init() async throws {
    journal = try TestStore.journal(clock: SteppingClock())
    try await journal.append(
      try await journal.drafts(adopting: Self.rules, for: Self.slug, by: author))
  }

  /// Its table.
  func table() async throws -> TableReading {
    try #require(try await journal.view().competition(Self.slug).tables().first)
  }

  /// Sets a match of June 2026.
  @discardableResult
  func set(_ home: TeamSlug, _ away: TeamSlug, day: Int) async throws -> StreamName {
    let date = try #require(CalendarDate(year: 2026, month: 6, day: day))
    let stream = try #require(StreamName.match("\(home)-\(away)-\(date)"))
    let scheduled = MatchScheduled(home: home, away: away, date: date, competition: Self.slug)
    try await append(.matchScheduled(scheduled), to: stream)
    return stream
  }

  /// Plays a match; the minutes are those of the goals of its home team, and then all there are.
  func play(
    _ home: TeamSlug, _ score: Score, _ away: TeamSlug, day: Int, minutes: [Int] = []
  ) async throws {
    let stream = try await set(home, away, day: day)
    for minute in minutes {
      let period: Period = minute > 45 ? .secondHalf : .firstHalf
      try await append(.goal(Goal(team: home)), to: stream, at: MatchTime(period, minute))
    }
    let declared = ScoreDeclared(home: score.home, away: score.away)
    try await append(.scoreDeclared(declared), to: stream)
  }

  func append(_ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil) async throws {
    try await journal.append([
      try journal.draft(event, to: stream, at: time, by: author, source: ["board"])
    ])
  }

  /// Returns when a team last stood elsewhere, in words: `2026-06-21 35' 3...3`, without the minute
  /// where it is not known.
  func turn(_ team: TeamSlug) async throws -> String? {
    try await table().lastTurn(of: team).map { turn in
      let goal = turn.goal.map { " \($0.fact.minute)'" } ?? ""
      return "\(turn.date)\(goal) \(turn.before.places)"
    }
  }
}
