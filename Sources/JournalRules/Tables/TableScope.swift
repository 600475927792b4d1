/// The games that a criterion looks at: all games of a table, or those among some level teams.
struct TableScope {
  let field: TableField
  /// The games, by index.
  let games: [Int]
  /// The tally of each team over these games.
  let tallies: [Tally]
  /// Whether these are all games of the table.
  let isWhole: Bool

  /// Creates a scope with all games of the table.
  init(_ field: TableField) {
    self.field = field
    games = Array(field.games.indices)
    tallies = field.overall
    isWhole = true
  }

  /// Creates a scope with the games among some teams alone.
  init(_ field: TableField, among block: [Int]) {
    self.field = field
    games = field.games(among: block)
    tallies = field.tallies(over: games)
    isWhole = false
  }

  /// The games of one team in the scope.
  func games(of team: Int) -> [Int] {
    isWhole ? field.gamesOfTeam[team] : games.filter { field.games[$0].has(team) }
  }
}
