import JournalCore
import JournalProjections

extension TableKey {
  /// The value of a team's cards, with one deduction for each player and match: the heaviest that
  /// applies (FIFA World Cup 2018 and 2022).
  ///
  /// If a match has neither cards nor a card count recorded, its cards are unknown: nothing says
  /// that there were none.
  static func discipline(_ weights: CardWeights) -> TableKey {
    TableKey("discipline", "fair play") { scope, team in
      var sum = 0
      for game in scope.games(of: team) {
        let result = scope.field.contest.matches[scope.field.games[game].match].result
        guard let worth = result.cards(of: scope.field.teams[team], weights) else {
          return .missing("cards of \(result.history.stream.slug)")
        }
        sum += worth
      }
      return .value(Quotient(sum))
    }
  }
}

extension MatchResult {
  /// The value of a team's cards; nil if the cards of the match are not known.
  fileprivate func cards(of team: TeamSlug, _ weights: CardWeights) -> Int? {
    let facts = history.facts(upTo: moment, in: format)
    let side = side(of: team)
    let counted = facts.last { fact in
      fact.kind == .statistic && self.side(of: fact.team) == side
        && history.names.slug(fact.other) == "discipline-points"
    }
    if let counted { return counted.value }
    let cards = Discipline(folding: facts)
    guard !cards.cards.isEmpty || declaresNoCards(facts) else { return nil }
    var colours: [NameID: Set<Int>] = [:]
    var unnamed = 0
    for entry in cards.standing where self.side(of: entry.card.team) == side {
      if entry.card.person.isSome {
        colours[entry.card.person, default: []].insert(entry.card.value)
      } else {
        unnamed += weights.worth(of: [entry.card.value])
      }
    }
    return unnamed + colours.values.reduce(0) { $0 + weights.worth(of: $1) }
  }

  /// Whether a count of cards, even 0, says that they are known.
  private func declaresNoCards(_ facts: ArraySlice<Fact>) -> Bool {
    facts.contains { fact in
      fact.kind == .statistic && history.names.slug(fact.other)?.contains("card") == true
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
