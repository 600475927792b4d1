import JournalCore

extension TableKey {
  /// The value of a team's cards, with one deduction for each player and match: the heaviest that
  /// applies (FIFA World Cup 2018 and 2022).
  ///
  /// If a match has neither cards nor a card count recorded, or a count higher than the cards that
  /// were noted, its cards are unknown: nothing says that there were none.
  static func discipline(_ weights: CardWeights) -> TableKey {
    TableKey("discipline", "fair play") { scope, team in
      var sum = 0
      var events: [Int] = []
      for game in scope.games(of: team) {
        let result = scope.field.contest.matches[scope.field.games[game].match].result
        guard let cards = TeamCards(of: scope.field.teams[team], in: result, weights) else {
          return .missing("cards of \(result.history.stream.slug)")
        }
        sum += cards.worth
        events += cards.events
      }
      return .value(Quotient(sum), on: events)
    }
  }
}

extension CardWeights {
  /// The value of a player's cards in one match: 1 yellow, 2 second yellow, 3 red.
  func worth(of colours: Set<Int>) -> Int {
    switch (colours.contains(1), colours.contains(2), colours.contains(3)) {
    case (_, true, _): secondYellow ?? 0
    case (true, false, true): yellowAndRed ?? red ?? 0
    case (false, false, true): red ?? 0
    case (true, false, false): yellow ?? 0
    case (false, false, false): 0
    }
  }
}
