import JournalCore

/// Something that the crowd did.
struct CrowdScene: Hashable {
  /// The position of the event.
  let position: Int
  /// What the crowd did.
  let crowd: Crowd
  /// The time.
  let time: PlayTime
  /// The positions of the goals before it.
  let goalsBefore: Set<Int>

  /// Whether it was at half-time.
  var isAtHalfTime: Bool { time.period == .halfTime }

  /// The scenes of a match, in its order.
  static func all(in facts: MatchFacts) -> [CrowdScene] {
    var goals: Set<Int> = []
    var scenes: [CrowdScene] = []
    for fact in facts.facts {
      if fact.kind == .goal { goals.insert(fact.position) }
      guard fact.kind == .words, case .crowd(let crowd) = facts.event(at: fact.position) else {
        continue
      }
      let time = PlayTime(fact, at: facts.drafts[fact.position]?.envelope.at)
      scenes.append(
        CrowdScene(position: fact.position, crowd: crowd, time: time, goalsBefore: goals))
    }
    return scenes
  }

  /// The intensity, from 1 to 5; 3 if not given.
  var intensity: Int { crowd.intensity ?? 3 }
}
