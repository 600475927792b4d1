import JournalCore

/// The decision behind a match that was not played to its end, or whose result was set.
struct Ruling: Hashable {
  /// The position of the event.
  let position: Int
  /// The reason, in the recorder's words; nil if none is given.
  let reason: String?
  /// Who decided; nil if the event does not say so.
  let authority: String?

  /// The last decision that stands: an award, a walkover, an abandonment or a cancellation; nil if
  /// there is none, or if the match was played and its result stands.
  init?(in facts: MatchFacts) {
    var isHalted = false
    if case .halted = facts.progress { isHalted = true }
    guard facts.award != nil || facts.walkover != nil || isHalted else { return nil }
    let all = facts.facts.sorted { $0.position > $1.position }
    for fact in all {
      switch facts.event(at: fact.position) {
      case .resultAwarded(let award) where facts.award != nil:
        self.init(fact.position, award.reason, award.authority)
      case .walkover(let walkover) where facts.walkover != nil:
        self.init(fact.position, walkover.reason, walkover.authority)
      case .matchAbandoned(let abandoned) where isHalted:
        self.init(fact.position, abandoned.reason, nil)
      case .matchCancelled(let cancelled) where isHalted && facts.walkover == nil:
        self.init(fact.position, cancelled.reason, cancelled.authority)
      default: continue
      }
      return
    }
    return nil
  }

  private init(_ position: Int, _ reason: String?, _ authority: String?) {
    self.position = position
    // An import without a note says that none was given.
    func stated(_ text: String?) -> String? {
      text.flatMap { $0 == ResultAwarded.notStated ? nil : $0.tidied.nonEmpty }
    }
    self.reason = stated(reason)
    self.authority = stated(authority)
  }
}
