import JournalCore
import JournalNarrative

/// The state of a match that is not over.
extension Claims {
  var standing: Claim {
    let leader = account.score.leader
    var isUnrecorded = false
    if case .unrecorded = account.state { isUnrecorded = true }
    let isEmpty = isUnrecorded && account.score == Score()
    var claim = setting(
      [
        .winner: leader.map { team($0) }, .loser: leader.map { team($0.other) },
        .score: isEmpty ? nil : score(of: leader ?? .home),
      ],
      licences: isUnrecorded ? [] : [.outcomeKnown], evidence: account.scoreEvidence)
    claim.values[.time] = clock
    return claim
  }

  /// What holds the match up, and the state of play then.
  var halted: Claim {
    guard case .halted(let kind, let time, let event) = account.state else { return Claim() }
    let leader = account.score.leader
    return setting(
      [
        .deed: .term("halt.\(kind.rawValue)"), .time: time.map { .time($0) },
        .winner: account.hasScore ? leader.map { team($0) } : nil,
        .score: account.hasScore ? score(of: leader ?? .home) : nil,
      ],
      licences: [], evidence: account.goals.map(\.position) + [event])
  }

  /// How late it is.
  var clock: [Value] {
    let reading: Progress.Clock.Reading
    switch account.state {
    case .notBegun, .over, .halted: return []
    case .unrecorded(let time, _): reading = .unrecorded(time)
    case .during(let period, let time, _): reading = time.map { .minute($0) } ?? .during(period)
    case .ended(let period, _): reading = .ended(period)
    }
    return [.clock(Progress.Clock(reading: reading, evidence: []))]
  }
}
