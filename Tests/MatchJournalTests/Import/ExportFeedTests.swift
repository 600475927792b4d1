import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

struct `A journal as a feed` {
  private let desk = ImportDesk()

  /// Returns the result, goals and shoot-out of every match, in words.
  private func summary(_ desk: ImportDesk) async throws -> [String] {
    let view = try await desk.journal.view()
    let directory = try await view.directory()
    var lines: [String] = []
    for name in try await view.matchNames() {
      let match = try await view.match(name)
      let board = match.scoreboard().value
      let shootOut = board.shootOut.map { " pens \($0)" } ?? ""
      let goals = match.projection(GoalList.self).goals.map { goal in
        let names = match.history.names
        let player = names.person(goal.person).map { directory.fullName($0) } ?? "?"
        let time = "\(goal.minute)+\(goal.added)"
        return "\(names.slug(goal.team) ?? "?") \(player) \(time)/\(goal.value)"
      }
      lines.append(
        "\(name.slug) \(board.total)\(shootOut): \(goals.sorted().joined(separator: ", "))")
    }
    return lines.sorted()
  }

  private var cup: Feed {
    let day = "2020-01-01"
    return Feed(
      matches: Feed.copaRound.matches + [
        FeedMatch("Birch", nil, "Alder", on: day).with {
          $0.competition = FeedCompetition(name: "Spring Cup", season: "2020")
          $0.round = "Final"
          $0.score.halfTime = Score(0, 1)
          $0.score.fullTime = Score(1, 1)
          $0.score.extraTime = Score(2, 2)
          $0.score.hasExtraTime = true
          $0.score.shootOut = Score(4, 3)
        }
        .goal(.away, "Elm", "12").goal(.home, "Ash", "90+4", penalty: true)
        .goal(.home, "Oak", "95").goal(.away, "Ash", "118", own: true)
      ])
  }

  @Test func `comes out of an empty journal as it went in`() async throws {
    try await desk.take(cup)
    let again = ImportDesk()
    try await again.take(try await desk.journal.feed())
    #expect(try await summary(again) == (try await summary(desk)))
    #expect(try await summary(desk).count == 3)
  }

  @Test func `goes through Football.TXT with results, goals and the shoot-out`() async throws {
    try await desk.take(cup)
    let text = FootballText.write(try await desk.journal.feed())
    let read = try FootballText.read(Array(text.utf8), file: "export.txt")
    #expect(read.problems.isEmpty, "\(read.problems)\n\(text)")
    let again = ImportDesk()
    try await again.take(read)
    #expect(try await summary(again) == (try await summary(desk)), "\(text)")
  }

  @Test func `holds the matches of one competition where that is named`() async throws {
    try await desk.take(cup)
    let feed = try await desk.journal.feed(of: "spring-cup-2020")
    #expect(feed.matches.map(\.home.name) == ["Birch"])
    await #expect(throws: Refusal.self) { try await desk.journal.feed(of: "autumn-cup") }
  }

  @Test func `leaves out what was struck out, and has no result of a match that is on`()
    async throws
  {
    try await desk.journal.logDemo()
    let feed = try await desk.journal.feed()
    #expect(feed.matches.map { $0.score.fullTime } == [Score(0, 1), Score(1, 2)])
    #expect(feed.matches[1].goals.count == 3)
    #expect(feed.matches[1].lineUps.count == 2)
    #expect(!(try await desk.take(feed, from: "own.txt")).hasNews)
  }
}
