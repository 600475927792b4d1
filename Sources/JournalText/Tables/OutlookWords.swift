import JournalReading
import JournalRules

/// What a team still needs, in words.
enum OutlookWords {
  /// Returns `a draw is enough, and needed`, `only with a win, and help`; `open` if it has more
  /// than one match left.
  static func text(_ need: TableOutlook.Team.Need?) -> String {
    guard let need else { return "open" }
    guard let possible = need.possible else { return "out of reach" }
    guard let sure = need.sure else {
      return possible == .win
        ? "only with a win, and help" : "with \(text(possible)) at least, and help"
    }
    guard sure != possible else { return "\(text(sure)) is enough, and needed" }
    return "\(text(sure)) is enough; \(text(possible)) with help"
  }

  private static func text(_ outcome: SideOutcome) -> String {
    switch outcome {
    case .loss, .shootOutLoss: "a defeat"
    case .draw: "a draw"
    case .win, .shootOutWin: "a win"
    }
  }

  /// Returns the name of an aim: `First`, `To advance: top 2`, `Relegation`.
  static func name(_ claim: PlaceOutlook.Claim) -> String {
    switch claim.aim {
    case .first: "First"
    case .advance: "Advance"
    case .destination(let name): name
    case .top: "Top \(claim.places.upperBound)"
    }
  }

  /// Returns how an aim stands: `certain, whatever happens`, `out of reach`, or what it needs.
  static func standing(_ claim: PlaceOutlook.Claim) -> String {
    switch claim.standing {
    case .certain: "certain, whatever happens"
    case .excluded: claim.isFeared ? "avoided, whatever happens" : "out of reach, whatever happens"
    case .open: text(claim.need)
    }
  }
}
