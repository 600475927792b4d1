import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up tie between Ash and Birch; leg n starts at position n * 100 + 1.
struct MadeUpTie {
  var regulation: Regulation
  var legs: [(number: Int, happenings: [Happening])] = []
  var rulings: [TieRuling] = []
  var figures: [TeamFigure] = []
  var orders: [TieOrder] = []

  /// Creates a cup of one stage.
  init(_ decide: String, legs: Int = 1, match: String = "{}", more: String = "") {
    regulation = League.read(
      """
      {"format": 1, "id": "made-up", "title": "Made-up cup", "match": \(match),
       "stages": [{"id": "cup", "kind": "tie", "legs": \(legs), "decide": \(decide)\(more)}]}
      """)
  }

  /// Returns the tie with one more match, Ash at home in odd ones.
  func and(_ happenings: Happening..., number: Int? = nil) -> MadeUpTie {
    var copy = self
    let number = number ?? legs.count + 1
    let teams: [TeamSlug] = number % 2 == 1 ? ["ash", "birch"] : ["birch", "ash"]
    copy.legs.append(
      (number, [.scheduled(teams[0], teams[1], on: "2018-01-\(10 + legs.count)")] + happenings))
    return copy
  }

  var stage: Stage { regulation.stages[0] }

  var contest: TieContest {
    let format = regulation.matchFormat(in: stage)
    let played = legs.enumerated().compactMap { index, leg in
      let match = Scenario(
        leg.happenings, at: "match-\(index + 1)", first: (index + 1) * 100 + 1, format: format)
      return Leg(
        number: leg.number, history: match.history, teams: ["ash", "birch"], format: format)
    }
    return TieContest(
      teams: ["ash", "birch"], legs: played, legCount: stage.legs ?? 1, format: format,
      rulings: rulings, figures: figures, orders: orders)
  }

  var verdict: TieVerdict { TieJudge(stage: stage).judge(contest) }

  /// The verdict in one line.
  var summary: String { verdict.summary }
}
