import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

struct `What became of a match that was not played to its end` {
  private let desk = ImportDesk()

  @Test(arguments: [
    (FeedMatch.Status.cancelled, "match-cancelled"), (.postponed, "match-postponed"),
    (.abandoned, "match-abandoned"), (.awarded, "result-awarded"),
    (.annulled, "result-annulled"), (.walkover, "walkover"),
  ])
  func `comes in as the event that says so, once`(status: FeedMatch.Status, type: String)
    async throws
  {
    let match = FeedMatch("Birch", "3-0", "Alder", on: "2020-01-01").with {
      $0.status = status
      $0.note = "a flooded pitch"
    }
    let feed = Feed(matches: [match])
    let plan = try await desk.take(feed)
    #expect(plan.problems.isEmpty)
    let event = plan.drafts.last { $0.event.name == type }
    #expect(event?.data["reason"] == "a flooded pitch")
    #expect(event?.envelope.source == ["copa-txt"])
    #expect(!(try await desk.take(feed)).hasNews)
  }

  @Test func `does not declare a score that is a ruling`() async throws {
    let match = FeedMatch("Birch", "3-0", "Alder", on: "2020-01-01").with {
      $0.status = .awarded
    }
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(ImportDesk.types(plan)["score-declared"] == nil)
    let award = plan.drafts.last { $0.event.name == "result-awarded" }
    #expect(award?.data["to"] == "birch")
    #expect(award?.data["authority"] == "not stated")
  }

  @Test func `has its goals in the halves that the score at half-time leaves them`() async throws {
    let match = FeedMatch("Birch", "2-1", "Alder", on: "2020-01-01").with {
      $0.status = .abandoned
      $0.score.halfTime = Score(1, 0)
    }
    let plan = try await desk.take(Feed(matches: [match]))
    let goals = plan.drafts.filter { $0.event.name == "goal" }
    #expect(goals.map(\.envelope.at?.period) == [.firstHalf, .secondHalf, .secondHalf])
    #expect(!plan.doubts.contains { $0.doubt.code == "score-differs" })
  }
}
