import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// The last time that a team stood elsewhere in a table (<doc:HowATableIsRanked>). The leagues are made
/// up.
struct `The turn of a place` {
  /// Alder and Cedar have three points each and still meet on the day of Dogwood 3-0 Birch (30, 35, 80):
  /// Dogwood's second goal makes it three points with +1 and two goals, better than their +1 and one.
  @Test func `is told to the minute beside a match of that day that is open`() async throws {
    let cup = try await SummerLeague()
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
    let cup = try await SummerLeague()
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
    let cup = try await SummerLeague()
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
    let cup = try await SummerLeague()
    try await cup.play("alder", Score(2, 0), "birch", day: 14, minutes: minutes)
    try await cup.play("cedar", Score(0, 0), "dogwood", day: 14)
    try await cup.set("alder", "cedar", day: 21)
    for team in ["alder", "birch", "cedar", "dogwood"] as [TeamSlug] {
      #expect(try await cup.turn(team) == nil, "\(team)")
    }
  }
}
