/// The index of the figures that a regulation can name for a table; <doc:WriteARegulation> lists
/// them.
public enum TableRules {
  static let keys: [TableKey] = [
    .points, .pointsPerGame,
    .count("goal-difference", "goal difference", .signed) { $0.goalDifference },
    .count("goals-for", "goals scored") { $0.goalsFor },
    .count("goals-against", "goals conceded", .negated) { -$0.goalsAgainst },
    .goalAverage,
    .count("wins", "wins") { $0.won },
    .count("losses", "fewest defeats", .negated) { -$0.lost },
    .count("away-goals", "away goals") { $0.awayGoals },
    .count("away-wins", "away wins") { $0.awayWins },
    .opponents("opponents-points", "points of the opponents") { scope, team in
      scope.field.overall[team].points + scope.field.adjustments[team]
    },
    .opponents("opponents-goal-difference", "goal difference of the opponents", .signed) {
      $0.field.overall[$1].goalDifference
    },
    .opponents("opponents-goals", "goals of the opponents") { $0.field.overall[$1].goalsFor },
    .discipline(.fifa),
  ]

  /// The names of all figures.
  public static var keyNames: [String] { keys.map(\.name) }

  static func key(named name: String) -> TableKey? { keys.first { $0.name == name } }

  /// The name that people see, such as "goal difference".
  static func title(of key: String) -> String { self.key(named: key)?.title ?? key }
}
