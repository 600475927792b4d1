import JournalCore
import JournalProjections

/// Suppositions: what would have been played, and not merely what the same goals would have added
/// up to. Extra time, the shoot-out and replays depend on the score before them.
extension TieContest {
  /// The tie with no more matches and periods than its steps would have required.
  ///
  /// It begins with normal time, and adds extra time, the shoot-out and further matches only when
  /// the judge asks for them. What the judge asks for but was never played remains missing.
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

  /// What may follow normal time of the last leg.
  private enum Continuation: Hashable {
    case extraTime, secondExtraTime, shootOut, furtherMatches

    /// Creates what a judge asks for; nil if it is none of these.
    init?(_ need: String) {
      switch need {
      case TiePlay.extraTime.name: self = .extraTime
      case TiePlay.secondExtraTime.name: self = .secondExtraTime
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
          extraTime: kept.contains(.extraTime), second: kept.contains(.secondExtraTime),
          shootOut: kept.contains(.shootOut)) : leg
    }
    // What an authority ordered was played whatever the steps require.
    guard kept.contains(.furtherMatches) || !orders.isEmpty else {
      return with(regular.filter(isRegular))
    }
    return with(regular + furtherLegs.map { supposed($0, as: step) })
  }

  private func isRegular(_ leg: Leg) -> Bool { leg.number <= legCount }

  /// A further match with no more periods than its own steps require.
  private func supposed(_ leg: Leg, as step: Step?) -> Leg {
    guard let steps = step?.decide else { return leg }
    let alone = single(leg).supposed(by: steps, isSeries: false)
    return alone.legs.first?.renumbered(leg.number) ?? leg
  }
}

extension Leg {
  /// The match without the extra time or the shoot-out that would not have been played.
  ///
  /// An awarded result stays as it is. So does a match with a goal of unknown period, because the
  /// score before extra time is not known.
  fileprivate func keeping(extraTime: Bool, second: Bool, shootOut: Bool) -> Leg {
    let played = board.value
    guard result.award == nil, played.regulation != nil else { return self }
    var dropped: Set<Period> = []
    if !extraTime, played.hasExtraTime {
      dropped.formUnion([.beforeExtraTime, .extraTimeFirst, .extraTimeInterval, .extraTimeSecond])
    }
    if !second, played.hasSecondExtraTime {
      dropped.formUnion([
        .beforeSecondExtraTime, .secondExtraTimeFirst, .secondExtraTimeInterval,
        .secondExtraTimeSecond,
      ])
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
