import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import MatchJournal
import Testing

struct `The notes of a Football.TXT file` {
  private let desk = ImportDesk()

  private func take(_ text: String) async throws -> ImportPlan {
    try await desk.take(try FootballText.read(Array("= Cup 1999\nMay 1 1999\n\(text)\n".utf8)))
  }

  @Test func `award another score than that of play, which is kept`() async throws {
    let plan = try await take("Ash 0-2 Birch [awarded 3-0; originally 0-2, ineligible player]")
    #expect(plan.problems.isEmpty)
    let award = plan.drafts.last { $0.event.name == "result-awarded" }
    #expect(award?.data["score"] == [3, 0])
    #expect(award?.data["to"] == "ash")
    let declared = plan.drafts.last { $0.event.name == "score-declared" }
    #expect(declared?.data["away"] == 2)
  }

  @Test(
    arguments: [
      ("Ash 5-0 Birch [abandoned at 5-0 in 80'; result stood]", Score(5, 0), 80, true),
      ("Ash abd Birch [abandoned at 1-1 in 65']", Score(1, 1), 65, false),
      ("Ash 1-1 Birch [abandoned]", Score(1, 1), nil, false),
      ("Ash 2-0 Birch [abandoned] (Fir 5', 9')", Score(2, 0), nil, false),
      (
        "Ash 2-1 Birch [abandoned after 70 minutes; result stands] (Fir 5'; Gum 9')", Score(2, 1),
        70, true
      ),
    ] as [(String, Score, Int?, Bool)])
  func `abandon a match at its score, without a whistle`(
    line: String, score: Score, minute: Int?, stands: Bool
  ) async throws {
    let plan = try await take(line)
    #expect(plan.problems.isEmpty)
    let types = ImportDesk.types(plan)
    #expect(types["score-declared"] == nil)
    #expect(types["goal"] == score.home + score.away)
    #expect((types["result-confirmed"] != nil) == stands)
    let abandoned = plan.drafts.last { $0.event.name == "match-abandoned" }
    #expect(abandoned?.envelope.at?.minute == minute)
    #expect(!(try await take(line)).hasNews)
  }

  @Test(arguments: ["[Birch wins on penalties]", "[aet; Birch won on pens]"])
  func `declare a shoot-out of which only the winner is known`(note: String) async throws {
    let plan = try await take("Ash 0-0 Birch \(note)")
    let declared = plan.drafts.last { $0.event.name == "shoot-out-declared" }
    #expect(declared?.data["winner"] == "birch")
    #expect(declared?.data["home"] == nil)
  }

  @Test func `refuse a match below a day that is not read, and doubt a wrong weekday`() async throws
  {
    let plan = try await take("A v B 1-0\n10 Juno 1959\nC v D 1-0\nMon May 3 2022\nE v F 1-0")
    #expect(plan.matches.count == 2)
    #expect(plan.problems.map(\.line) == [4, 5])
    #expect(plan.doubts.map(\.doubt.code) == ["far-from-season", "other-weekday"])
    #expect(plan.doubts.map(\.line) == [7, 7])
  }

  @Test(arguments: ["Final, Replay", "Final - Replay", "Final replay", "Final, 2nd Replay"])
  func `join a replay with its round in one tie`(heading: String) async throws {
    let plan = try await take(
      "▪ Final\nJune 8\nAsh v Birch 1-1\n▪ \(heading)\nJune 10\nAsh v Birch 2-0")
    #expect(plan.problems.isEmpty)
    #expect(plan.counts.newTies == 1)
    #expect(try await desk.journal.view().directory().ties.keys.map(\.text) == ["ash-birch-final"])
  }
}
