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
      goldenGoalValue: extraTime?.goldenGoalValue ?? 1,
      secondExtraTime: secondExtraTime(in: stage))
  }

  /// The second extra time that matches of a stage can have; nil if they have none.
  private func secondExtraTime(in stage: Stage?) -> MatchFormat.SecondExtraTime? {
    let own = stage?.match?.secondExtraTime
    let name = TiePlay.secondExtraTime.name
    let isPlayed = stage.map { $0.kind == .tie && Self.demand(name, $0.steps) } ?? false
    guard let rules = own ?? (stage?.kind == .table ? nil : match?.secondExtraTime) else {
      return isPlayed ? MatchFormat.SecondExtraTime() : nil
    }
    let ending: MatchFormat.SecondExtraTime.Ending =
      switch rules.ends {
      case .golden: .golden
      case .toAFinish: .toAFinish
      case .full, nil: .full
      }
    return MatchFormat.SecondExtraTime(
      halves: Self.halves(rules.periods) ?? [15, 15], ending: ending)
  }

  /// Whether steps, or those of a further match, demand that something is played.
  private static func demand(_ play: String, _ steps: [Step]) -> Bool {
    steps.contains { $0.play == play || demand(play, $0.decide ?? []) }
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
