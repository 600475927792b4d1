public import JournalCore
public import JournalRules

/// What a team of a table is certain of, whatever happens in the open matches, and what it still
/// needs.
public struct PlaceOutlook: Sendable {
  /// Something that depends on the place.
  public enum Aim: Hashable, Sendable {
    /// The first place: the championship, or the group.
    case first
    /// A place from which the teams advance to the next stage.
    case advance
    /// Where the regulation sends the teams in some places, such as `Relegation`.
    case destination(Destination)
    /// One of the first places, after which something changes.
    case top
  }

  /// How an aim stands.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// The team has it, whatever happens.
    case certain
    /// It can have it or not.
    case open
    /// It cannot have it any more.
    case excluded
  }

  /// How the team stands to one aim.
  public struct Claim: Hashable, Sendable {
    /// What depends on the places.
    public let aim: Aim
    /// The places.
    public let places: ClosedRange<Int>
    /// How it stands.
    public let standing: Standing
    /// What the team needs of its last match to have it, or to end above it if it is feared; nil if
    /// the aim is settled, if it is neither feared nor begins at the first place, or if the team has
    /// none or several left.
    public fileprivate(set) var need: TableOutlook.Team.Need?

    /// Whether the team ends above the places, whatever happens.
    public let isAbove: Bool

    /// Whether the team would rather not end there: the regulation calls it relegation, or a play-off
    /// for that.
    public var isFeared: Bool { destination?.isFeared == true }

    /// Whether the team goes down from there without a play-off.
    public var isRelegation: Bool { destination?.isRelegation == true }

    private var destination: Destination? {
      if case .destination(let destination) = aim { destination } else { nil }
    }
  }

  /// The places that the team can still take.
  public let team: TableOutlook.Team

  /// How it stands to everything that depends on its place: the first place, then the others from
  /// the top.
  public let claims: [Claim]

  /// Whether it goes down whatever happens, on whichever of its places.
  public var isDown: Bool {
    let down = claims.filter(\.isRelegation).map(\.places)
    return !down.isEmpty
      && team.places.allSatisfy { place in down.contains { $0.contains(place) } }
  }

  /// Whether it stays up whatever happens, without a play-off; false if the regulation does not say
  /// which places go down.
  public var isSafe: Bool {
    let feared = claims.filter(\.isFeared)
    return !feared.isEmpty && feared.allSatisfy(\.isAbove)
  }

  /// Its own open matches, as far as they are set.
  public let ownMatches: [CompetitionMatch]

  /// The number of open matches of the table, set or not.
  public let open: Int

  /// The ids of the criteria that it counts with.
  public let criteria: [String]

  /// Looks ahead for one team; nil if the table is over or does not have it, or if it left.
  public init?(of team: TeamSlug, in table: TableReading) {
    let outlook = TableOutlook(table.contest, stage: table.stage, of: [team])
    guard outlook.open > 0, let own = outlook.teams.first else { return nil }
    self.init(own, outlook, table)
  }

  init(_ team: TableOutlook.Team, _ outlook: TableOutlook, _ table: TableReading) {
    self.team = team
    (open, criteria) = (outlook.open, outlook.criteria)
    claims = Self.aims(of: table.stage, count: table.contest.teams.count).map { aim, places in
      let standing: Standing =
        switch team.isWithin(places) {
        case true?: .certain
        case false?: .excluded
        case nil: .open
        }
      var claim = Claim(
        aim: aim, places: places, standing: standing, need: nil,
        isAbove: team.places.upperBound < places.lowerBound)
      guard standing == .open else { return claim }
      if claim.isFeared {
        claim.need = team.need(first: places.lowerBound - 1)
      } else if places.lowerBound == 1 {
        claim.need = team.need(first: places.upperBound)
      }
      return claim
    }
    ownMatches = table.matches.filter { match in
      [match.result.home, match.result.away].contains(team.team) && !match.result.isOver
        && !match.result.isVoid
    }
  }

  private static func aims(of stage: Stage, count: Int) -> [(aim: Aim, places: ClosedRange<Int>)] {
    var aims: [(aim: Aim, places: ClosedRange<Int>)] = [(.first, 1...1)]
    if let advance = stage.advance?.places, advance > 0, advance < count {
      aims.append((.advance, 1...advance))
    }
    let named = stage.destinations ?? []
    aims += named.map { (.destination($0), $0.range) }
    // What a destination says needs no other name.
    let known = Set(aims.map(\.places.upperBound) + aims.map { $0.places.lowerBound - 1 })
    let ends = Set(stage.matters ?? []).filter { $0 > 1 && $0 < count && !known.contains($0) }
    return aims + ends.sorted().map { (.top, 1...$0) }
  }
}

extension TableReading {
  /// What each team is certain of and what it still needs, in the order of the table. Once all
  /// matches are over, these are the places in it.
  public var prospects: [PlaceOutlook] { prospects(outlook) }

  /// Returns the same from an outlook that was searched for before.
  package func prospects(_ outlook: TableOutlook) -> [PlaceOutlook] {
    guard outlook.open == 0 else { return outlook.teams.map { PlaceOutlook($0, outlook, self) } }
    return verdict.rows.filter { !$0.hasLeft }.map { row in
      let team = TableOutlook.Team(team: row.team, places: row.places, isExact: true, after: [:])
      return PlaceOutlook(team, outlook, self)
    }
  }
}
