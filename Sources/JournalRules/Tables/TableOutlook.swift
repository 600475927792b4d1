public import JournalCore

/// The places that the teams of a table can still take, whatever happens in the open matches.
///
/// Every result of every open match is possible, with any number of goals. So teams level on points
/// can end either way while goals of theirs can change it. Where head-to-head or wins come next, these
/// are counted: all results are tried of teams whose points can meet while no more than nine open
/// matches are theirs, with the scores of those among level teams; otherwise head-to-head is counted
/// between two teams where it is over. Where the rules do not count points first, or an authority has
/// imposed a place, nothing is foreseen: every place is possible. What it calls certain is certain;
/// what it calls possible is possible on what it counts.
public struct TableOutlook: Sendable {
  /// A team's outlook.
  public struct Team: Hashable, Sendable {
    /// The team.
    public let team: TeamSlug

    /// The best and the worst place that it can still take.
    public let places: ClosedRange<Int>

    /// Whether both ends can be reached. If too many matches are open to try all, or goals of several
    /// matches among level teams would decide, they are bounds.
    public let isExact: Bool

    /// The places that it can take after each result of its own, if it has one match to play: win,
    /// draw, loss.
    public let after: [SideOutcome: ClosedRange<Int>]

    /// Creates an outlook.
    package init(
      team: TeamSlug, places: ClosedRange<Int>, isExact: Bool,
      after: [SideOutcome: ClosedRange<Int>]
    ) {
      (self.team, self.places, self.isExact, self.after) = (team, places, isExact, after)
    }
  }

  /// The teams, in the order of the table.
  public let teams: [Team]

  /// The number of matches still to be played, fixtures that are not set included.
  public let open: Int

  /// The number of teams that the rules speak of and that the table does not have yet. Each of them can
  /// end above all others, so places are bounds while there are some.
  public let missing: Int

  /// The ids of the criteria that it counts with: points, and head-to-head or wins if that comes next; none
  /// if nothing is foreseen.
  public let criteria: [String]

  /// Finds what can still happen in a table.
  ///
  /// - Parameter wanted: the teams to look at; nil for all.
  public init(_ contest: TableContest, stage: Stage, of wanted: Set<TeamSlug>? = nil) {
    let search = PlaceSearch(contest, stage)
    open = search.open.count
    let next = stage.afterPoints.criteria.first.flatMap { $0.isSettledByResults ? $0.name : nil }
    let imposed = contest.imposedPlaces
    let isForeseen = imposed.isEmpty && stage.criteria.first?.name == "points"
    criteria = isForeseen ? ["points"] + [next].compactMap(\.self) : []
    let order = TableJudge(stage: stage).judge(contest).rows.filter { row in
      !row.hasLeft && wanted?.contains(row.team) ?? true
    }
    guard open > 0 else {
      // Nothing is open any more: the places are those of the table.
      missing = 0
      teams = order.map { row in
        Team(team: row.team, places: row.places, isExact: true, after: [:])
      }
      return
    }
    let named = stage.destinations?.map(\.range.upperBound).max() ?? 0
    guard isForeseen else {
      missing = 0
      let all = 1...max(contest.teams.count, named)
      teams = order.map { row in
        let isImposed = imposed.contains(row.team)
        return Team(
          team: row.team, places: isImposed ? row.places : all, isExact: isImposed, after: [:])
      }
      return
    }
    let tried = search.trial(of: Set(order.compactMap { search.field.index(of: $0.team) }), stage)
    let missing = max(0, named - contest.teams.count)
    self.missing = missing
    teams = order.compactMap { row in
      search.field.index(of: row.team).map {
        (tried[$0] ?? search.outlook(of: $0, row.team)).below(missing)
      }
    }
  }
}

extension TableOutlook.Team {
  /// Whether the team takes one of the first places: true or false whatever happens, nil while that is
  /// open.
  public func isAmong(first count: Int) -> Bool? {
    if places.upperBound <= count { return true }
    return places.lowerBound > count ? false : nil
  }
}

extension TableOutlook.Team {
  /// Returns the outlook with some teams more, which nothing is known of.
  fileprivate func below(_ missing: Int) -> Self {
    guard missing > 0 else { return self }
    return Self(
      team: team, places: places.lowerBound...(places.upperBound + missing), isExact: false,
      after: after.mapValues { $0.lowerBound...($0.upperBound + missing) })
  }
}

extension TableContest {
  /// The teams whose place an authority imposed.
  var imposedPlaces: Set<TeamSlug> {
    Set(
      rulings.compactMap { ruling in
        if case .place = ruling.kind { ruling.team } else { nil }
      })
  }
}
