import JournalCore
import JournalReading
import JournalRules

/// What the crowd did.
struct CrowdClauses {
  private let facts: MatchFacts

  /// Creates clauses for crowds.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// One scene.
  ///
  /// - Parameter isTerse: whether to leave out that fans meant their own side.
  func clause(_ scene: CrowdScene, isTerse: Bool = false) -> Clause {
    let crowd = scene.crowd
    let isOwn = crowd.target != nil && crowd.target == own(crowd.by)
    let named = crowd.target.flatMap { facts.names.value(ofSlug: $0) }
    let target = isOwn && isTerse ? nil : named
    return Clause(
      .crowd, about: [scene.position],
      [
        .who: crowd.by == .all || crowd.by == nil ? nil : side(crowd.by),
        .deed: .term("crowd.\(crowd.kind.rawValue)\(target == nil ? ".alone" : "")"),
        .opponent: target,
        .time: scene.time.minute != nil || scene.time.period != nil ? .time(scene.time) : nil,
      ],
      licences: Set((isOwn && !isTerse ? [.ownFans] : []) + (facts.isNeutral ? [.neutral] : [])),
      evidence: [scene.position])
  }

  /// The fans of a side, by its part in the match; on neutral ground by its name.
  private func side(_ part: Crowd.Part?) -> Value? {
    let side: Side? = part == .home ? .home : part == .away ? .away : nil
    return side.map { facts.isNeutral ? .team(facts.match.team($0)) : .side($0) }
  }

  private func own(_ part: Crowd.Part?) -> String? {
    switch part {
    case .home: facts.match.scheduled.home.text
    case .away: facts.match.scheduled.away.text
    case .all, nil: nil
    }
  }
}
