public import JournalCore

extension Regulation {
  /// How long a match lasts under this regulation, and with how many players.
  public var matchFormat: MatchFormat { matchFormat(in: nil) }

  /// How a match is played, by the stage that it belongs to.
  public func matchFormat(of match: MatchScheduled) -> MatchFormat {
    matchFormat(in: stage(of: match))
  }

  /// How a match of a stage is played; the regulation fills in what the stage does not say.
  public func matchFormat(in stage: Stage?) -> MatchFormat {
    let standard = MatchFormat.standard
    let (own, common) = (stage?.match, match)
    let extraTime = own?.extraTime ?? common?.extraTime
    return MatchFormat(
      halves: Self.halves(own?.periods ?? common?.periods) ?? standard.halves,
      extraTime: Self.halves(extraTime?.periods) ?? standard.extraTime,
      // What the regulation says of extra time is of its ties; a table says so itself, as in 1954.
      hasExtraTime: stage?.kind != .table || own?.extraTime != nil,
      shootOutKicks: (own?.shootOut ?? common?.shootOut)?.kicks ?? standard.shootOutKicks,
      substitutions: (own?.substitutions ?? common?.substitutions)?.max,
      minimumPlayers: own?.minPlayers ?? common?.minPlayers ?? standard.minimumPlayers,
      extraTimeEnding: extraTime?.matchEnding ?? .full,
      goldenGoalValue: extraTime?.goldenGoalValue ?? 1)
  }

  private static func halves(_ periods: [Int]?) -> [Int]? {
    periods.flatMap { $0.count == 2 ? $0 : nil }
  }
}

extension Regulation.ExtraTime {
  fileprivate var matchEnding: MatchFormat.ExtraTimeEnding {
    switch ends {
    case .golden: .golden
    case .silver: .silver
    case .full, nil: .full
    }
  }
}
