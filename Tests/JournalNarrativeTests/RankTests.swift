import JournalCore
import JournalReportTesting
import JournalTesting
import Testing

@testable import JournalNarrative

/// What is told if there is no room for everything.
@Suite struct RankTests {
  private func stakes(_ events: [Happening]) throws -> Stake {
    Stake(Story(MatchFacts(try Seed.match(events), tie: nil)))
  }

  @Test func `more hangs on a level match near its end than on one that is decided`() throws {
    let level = try stakes([.kickOff, .halfTime, .secondHalf, .fullTime])
    let early = level.at(MatchTime("5").playTime, position: 3)
    let late = level.at(MatchTime("89").playTime, position: 3)
    #expect(late > early && early > 0.1 && late < 0.5)
    let goals: [Happening] = ["1", "2", "3", "4"].map { .goal("leganes", nil, $0) }
    let decided = try stakes(goals + [.finalWhistle()])
    #expect(decided.at(MatchTime("89").playTime, position: 9) < 0.001)
  }

  @Test func `of equal ranks the earlier in the log comes first`() {
    #expect(Rank(1, stake: 0.5, position: 3) > Rank(0.5, stake: 0.5, position: 1))
    #expect(Rank(1, stake: 0.5, position: 1) > Rank(1, stake: 0.5, position: 3))
    #expect(Rank(1, stake: 0, position: 9) < Rank(0.15, position: 10))
  }

  @Test func `a brief that has not room for every penalty tells of those that mattered`() throws {
    let missed = PenaltyMissed(team: "real-madrid", player: "sergio-ramos", outcome: .saved)
    func miss(_ time: MatchTime) -> Happening { Happening(.penaltyMissed(missed), at: time) }
    let early: [Happening] = [miss("5")]
    let goals: [Happening] = ["10", "20", "30"].map { .goal("leganes", "eraso", $0) }
    let vain = ["60", "62", "64", "66", "68", "70", "72", "74"].map { miss($0) }
    let match = try Seed.match(early + goals + vain + [.finalWhistle()])
    let text = Report(match: match, tie: nil, options: ReportOptions()).sentences.map(\.text)
      .joined(separator: " ")
    #expect(text.contains("fifth minute"), "\(text)")
    #expect(!text.contains("74th minute"), "\(text)")
  }

  /// Argentina 3-3 France, 18 December 2022: the second goal of France followed its first.
  @Test func `a side replies to the other's goal, not to its own`() throws {
    let match = try Seed.match([
      .goal("real-madrid", nil, "23"), .goal("real-madrid", nil, "36"),
      .goal("leganes", "eraso", "80"), .goal("leganes", "eraso", "81"), .fullTime,
    ])
    let goals = try #require(GoalStory(MatchFacts(match, tie: nil))).points
    let story = Story(MatchFacts(match, tie: nil))
    let isReply = goals.map { GoalRules.licences(of: $0, in: story).contains(.reply) }
    #expect(isReply == [false, false, true, false])
  }

  /// Seven scorers in a row are told in two sentences.
  @Test func `all of many scorers in a row are named`() throws {
    let scorers: [PersonSlug] = [
      "eraso", "gabriel-pires", "tito", "beauvue", "isco", "marco-asensio", "lucas-vazquez",
    ]
    let goals = zip(scorers, stride(from: 10, through: 70, by: 10)).map { scorer, minute in
      Happening.goal("leganes", scorer, MatchTime(minute <= 45 ? .firstHalf : .secondHalf, minute))
    }
    let match = try Seed.match(goals + [.finalWhistle()])
    let text = Report(match: match, tie: nil, options: ReportOptions(length: .full)).sentences
      .map(\.text).joined(separator: " ")
    for name in ["Eraso", "Pires", "Tito", "Beauvue", "Isco", "Asensio", "Lucas Vázquez"] {
      #expect(text.contains(name), "\(text)")
    }
  }
}

extension MatchTime {
  /// The same moment as a report tells it.
  fileprivate var playTime: PlayTime {
    var fact = Fact(position: 1, kind: .attempt)
    fact.period = period?.code ?? 0
    fact.minute = Int16(minute ?? 0)
    return PlayTime(fact, at: self)
  }
}
