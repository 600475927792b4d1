extension TableKey {
  /// Points; over the whole table with what was carried along, taken or given back.
  static let points = TableKey("points", "points") { scope, team in
    let adjusted = scope.isWhole ? scope.field.adjustments[team] : 0
    return .value(Quotient(scope.tallies[team].points + adjusted))
  }

  /// Points a match, for teams that have not played the same number: a season that ended early.
  static let pointsPerGame = TableKey("points-per-game", "points per game") { scope, team in
    let tally = scope.tallies[team]
    let adjusted = scope.isWhole ? scope.field.adjustments[team] : 0
    // Nothing won in no match is no average at all, and less than any.
    return .value(Quotient(tally.points + adjusted, by: tally.played))
  }

  /// Goals scored by goals conceded, as before goal difference.
  static let goalAverage = TableKey("goal-average", "goal average") { scope, team in
    .value(Quotient(scope.tallies[team].goalsFor, by: scope.tallies[team].goalsAgainst))
  }

  /// A figure of all opponents taken together, each counted once a match (UEFA league phase, 2024).
  static func opponents(
    _ name: String, _ title: String, _ style: Style = .plain,
    _ worth: @escaping @Sendable (TableScope, Int) -> Int
  ) -> TableKey {
    TableKey(name, title, style) { scope, team in
      let sum = scope.games(of: team).reduce(0) { sum, game in
        sum + worth(scope, scope.field.games[game].opponent(of: team))
      }
      return .value(Quotient(sum))
    }
  }
}
