public import JournalCore

/// An appeal against a decision, and what became of both.
///
/// An appeal changes nothing, nor does the event that decides it: the decision stands until a ruling
/// of its own says otherwise. See <doc:HowAResultIsDerived>.
public struct Appeal: Sendable {
  /// What became of an appeal.
  public enum Standing: Hashable, Sendable {
    /// Nobody has decided it.
    case open
    /// It was decided so.
    case decided(AppealDecided.Outcome)
  }

  /// The event that lodges it, as it stands; nil if only its outcome is recorded.
  public let lodged: (record: Record, appeal: AppealLodged)?

  /// The event that decides it, as it stands; nil while it is open.
  public let decided: (record: Record, outcome: AppealDecided)?

  /// The decision that is appealed against; nil if none is named.
  public let against: Record?

  /// The events that changed the decision or took it back, in order; empty while it stands as made.
  public let changedBy: [Int]

  /// What became of it.
  public var standing: Standing { decided.map { .decided($0.outcome.outcome) } ?? .open }

  /// The position by which it is named: that of the event that lodges it, or else decides it.
  public var position: Int { lodged?.record.position ?? decided?.record.position ?? 0 }

  /// Whether it was upheld, wholly or in part.
  public var isUpheld: Bool {
    switch standing {
    case .decided(.upheld), .decided(.partlyUpheld): true
    default: false
    }
  }

  /// Returns the appeal as it was on a day, which its events name or else were made on; nil if it was not
  /// lodged by then.
  ///
  /// - Parameter later: the rulings that took effect after that day.
  func known(on day: CalendarDate, without later: Set<Int>) -> Appeal? {
    func isKnown(_ record: Record, _ named: CalendarDate?) -> Bool {
      (named ?? record.envelope.occurredAt?.localDate ?? record.recordedAt.utcDate) <= day
    }
    if let lodged, !isKnown(lodged.record, lodged.appeal.date) { return nil }
    let isDecided = decided.map { isKnown($0.record, $0.outcome.date) } ?? false
    guard lodged != nil || isDecided else { return nil }
    return Appeal(
      lodged: lodged, decided: isDecided ? decided : nil, against: against,
      changedBy: changedBy.filter { !later.contains($0) })
  }

  /// Whether something is still to come: its decision, or the ruling that carries it out.
  public var isPending: Bool { standing == .open || isUpheld && changedBy.isEmpty }
}

extension StreamHistory {
  /// The appeals that are recorded in the stream, in order of entry.
  public var appeals: [Appeal] {
    var decisions: [(record: Record, outcome: AppealDecided)] = []
    var appeals: [(record: Record, appeal: AppealLodged)] = []
    for (record, draft) in standingDrafts {
      switch draft.event {
      case .appealLodged(let appeal): appeals.append((record, appeal))
      case .appealDecided(let outcome): decisions.append((record, outcome))
      default: break
      }
    }
    let lodged = appeals.map { entry in
      let outcome = decisions.last { $0.outcome.appeal == entry.record.id }
      return appeal(entry, outcome)
    }
    let known = Set(appeals.map(\.record.id))
    let loose = decisions.filter { $0.outcome.appeal.map { !known.contains($0) } ?? true }
      .map { appeal(nil, $0) }
    return (lodged + loose).sorted { $0.position < $1.position }
  }

  private func appeal(
    _ lodged: (record: Record, appeal: AppealLodged)?,
    _ decided: (record: Record, outcome: AppealDecided)?
  ) -> Appeal {
    let against = lodged?.appeal.against.flatMap { record(of: $0) }
    let causes = Set([lodged?.record.id, decided?.record.id].compactMap { $0 })
    return Appeal(
      lodged: lodged, decided: decided, against: against,
      changedBy: against.map { changes(of: $0, causedBy: causes) } ?? [])
  }

  /// Returns the positions of the events that changed a decision or took it back, in order.
  ///
  /// Of rulings on one result the last stands. Points that are given back change a deduction, another
  /// place that is imposed the earlier one, another award of a tie the earlier one.
  ///
  /// - Parameter causes: events that have others carry them out, such as an appeal that was upheld.
  public func changes(of decision: Record, causedBy causes: Set<EventID> = []) -> [Int] {
    let subject = RuledSubject(effective(decision))
    return records.filter { later in
      guard later.position > decision.position, !isWithdrawn(later) else { return false }
      if case .retraction(let retraction) = later.event { return retraction.target == decision.id }
      let draft = effective(later)
      guard draft.event.setting.isRuling else { return false }
      if let cause = draft.envelope.refs?.causedBy, causes.contains(cause) {
        // The outcome of an appeal is not what carries it out.
        return !draft.event.isOfAppeal
      }
      return subject != nil && RuledSubject(draft, asChange: true) == subject
    }.map(\.position)
  }
}

extension MatchEvent {
  /// Whether it lodges or decides an appeal.
  fileprivate var isOfAppeal: Bool {
    switch self {
    case .appealLodged, .appealDecided: true
    default: false
    }
  }
}

/// What a decision settles, so that a later one on the same replaces it.
private enum RuledSubject: Hashable {
  case result(of: String?)
  case points(of: TeamSlug)
  case place(of: TeamSlug)
  case tie(TieSlug)

  /// - Parameter isChange: whether the event may change an earlier decision: a further deduction does
  ///   not change the first one, points given back do.
  init?(_ draft: Draft, asChange isChange: Bool = false) {
    switch draft.event {
    case .resultAwarded(let award): self = .result(of: award.match?.text)
    case .resultAnnulled(let annulled): self = .result(of: annulled.match?.text)
    case .resultConfirmed(let confirmed): self = .result(of: confirmed.match?.text)
    case .pointsDeducted(let taken) where !isChange: self = .points(of: taken.team)
    case .pointsRestored(let given) where isChange: self = .points(of: given.team)
    case .placeImposed(let imposed): self = .place(of: imposed.team)
    case .tieAwarded(let award): self = .tie(award.tie)
    default: return nil
    }
  }
}
