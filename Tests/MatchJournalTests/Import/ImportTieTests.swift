import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

struct `Ties of a feed` {
  private let desk = ImportDesk()
  private let quarterFinal: TieSlug = "leganes-real-madrid-quarter-finals"

  @Test func `are made of two legs of one round, in order of date`() async throws {
    let reversed = Feed(matches: Feed.copaRound.matches.reversed())
    let plan = try await desk.take(reversed)
    #expect(plan.counts.newTies == 1)
    let view = try await desk.journal.view()
    #expect(try await view.directory().ties.keys.map(\.text) == [quarterFinal.text])
    #expect(try await view.directory().ties[quarterFinal]?.competition == "copa-del-rey-2017-18")
    #expect(try await desk.match("leg-rma").scheduled.leg == 1)
    #expect(try await desk.match("rma-leg").scheduled.leg == 2)
    #expect(!(try await desk.take(reversed)).hasNews)
  }

  @Test func `are judged by the regulation of the competition that the user names`() async throws {
    let rules = try #require(RegulationLibrary.document(named: "copa-del-rey-2017-18"))
    try await desk.journal.append(
      try await desk.journal.drafts(adopting: rules, by: Author()))
    let options = ImportOptions(competition: "copa-del-rey-2017-18")
    let feed = Feed(matches: Feed.copaRound.matches.map { $0.with { $0.competition = nil } })
    try await desk.take(feed, options)
    let tie = try await desk.journal.view().tie(quarterFinal)
    #expect(tie.verdict.decidedBy == "away-goals")
    #expect(tie.verdict.winner.map { tie.contest.slug($0) } == "leganes")
    let match = try await desk.match("leg-rma")
    #expect(match.scheduled.regulation?.id == "es.copa-del-rey.2017-18")
  }

  @Test func `take in a second leg that another file brings`() async throws {
    try await desk.take(Feed(matches: [Feed.copaRound.matches[0]]), from: "one.txt")
    let plan = try await desk.take(Feed(matches: [Feed.copaRound.matches[1]]), from: "two.txt")
    #expect(plan.counts.newTies == 0)
    let second = try await desk.match("rma-leg").scheduled
    #expect(second.tie == quarterFinal)
    #expect(second.leg == 2)
  }

  @Test(arguments: [
    ("Final", true), ("Round of 16", true), ("1st Round", true), ("Group A", false),
    ("Matchday 3", false), ("Regular Season", false), ("Round 12", false),
  ])
  func `are single matches too in a round that is a knock-out by its name`(
    round: String, isTie: Bool
  ) async throws {
    let match = FeedMatch("Birch", "1-0", "Alder", on: "2020-01-01").with {
      $0.competition = FeedCompetition(name: "Spring Cup", season: "2020")
      $0.round = round
    }
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(plan.counts.newTies == (isTie ? 1 : 0))
    #expect((try await desk.match("birch").scheduled.tie != nil) == isTie)
  }

  @Test func `are the numbered rounds of a cup too, which ends in a final`() async throws {
    let rounds = [("Round 1", "2020-01-01"), ("Round 2", "2020-02-01"), ("Final", "2020-03-01")]
    let matches = rounds.map { round, day in
      FeedMatch("Birch", "1-0", "Opponent of \(round)", on: day).with {
        $0.competition = FeedCompetition(name: "Spring Cup", season: "2020")
        $0.round = round
      }
    }
    #expect(try await desk.take(Feed(matches: matches)).counts.newTies == 3)
  }

  @Test func `are not made of a group, whatever the round is called`() async throws {
    let matches = Feed.copaRound.matches.map { match in
      match.with {
        $0.group = "Group A"
        $0.round = "Final stage"
      }
    }
    #expect(try await desk.take(Feed(matches: matches)).counts.newTies == 0)
  }

  @Test func `have a slug of at most 80 characters`() async throws {
    let (home, away) = (
      "Association Sportive de Saint-Étienne Loire",
      "Wolverhampton Wanderers Football Club of Molineux"
    )
    let match = FeedMatch(home, "1-0", away, on: "2020-01-01").with {
      $0.competition = FeedCompetition(name: "Spring Cup", season: "2020")
      $0.round = "Semi-finals"
    }
    let feed = Feed(matches: [match])
    try await desk.take(feed)
    #expect(try await desk.journal.view().directory().ties.count == 1)
    #expect(!(try await desk.take(feed)).hasNews)
  }
}
