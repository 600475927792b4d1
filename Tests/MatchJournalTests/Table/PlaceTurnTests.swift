import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// The last time that a team stood elsewhere in a table (<doc:HowATableIsRanked>). The leagues are made
/// up.
struct `The turn of a place` {
  /// A league in which goal difference comes after points, and level teams share a place.
  private struct Cup {
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
    let slug: CompetitionSlug = "summer-league-2026"
    private let author = Author(by: "test", via: .import)

    init() async throws {
      journal = try TestStore.journal(clock: SteppingClock())
      try await journal.append(
        try await journal.drafts(adopting: Self.rules, for: slug, by: author))
    }

    /// Sets a match of June 2026.
    @discardableResult
    func set(_ home: TeamSlug, _ away: TeamSlug, day: Int) async throws -> StreamName {
      let date = try #require(CalendarDate(year: 2026, month: 6, day: day))
      let stream = try #require(StreamName.match("\(home)-\(away)-\(date)"))
      let scheduled = MatchScheduled(home: home, away: away, date: date, competition: slug)
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

    func append(_ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil) async throws
    {
      try await journal.append([
        try journal.draft(event, to: stream, at: time, by: author, source: ["board"])
      ])
    }

    /// Returns when a team last stood elsewhere, in words: `2026-06-21 35' 3...3`, without the minute
    /// where it is not known.
    func turn(_ team: TeamSlug) async throws -> String? {
      let table = try #require(try await journal.view().competition(slug).tables().first)
      return table.lastTurn(of: team).map { turn in
        let goal = turn.goal.map { " \($0.fact.minute)'" } ?? ""
        return "\(turn.date)\(goal) \(turn.before.places)"
      }
    }
  }

  /// Alder and Cedar have three points each and still meet on the day of Dogwood 3-0 Birch (30, 35, 80):
  /// Dogwood's second goal makes it three points with +1 and two goals, better than their +1 and one.
  @Test func `is told to the minute beside a match of that day that is open`() async throws {
    let cup = try await Cup()
    try await cup.play("alder", Score(1, 0), "birch", day: 14)
    try await cup.play("cedar", Score(1, 0), "dogwood", day: 14)
    try await cup.play("dogwood", Score(3, 0), "birch", day: 21, minutes: [30, 35, 80])
    try await cup.set("alder", "cedar", day: 21)
    #expect(try await cup.turn("dogwood") == "2026-06-21 35' 3...3")
    // Until the first goal Dogwood and Birch shared the third place: one point, 0-1.
    #expect(try await cup.turn("birch") == "2026-06-21 30' 3...3")
    // Once level with Alder and Cedar, and ahead of them by the second goal.
    #expect(try await cup.turn("alder") == "2026-06-21 35' 1...1")
  }

  private enum Other: CaseIterable {
    case open, abandoned, awarded, walkover, annulled
  }

  /// Alder have three points from 2-0, Dogwood three from 1-0. The moment Dogwood's second match kicks
  /// off they have four, whatever becomes of Alder's: awarded to Cedar, it is worth nothing to Alder.
  @Test(arguments: Other.allCases)
  private func `is the day where the draw of the kick-off is enough`(other: Other) async throws {
    let cup = try await Cup()
    try await cup.play("alder", Score(2, 0), "birch", day: 14)
    try await cup.play("dogwood", Score(1, 0), "cedar", day: 14)
    try await cup.play("dogwood", Score(1, 0), "birch", day: 21, minutes: [30])
    let stream = try await cup.set("alder", "cedar", day: 21)
    let board = "board"
    switch other {
    case .open: break
    case .abandoned:
      try await cup.append(
        .matchAbandoned(MatchAbandoned(reason: "floodlights")), to: stream)
    case .awarded:
      try await cup.append(
        .resultAwarded(
          ResultAwarded(score: Score(0, 3), to: "cedar", reason: "made up", authority: board)),
        to: stream)
    case .walkover:
      try await cup.append(.walkover(Walkover(team: "cedar", authority: board)), to: stream)
    case .annulled:
      try await cup.append(
        .resultAnnulled(ResultAnnulled(reason: "made up", authority: board)), to: stream)
    }
    #expect(try await cup.turn("dogwood") == "2026-06-21 2...2")
  }

  /// The award put Cedar above Alder, and no goal of another match.
  @Test func `is the day where an award brought it about`() async throws {
    let cup = try await Cup()
    try await cup.play("alder", Score(2, 0), "birch", day: 14)
    try await cup.play("dogwood", Score(1, 0), "cedar", day: 14)
    try await cup.play("dogwood", Score(1, 0), "birch", day: 21, minutes: [30])
    let stream = try await cup.set("alder", "cedar", day: 21)
    try await cup.append(
      .resultAwarded(
        ResultAwarded(score: Score(0, 3), to: "cedar", reason: "made up", authority: "board")),
      to: stream)
    #expect(try await cup.turn("cedar") == "2026-06-21 3...3")
  }

  @Test(arguments: [[], [10, 60]])
  func `is none on the first day`(minutes: [Int]) async throws {
    let cup = try await Cup()
    try await cup.play("alder", Score(2, 0), "birch", day: 14, minutes: minutes)
    try await cup.play("cedar", Score(0, 0), "dogwood", day: 14)
    try await cup.set("alder", "cedar", day: 21)
    for team in ["alder", "birch", "cedar", "dogwood"] as [TeamSlug] {
      #expect(try await cup.turn(team) == nil, "\(team)")
    }
  }
}
