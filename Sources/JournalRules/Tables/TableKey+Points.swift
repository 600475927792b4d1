extension TableKey {
  /// Points; over the whole table with points carried over, deducted and restored.
  static let points = TableKey("points", "points") { scope, team in
    let adjusted = scope.isWhole ? scope.field.adjustments[team] : 0
    return .value(Quotient(scope.tallies[team].points + adjusted))
  }

  /// Points a match, for teams that have not played the same number: a season that ended early.
  static let pointsPerGame = TableKey("points-per-game", "points per game") { scope, team in
    let tally = scope.tallies[team]
    let adjusted = scope.isWhole ? scope.field.adjustments[team] : 0
    // A team without a match has no average; it ranks below any other.
    return .value(Quotient(tally.points + adjusted, by: tally.played))
  }

  /// Goals scored divided by goals conceded, as used before goal difference.
  static let goalAverage = TableKey("goal-average", "goal average") { scope, team in
    .value(Quotient(scope.tallies[team].goalsFor, by: scope.tallies[team].goalsAgainst))
  }

  /// A figure of all opponents together, each counted once for each match (UEFA league phase,
  /// 2024).
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
