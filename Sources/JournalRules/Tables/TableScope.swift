/// The games that a criterion looks at: all games of a table, or those among some level teams.
struct TableScope {
  let field: TableField
  /// The games among the level teams, by index; nil if all games count.
  private let among: [Int]?
  /// The tally of each team over these games.
  let tallies: [Tally]

  /// Whether these are all games of the table.
  var isWhole: Bool { among == nil }

  /// The games, by index.
  var games: [Int] { among ?? Array(field.games.indices) }

  /// Creates a scope with all games of the table.
  init(_ field: TableField) {
    self.field = field
    among = nil
    tallies = field.overall
  }

  /// Creates a scope with the games among some teams alone.
  init(_ field: TableField, among block: [Int]) {
    self.field = field
    let games = field.games(among: block)
    among = games
    tallies = field.tallies(over: games)
  }

  /// The games of one team in the scope.
  func games(of team: Int) -> [Int] {
    among.map { games in games.filter { field.games[$0].has(team) } } ?? field.gamesOfTeam[team]
  }
}
