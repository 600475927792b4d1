import JournalCore
import JournalTesting
import Testing

struct `A declared score` {
  private let match = Scenario.given(.scheduled("ash", "birch", on: "2026-03-09"), .declared(1, 1))

  @Test func `may not fall from one period to the next without a word`() {
    let outcome = match.when(.declared(0, 1, upTo: .extraTimeSecond))
    #expect(outcome.summary == "doubts: score-falls")
    #expect(match.when(.declared(2, 1, upTo: .extraTimeSecond)).summary == "accepted")
  }

  @Test func `of a shoot-out must have its winner ahead`() {
    let shootOut = { (home: Int, away: Int) in
      MatchEvent.shootOutDeclared(ShootOutDeclared(winner: "birch", home: home, away: away))
    }
    #expect(match.when(shootOut(5, 4)).summary == "refused: shoot-out-winner")
    #expect(match.when(shootOut(4, 5)).summary == "accepted")
  }
}
