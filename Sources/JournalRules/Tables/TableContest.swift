public import JournalCore

/// A table as the rules see it: teams, matches and rulings.
public struct TableContest: Sendable {
  /// The teams, without duplicates.
  public let teams: [TeamSlug]

  /// The matches that count, played or not.
  public private(set) var matches: [TableMatch]

  /// Matches between teams of the table that do not count in it: play-offs for a place.
  public let playOffs: [TablePlayOff]

  /// The rulings on the table, in order.
  public let rulings: [TableRuling]

  /// The figures that sources give for the teams.
  public let figures: [TeamFigure]

  /// The points that teams carry over from an earlier stage.
  public let carried: [TeamSlug: Int]

  /// The score of a forfeited match: goals for the innocent side, and those against it.
  public let award: Score?

  /// Puts a table together from the named teams and those of the matches.
  public init(
    teams: [TeamSlug] = [], matches: [TableMatch], playOffs: [TablePlayOff] = [],
    rulings: [TableRuling] = [], figures: [TeamFigure] = [], carried: [TeamSlug: Int] = [:],
    award: Score? = nil
  ) {
    let playing = matches.flatMap { [$0.result.home, $0.result.away] }
    self.teams = Set(teams + playing).sorted()
    self.matches = matches
    self.playOffs = playOffs
    self.rulings = rulings
    self.figures = figures
    self.carried = carried
    self.award = award
  }

  /// The lots that were drawn among exactly these teams, in the form of a ruling on a tie between
  /// two.
  func lots(among teams: [TeamSlug]) -> [TieRuling] {
    rulings.compactMap { ruling in
      guard case .lots(let among) = ruling.kind, Set(among) == Set(teams) else { return nil }
      return TieRuling(.lots, ruling.team, position: ruling.position)
    }
  }

  /// The same table with other matches.
  public func with(_ matches: [TableMatch]) -> TableContest {
    TableContest(
      teams: teams, matches: matches, playOffs: playOffs, rulings: rulings, figures: figures,
      carried: carried, award: award)
  }

  /// The same table under other decisions.
  func ruled(by rulings: [TableRuling]) -> TableContest {
    TableContest(
      teams: teams, matches: matches, playOffs: playOffs, rulings: rulings, figures: figures,
      carried: carried, award: award)
  }

  /// The same table with some matches otherwise, by their index; they are of the same teams.
  func replacing(_ changed: [Int: TableMatch]) -> TableContest {
    var copy = self
    for (index, match) in changed { copy.matches[index] = match }
    return copy
  }

  /// The table without some events. Without a deduction, its points cannot be given back.
  public func without(_ positions: Set<Int>) -> TableContest {
    TableContest(
      teams: teams,
      matches: matches.compactMap { match in
        match.result.without(positions).map {
          TableMatch($0, date: match.date, matchday: match.matchday)
        }
      },
      playOffs: playOffs.compactMap { match in
        match.result.without(positions).map { TablePlayOff($0, stage: match.stage) }
      },
      rulings: rulings.without(positions),
      figures: figures.filter { !positions.contains($0.position) }, carried: carried, award: award)
  }
}
