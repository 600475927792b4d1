import JournalCore
import JournalReading
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// What would move a team, in lines. The leagues are made up.
struct `The flips of a place in words` {
  private static func lines(_ team: TeamSlug, in league: SummerLeague) async throws -> String {
    let table = try await league.table()
    let audit = try #require(PlaceAudit(of: team, in: table))
    let decisions = try await league.journal.view().decisions(on: table)
    let text = AuditPlaceText(audit, table, decisions, .plain, listsAll: false)
    return text.lines(isShort: false).joined(separator: "\n")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Alder have nine points and Birch six: only two draws of Alder's put Birch first. Each of three
  /// matches is drawn with a goal more or a goal fewer: three pairs of matches, four ways each.
  @Test func `count every two results that are enough`() async throws {
    let league = try await SummerLeague()
    for (day, other) in ["cedar", "dogwood", "elm"].enumerated() {
      try await league.play("alder", Score(1, 0), try #require(TeamSlug(other)), day: 14 + day)
    }
    try await league.play("birch", Score(1, 0), "cedar", day: 18)
    try await league.play("birch", Score(1, 0), "dogwood", day: 19)
    try await league.play("fir", Score(3, 0), "birch", day: 20)
    let lines = try await Self.lines("alder", in: league)
    #expect(
      lines.contains("What only two changes together would change with alder 1-1 "), "\(lines)")
    #expect(lines.contains(" or 11 others second, on points"), "\(lines)")
  }

  /// Only the scores are known, so that no line leaves out a goal: with a goal fewer Alder have one point,
  /// as all others, and fewer goals than Cedar and Dogwood.
  @Test func `tell of a goal fewer in a score whose goals are not logged`() async throws {
    let league = try await SummerLeague()
    try await league.play("alder", Score(1, 0), "birch", day: 14)
    try await league.play("cedar", Score(1, 1), "dogwood", day: 15)
    let lines = try await Self.lines("alder", in: league)
    #expect(lines.contains("alder 0-0 birch"), "\(lines)")
  }

  /// Alder are nine points ahead of all: two goals can turn one of their victories into a draw.
  @Test func `say that neither one change nor two are enough`() async throws {
    let league = try await SummerLeague()
    for (day, other) in ["cedar", "dogwood", "elm"].enumerated() {
      try await league.play("alder", Score(2, 0), try #require(TeamSlug(other)), day: 14 + day)
    }
    let lines = try await Self.lines("alder", in: league)
    #expect(
      lines.contains("Neither one change nor two (goals, decisions) would move alder."), "\(lines)")
  }
}
