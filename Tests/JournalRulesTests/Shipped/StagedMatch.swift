import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up match for a test, in numbers.
struct StagedMatch {
  var home: TeamSlug
  var away: TeamSlug
  /// The score after the two halves.
  var score: Score
  /// The goals in extra time; nil if there was none.
  var extraTime: Score?
  /// The winner of the shoot-out; nil if there was none.
  var shootOut: Side?
  /// The team that won the drawing of lots in the match itself.
  var lots: TeamSlug?
  /// Cards, grouped by player; nil if nobody counted them.
  var cards: [Cards]?

  /// The cards of one player.
  struct Cards {
    let team: TeamSlug
    let colours: [Card.Colour]
  }

  init(_ home: TeamSlug, _ away: TeamSlug, _ score: Score) {
    self.home = home
    self.away = away
    self.score = score
  }

  /// Returns the result, with events from a position on.
  func result(from position: Int, format: MatchFormat) -> MatchResult? {
    let match = Scenario(
      happenings, at: "match-at-\(position)", first: position, format: format)
    return MatchResult(match.history, format: format)
  }

  private var happenings: [Happening] {
    var happenings: [Happening] = [
      .scheduled(home, away, on: "2000-01-01"), .declared(score.home, score.away),
    ]
    if let extraTime {
      let total = score + extraTime
      happenings.append(.declared(total.home, total.away, upTo: .extraTimeSecond))
    }
    if let shootOut {
      let kicks = shootOut == .home ? Score(4, 3) : Score(3, 4)
      let winner = shootOut == .home ? home : away
      happenings.append(
        Happening(
          .shootOutDeclared(
            ShootOutDeclared(winner: winner, home: kicks.home, away: kicks.away))))
    }
    if let lots {
      happenings.append(
        Happening(.drawingOfLots(DrawingOfLots(between: [home, away], winner: lots))))
    }
    return happenings + counted
  }

  /// The events that record the cards and that they were counted.
  private var counted: [Happening] {
    guard let cards else { return [] }
    var happenings = [
      Happening(.statistic(Statistic(team: home, key: "yellow-cards", value: 0)))
    ]
    for (index, player) in cards.enumerated() {
      for colour in player.colours {
        let name = PersonSlug(stringLiteral: "player-\(index)")
        happenings.append(.card(colour, player.team, name, "60"))
      }
    }
    return happenings
  }
}
