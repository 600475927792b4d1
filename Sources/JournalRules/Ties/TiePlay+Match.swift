import JournalCore

extension TiePlay {
  /// Another match: a replay or a play-off, by steps of its own, and again while it is level
  /// (<doc:HowATieIsDecided>).
  ///
  /// The matches after the last leg are the replays, in order; their goals never count in the tie.
  static let match = TiePlay(name: "match", title: "another match") { step, tie in
    let judge = TieJudge(steps: step.decide ?? [])
    var findings: [Finding] = []
    for leg in tie.furtherLegs.prefix(1 + min(step.repeat?.limit ?? 0, 98)) {
      guard leg.hasBegun else { return .needed(step.wantedMatch) }
      let verdict = judge.judge(tie.single(leg)).within(step, after: findings)
      if verdict.winner != nil || !verdict.isExhausted { return .decided(verdict) }
      findings = verdict.findings
    }
    let matches = tie.furtherLegs.count
    guard matches > 0, matches > (step.repeat?.limit ?? 0) else { return .needed(step.wantedMatch) }
    return .played(evidence: Array(Set(findings.flatMap(\.evidence))).sorted())
  }
}

extension Step {
  /// The name of another match: a play-off on neutral ground, otherwise a replay.
  package var wantedMatch: String { venue == .neutral ? "play-off" : "replay" }
}
