import JournalCore
import JournalFeeds
import JournalImport
import JournalTesting
import Testing

/// What a source says of one match, and what cannot all be true.
struct `An import of a match that contradicts itself` {
  private func doubts(_ matches: FeedMatch...) async throws -> [String] {
    let plan = try await ImportDesk().plan(Feed(matches: matches))
    return plan.doubts.map { "\($0.line) \($0.doubt.code)" }
  }

  private func final(_ change: (inout FeedMatch) -> Void = { _ in }) -> FeedMatch {
    FeedMatch("Ash", "2-1", "Birch", on: "2022-05-28", line: 5).with(change)
  }

  @Test func `doubts a score at half-time that its goals cannot make`() async throws {
    let later = final { $0.score.halfTime = Score(2, 0) }
      .goal(.home, "Able", "60").goal(.home, "Able", "70").goal(.away, "Baker", "80")
    #expect(try await doubts(later) == ["5 score-differs"])
    let sooner = final { $0.score.halfTime = Score(0, 0) }
      .goal(.home, "Able", "10").goal(.home, "Able", "70").goal(.away, "Baker", "80")
    #expect(try await doubts(sooner) == ["5 score-differs"])
    let falling = final { $0.score.halfTime = Score(0, 2) }
    #expect(try await doubts(falling) == ["5 score-falls"])
    let right = final { $0.score.halfTime = Score(1, 0) }
      .goal(.home, "Able", "10").goal(.home, "Able", "70").goal(.away, "Baker", "80")
    #expect(try await doubts(right) == [])
    let timeless = final { $0.score.halfTime = Score(1, 0) }
      .goal(.home, "Able").goal(.home, "Able", "70").goal(.away, "Baker", "80")
    #expect(try await doubts(timeless).contains("5 score-differs") == false)
  }

  @Test func `doubts extra time and kicks after a match that was decided`() async throws {
    let extra = final {
      $0.score.hasExtraTime = true
      $0.score.extraTime = Score(3, 1)
    }
    #expect(try await doubts(extra) == ["5 decided-before"])
    let kicks = final { $0.score.shootOut = Score(4, 3) }
    #expect(try await doubts(kicks) == ["5 decided-before"])
    let level = final {
      $0.score.fullTime = Score(1, 1)
      $0.score.hasExtraTime = true
      $0.score.extraTime = Score(1, 1)
      $0.score.shootOut = Score(4, 3)
    }
    #expect(try await doubts(level) == [])
  }

  @Test func `doubts kicks after a score that was decided, whatever it includes`() async throws {
    let cup = FeedCompetition(name: "Cup of Trees", season: "2022")
    let kicks = final {
      $0.score = FeedScore()
      $0.score.unspecified = Score(3, 0)
      $0.score.shootOutWinner = .away
      $0.competition = cup
    }
    #expect(try await doubts(kicks) == ["5 decided-before"])
    // Teams that met before in another competition, or years ago, play no second leg.
    let friendly = FeedMatch("Birch", "2-1", "Ash", on: "2022-05-21", line: 3)
    let old = FeedMatch("Birch", "2-1", "Ash", on: "2021-05-21", line: 2).with {
      $0.competition = cup
    }
    #expect(try await doubts(friendly, old, kicks).contains("5 decided-before"))
    let leg = FeedMatch("Birch", "2-1", "Ash", on: "2022-05-21", line: 3).with {
      $0.competition = cup
    }
    #expect(try await doubts(leg, kicks) == [])
  }

  @Test func `doubts a score of a match that was not played`() async throws {
    let postponed = final { $0.status = .postponed }
    #expect(try await doubts(postponed) == ["5 score-not-taken"])
    #expect(try await doubts(final { $0.status = .abandoned }) == [])
  }

  @Test func `doubts neither in the second leg of a tie`() async throws {
    let first = FeedMatch("Birch", "2-1", "Ash", on: "2022-05-21", line: 3)
    let second = final {
      $0.score.hasExtraTime = true
      $0.score.extraTime = Score(2, 1)
      $0.score.shootOut = Score(4, 3)
    }
    #expect(try await doubts(first, second) == [])
    let told = final {
      $0.leg = 2
      $0.score.shootOut = Score(4, 3)
    }
    #expect(try await doubts(told) == [])
  }
}
