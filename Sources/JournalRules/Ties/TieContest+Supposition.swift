import JournalCore
import JournalProjections

/// A supposition asks what would have been played, not only what the same goals would have added up
/// to: extra time, the shoot-out and replays follow from how it stood before them.
extension TieContest {
  /// The tie with no more of what was played than its steps would have demanded.
  ///
  /// It begins with normal time, and takes up extra time, the shoot-out and further matches only once
  /// the judge asks for them. What is asked for and was never played is missing still.
  func supposed(by steps: [Step], isSeries: Bool) -> TieContest {
    let judge = TieJudge(steps: steps, isSeries: isSeries)
    let further = steps.first { $0.play == TiePlay.match.name }
    var kept: Set<Continuation> = []
    while true {
      let tie = keeping(kept, as: further)
      guard let need = judge.judgeBySteps(tie).needs.last,
        let next = Continuation(need), kept.insert(next).inserted
      else { return tie }
    }
  }

  /// What can come after normal time of the last leg.
  private enum Continuation: Hashable {
    case extraTime, shootOut, furtherMatches

    /// What a judge asks for, where it is one of these.
    init?(_ need: String) {
      switch need {
      case TiePlay.extraTime.name: self = .extraTime
      case TiePlay.shootOut.name: self = .shootOut
      case "replay", "play-off": self = .furtherMatches
      default: return nil
      }
    }
  }

  private func keeping(_ kept: Set<Continuation>, as step: Step?) -> TieContest {
    let regular = (regularLegs + voided).map { leg in
      leg.number == legCount
        ? leg.keeping(
          extraTime: kept.contains(.extraTime),
          shootOut: kept.contains(.shootOut)) : leg
    }
    guard kept.contains(.furtherMatches) else { return with(regular.filter(isRegular)) }
    return with(regular + furtherLegs.map { supposed($0, as: step) })
  }

  private func isRegular(_ leg: Leg) -> Bool { leg.number <= legCount }

  /// A further match with no more of it than its own steps demand.
  private func supposed(_ leg: Leg, as step: Step?) -> Leg {
    guard let steps = step?.decide else { return leg }
    let alone = with([leg.renumbered(1)], legCount: 1).supposed(by: steps, isSeries: false)
    return alone.legs.first?.renumbered(leg.number) ?? leg
  }
}

extension Leg {
  /// The match without the extra time or the shoot-out that would not have been played.
  ///
  /// An awarded result is the same without them; and where nobody knows in which period a goal fell,
  /// nobody knows what came before extra time.
  fileprivate func keeping(extraTime: Bool, shootOut: Bool) -> Leg {
    let played = board.value
    guard result.award == nil, played.regulation != nil else { return self }
    var dropped: Set<Period> = []
    if !extraTime, played.hasExtraTime {
      dropped.formUnion([.beforeExtraTime, .extraTimeFirst, .extraTimeInterval, .extraTimeSecond])
    }
    if !shootOut, played.hasShootOut { dropped.formUnion([.beforeShootOut, .shootOut]) }
    guard let shorter = dropped.isEmpty ? result : result.without(dropped),
      let ended = shorter.endedByGoldenGoal
    else { return self }
    return Leg(
      number: number, result: ended,
      teams: firstTeamSide == .home
        ? [result.home, result.away] : [result.away, result.home]) ?? self
  }
}
