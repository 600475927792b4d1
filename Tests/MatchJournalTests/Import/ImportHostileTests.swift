import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Nothing in a file can stop the program or leave half a match behind.
struct `A hostile feed` {
  private let desk = ImportDesk()

  private func match(_ change: (inout FeedMatch) -> Void) -> Feed {
    Feed(matches: [FeedMatch("Birch", "1-0", "Alder", on: "2020-01-01").with(change)])
  }

  @Test(arguments: [Int.min, -1, 0, 1_000, Int.max])
  func `with numbers that cannot be brings problems and no more`(number: Int) async throws {
    let feed = match {
      $0.leg = number
      $0.matchday = number
      $0.attendance = number
      $0.time = number
      $0.offset = number
      $0.round = "Final"
      $0.competition = FeedCompetition(name: "Spring Cup", season: "2020")
      $0.score.halfTime = Score(number, number)
      $0.score.shootOut = Score(number, 1)
      let time = MatchTime(period: .firstHalf, minute: number, added: number, second: number)
      $0 = $0.goal(.home, "Ash", time).goal(.away, nil, MatchTime(period: nil, minute: number))
      $0.incidents.append(
        FeedIncident(
          line: number, side: .home,
          .shootOutKick(number: number, player: nil, outcome: .scored)))
    }
    try await desk.take(feed)
    try await desk.take(feed.with(0) { $0.score.fullTime = Score(number, number) }, from: "b.txt")
    #expect(try await desk.match("birch").scheduled.home == "birch")
  }

  @Test(arguments: [
    "", " ", "\u{0}", "\u{1b}[2J", "line\nfeed", "\u{202E}abc",
    String(repeating: "x", count: 70_000),
    String(repeating: "é", count: 5_000), "孫興慜", "---", "'", "\u{301}",
  ])
  func `with names that are none brings problems and no more`(name: String) async throws {
    var feeds = [
      match { $0.home.name = name }, match { $0.venue = name }, match { $0.referee = name },
      match { $0 = $0.goal(.home, name, "5") }, match { $0.round = name }, match { $0.note = name },
    ]
    feeds.append(
      match {
        $0.competition = FeedCompetition(name: name, season: name)
        $0.round = "Final"
      })
    for (index, feed) in feeds.enumerated() {
      let desk = ImportDesk()
      try await desk.take(feed, from: "\(index).txt")
      #expect(!(try await desk.take(feed, from: "\(index).txt")).hasNews)
    }
  }

  @Test func `with a player named twice in a line-up is taken without it`() async throws {
    let feed = match {
      $0.lineUps = [
        FeedLineUp(line: 2, side: .home, starters: Array(repeating: "Ash", count: 11))
      ]
    }
    let plan = try await desk.take(feed)
    #expect(plan.problems.map(\.line) == [2])
    #expect(ImportDesk.types(plan)["line-up"] == nil)
  }

  @Test func `may name players in another script, each for himself`() async throws {
    let feed = match {
      $0 = $0.goal(.home, "孫興慜", "5").goal(.home, "黃喜燦", "15").goal(.home, "孫興慜", "25")
      $0.score.fullTime = Score(3, 0)
    }
    try await desk.take(feed)
    #expect(try await desk.goals("birch") == ["birch p-1 5", "birch p-2 15", "birch p-1 25"])
    #expect(!(try await desk.take(feed)).hasNews)
  }
}
