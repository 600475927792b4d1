import JournalCore
import JournalProjections

extension TiePlay {
  /// Extra time in the last leg (IFAB, Law 7).
  static let extraTime = TiePlay(name: "extra-time", title: "extra time") { _, tie in
    guard let leg = tie.lastLeg, leg.board.value.hasExtraTime else { return .needed("extra-time") }
    return .played(evidence: leg.evidence { $0.isExtraTime && !$0.isSecondExtraTime })
  }

  /// A second extra time in the last leg, as cups had it before shoot-outs
  /// (<doc:0014-second-extra-time>).
  static let secondExtraTime = TiePlay(name: "second-extra-time", title: "second extra time") {
    _, tie in
    guard let leg = tie.lastLeg, leg.board.value.hasSecondExtraTime else {
      return .needed("second-extra-time")
    }
    return .played(evidence: leg.evidence { $0.isSecondExtraTime })
  }

  /// The shoot-out in the last leg (IFAB, Law 10).
  static let shootOut = TiePlay(name: "shoot-out", title: "shoot-out") { _, tie in
    let isBegun = tie.lastLeg?.board.value.hasShootOut ?? false
    return isBegun ? .played(evidence: tie.shootOutEvidence) : .needed("shoot-out")
  }
}

extension TieContest {
  /// The positions of the events on which the shoot-out of the last leg rests.
  var shootOutEvidence: [Int] { lastLeg?.evidence { $0 == .shootOut } ?? [] }
}

extension Leg {
  /// The positions of the events on which the score rests in some periods.
  fileprivate func evidence(in isWanted: (Period) -> Bool) -> [Int] {
    let facts = board.evidence.filter { fact in
      Period(code: fact.period).map(isWanted) ?? false
    }
    return Array(Set(facts.map(\.position))).sorted()
  }
}
