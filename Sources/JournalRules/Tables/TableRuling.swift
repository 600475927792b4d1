public import JournalCore

/// A decision about a table: points, a place, a team that leaves, lots. See
/// <doc:HowATableIsRanked>.
public struct TableRuling: Hashable, Sendable {
  /// What was decided.
  public enum Kind: Hashable, Sendable {
    /// Points are deducted, or restored if the number is positive.
    case points(Int)
    /// The team takes this place, whatever it has won.
    case place(Int)
    /// The team left; its earlier results are treated in this way.
    case left(Departure)
    /// The team won the lots that were drawn among these teams.
    case lots(among: [TeamSlug])
  }

  /// What becomes of the results of a team that leaves; see <doc:HowAResultIsDerived>.
  public enum Departure: String, Word {
    /// They stand.
    case keep
    /// They do not count.
    case annul
    /// They stand, and the remaining matches are awarded to the opponents.
    case award
  }

  /// What was decided.
  public let kind: Kind

  /// The team that it is about.
  public let team: TeamSlug

  /// The group that it is about; nil for the whole competition.
  public let group: String?

  /// The day on which it takes effect; nil if not known.
  public let date: CalendarDate?

  /// The position of the decision in the log.
  public let position: Int

  /// Creates a ruling.
  public init(
    _ kind: Kind, _ team: TeamSlug, group: String? = nil, date: CalendarDate? = nil, position: Int
  ) {
    self.kind = kind
    self.team = team
    self.group = group
    self.date = date
    self.position = position
  }
}

extension [TableRuling] {
  /// The decisions without some events. Points are given back only as far as they are still taken.
  func without(_ positions: Set<Int>) -> [TableRuling] {
    let teams = filter { ruling in
      guard case .points(let points) = ruling.kind else { return false }
      return points < 0 && positions.contains(ruling.position)
    }.map(\.team)
    return filter { !positions.contains($0.position) }.givingBackWhatWasTaken(from: Set(teams))
  }

  /// The decisions, given in order of position, with points given back only as far as they were taken
  /// before; one that gives nothing back is dropped.
  ///
  /// - Parameter teams: the teams whose points are looked at; nil for all.
  public func givingBackWhatWasTaken(from teams: Set<TeamSlug>? = nil) -> [TableRuling] {
    var owed: [TeamSlug: Int] = [:]
    return compactMap { ruling in
      guard case .points(let points) = ruling.kind, teams?.contains(ruling.team) ?? true else {
        return ruling
      }
      let left = owed[ruling.team, default: 0]
      let counted = points < 0 ? points : Swift.min(points, left)
      owed[ruling.team] = left - counted
      guard counted != points else { return ruling }
      return counted == 0
        ? nil
        : TableRuling(
          .points(counted), ruling.team, group: ruling.group, date: ruling.date,
          position: ruling.position)
    }
  }
}
