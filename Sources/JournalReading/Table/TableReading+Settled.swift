public import JournalCore
import JournalRules

/// What is settled about a team of a table, whatever still happens.
public enum Settled: String, Hashable, Sendable, CaseIterable {
  /// It is champion.
  case champion
  /// It goes down.
  case relegated
  /// It won its group.
  case groupWinner
  /// It advances to the next stage.
  case qualified
  /// It cannot advance any more.
  case eliminated
  /// It cannot go down any more.
  case safe

  /// Whether its supporters are glad of it.
  public var isGood: Bool { self != .relegated && self != .eliminated }
}

extension TableReading {
  /// Returns what is settled about some teams; those that the table does not have are left out.
  public func settled(_ teams: Set<TeamSlug>) -> [TeamSlug: Set<Settled>] {
    let outlooks = prospects(TableOutlook(contest, stage: stage, of: teams))
    return outlooks.reduce(into: [:]) { all, outlook in
      if teams.contains(outlook.team.team) { all[outlook.team.team] = settled(outlook) }
    }
  }

  private func settled(_ outlook: PlaceOutlook) -> Set<Settled> {
    var settled: Set<Settled> = []
    if outlook.isDown { settled.insert(.relegated) }
    if outlook.isSafe { settled.insert(.safe) }
    for claim in outlook.claims {
      switch (claim.aim, claim.standing) {
      case (.first, .certain) where stage.advance != nil: settled.insert(.groupWinner)
      case (.first, .certain) where isForTheTitle: settled.insert(.champion)
      case (.advance, .certain): settled.insert(.qualified)
      // The best of one place may advance too.
      case (.advance, .excluded) where stage.advance?.best == nil: settled.insert(.eliminated)
      default: break
      }
    }
    return settled
  }

  /// Whether some of its teams could still end first.
  func canBeFirst(_ teams: Set<TeamSlug>) -> Bool {
    prospects(TableOutlook(contest, stage: stage, of: teams)).contains { outlook in
      teams.contains(outlook.team.team)
        && outlook.claims.contains { $0.aim == .first && $0.standing != .excluded }
    }
  }

  /// Whether the first place wins the competition: the regulation says so, or it is the only place
  /// that matters in a stage from which nobody advances, as in the final round of 1950.
  private var isForTheTitle: Bool {
    let destinations = stage.destinations ?? []
    if destinations.isEmpty, stage.advance == nil, stage.matters == [1] { return true }
    return destinations.contains {
      $0.range == 1...1 && $0.to.lowercased().hasPrefix("champion")
    }
  }
}
