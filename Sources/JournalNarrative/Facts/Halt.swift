import JournalCore
import JournalProjections

/// Why a match is neither to come, nor in progress, nor over.
package struct Halt: Hashable, Sendable {
  /// What was done to it.
  package enum Kind: String, Word {
    /// It was abandoned and not resumed.
    case abandoned
    /// Play was suspended and has not resumed.
    case suspended
    /// It was postponed, and no new date is known.
    case postponed
    /// It was cancelled for good.
    case cancelled
    /// Its result was annulled.
    case annulled
    /// It was entered by mistake.
    case voided

    /// Whether play had begun, so that there is a score.
    package var keepsScore: Bool { self == .abandoned || self == .suspended }
  }

  /// What was done to it.
  package let kind: Kind
  /// The time in the match.
  package let time: PlayTime?
  /// The position of the event.
  package let evidence: Int

  /// What holds a match up; nil for a match to come, in progress or over, and for an awarded
  /// result.
  ///
  /// - Parameter progress: how far it has come according to its whistles.
  init?(_ facts: ArraySlice<Fact>, _ drafts: [Int: Draft], _ progress: Progress) {
    let rulings = facts.reduce(into: MatchRulings()) { $0.apply($1) }
    guard let kind = Self.kind(rulings, facts, drafts, progress),
      let fact = facts.last(where: { $0.kind == Self.factKinds[kind] })
    else { return nil }
    self.kind = kind
    evidence = fact.position
    let time = PlayTime(fact, at: drafts[fact.position]?.envelope.at)
    self.time = time.minute == nil ? nil : time
  }

  private static let factKinds: [Kind: Fact.Kind] = [
    .abandoned: .matchAbandoned, .suspended: .playSuspended, .postponed: .matchPostponed,
    .cancelled: .matchCancelled, .annulled: .resultAnnulled, .voided: .matchVoided,
  ]

  private static func kind(
    _ rulings: MatchRulings, _ facts: ArraySlice<Fact>, _ drafts: [Int: Draft],
    _ progress: Progress
  ) -> Kind? {
    if rulings.isVoided { return .voided }
    switch rulings.result {
    case .awarded: return nil
    case .annulled: return .annulled
    case .played, .confirmed: break
    }
    if rulings.isCancelled { return rulings.walkover.isSome ? nil : .cancelled }
    if rulings.isAbandoned { return .abandoned }
    switch progress {
    case .notBegun: return isPutOff(facts, drafts) ? .postponed : nil
    case .underWay:
      let last = facts.last { $0.kind == .playSuspended || $0.kind == .playResumed }
      return last?.kind == .playSuspended ? .suspended : nil
    case .over, .halted: return nil
    }
  }

  /// Whether it was postponed and has no new date yet.
  private static func isPutOff(_ facts: ArraySlice<Fact>, _ drafts: [Int: Draft]) -> Bool {
    guard let off = facts.last(where: { $0.kind == .matchPostponed }) else { return false }
    return !drafts.contains { position, draft in
      if case .matchRescheduled = draft.event { position > off.position } else { false }
    }
  }
}
