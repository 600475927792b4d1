import JournalReading
import JournalRules

/// What a team still needs, in words.
enum OutlookWords {
  /// Why nothing of a table is foreseen (`TableOutlook.criteria` is empty).
  static let notForeseen = "a place was imposed, or the rules do not count points first"

  /// Returns `a draw is enough, and needed`, `only with a win, and help`; `open` if it has more
  /// than one match left.
  static func text(_ need: TableOutlook.Team.Need?) -> String {
    guard let need else { return "open" }
    guard let possible = need.possible else { return "out of reach" }
    guard let sure = need.sure else {
      return switch possible {
      case .win: "only with a win, and help"
      case .loss, .shootOutLoss: "with help, even after a defeat"
      default: "with \(text(possible)) at least, and help"
      }
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

  /// Returns the name of an aim: `First`, `Advance`, `Relegation`, `Top 4`.
  static func name(_ claim: PlaceOutlook.Claim) -> String {
    switch claim.aim {
    case .first: "First"
    case .advance: "Advance"
    case .destination(let destination): destination.to
    case .top: "Top \(claim.places.upperBound)"
    }
  }

  /// Returns how an aim stands: `certain, whatever happens`, `out of reach`, or what it needs.
  static func standing(_ claim: PlaceOutlook.Claim) -> String {
    switch claim.standing {
    case .certain: "certain, whatever happens"
    case .excluded: claim.isAbove && claim.isFeared ? "avoided, whatever happens" : "out of reach"
    case .open where claim.isFeared && claim.need != nil: "avoided: \(text(claim.need))"
    case .open: text(claim.need)
    }
  }

  /// Whether a claim is told: the first place has its own name where the regulation gives it one.
  static func isTold(_ claim: PlaceOutlook.Claim, among claims: [PlaceOutlook.Claim]) -> Bool {
    claim.aim != .first || !claims.contains { $0.aim != .first && $0.places == 1...1 }
  }

  /// What is not counted where a regulation does not say how often the teams meet; nil if it does.
  static func unsetMatches(_ stage: Stage) -> String? {
    stage.meetings != nil
      ? nil
      : "The rules do not say how often the teams meet: only matches that are set are counted."
  }
}
