public import JournalCore

/// What a source says otherwise than the journal, or than another source: what it disputes, and what
/// it does not tell.
public struct SourceDifference: Sendable {
  /// A value in dispute.
  public struct Dispute: Sendable {
    /// The event.
    public let record: Record
    /// The field, such as `minute`.
    public let field: String
    /// The value of the first side; nil if it tells the event without this field.
    public let before: JSONValue?
    /// The value of the second side.
    public let after: JSONValue?
    /// The events that claim one or the other.
    public let claims: [Int]
  }

  /// The values in dispute, in order of their events.
  public let disputes: [Dispute]

  /// The events that only the first side tells: the journal, or the first source.
  public let onlyFirst: [Record]

  /// The events that only the second side tells; empty if the first one is the journal.
  public let onlySecond: [Record]

  /// Whether the first side is the journal as it stands. A source tells a part of it: what it does not
  /// tell is no difference.
  public let isWithJournal: Bool

  /// The number of events that both sides tell.
  public let shared: Int

  /// Whether nothing differs in what both sides can say: they tell the same events, and say the same
  /// of them.
  public var isEmpty: Bool {
    disputes.isEmpty && onlySecond.isEmpty && (isWithJournal || onlyFirst.isEmpty)
  }
}

extension MatchReading {
  /// Returns what a source says otherwise about the match.
  ///
  /// A source tells an event that names it, and what its claims say of any event.
  /// - Parameter first: the source to compare with; nil for the journal as it stands.
  public func difference(of source: SourceSlug, from first: SourceSlug?) -> SourceDifference {
    let told = stream.standingDrafts.filter { $0.record.event.isOfMatch }
    let claims = stream.standingDrafts.compactMap { record, draft -> (Record, Claim)? in
      if case .claim(let claim) = draft.event { (record, claim) } else { nil }
    }
    func said(by source: SourceSlug, about id: EventID) -> [(Record, Claim)] {
      claims.filter { $0.1.about == id && $0.0.envelope.source?.contains(source) == true }
    }
    func names(_ source: SourceSlug, _ draft: Draft) -> Bool {
      draft.envelope.source?.contains(source) == true
    }
    func tells(_ source: SourceSlug, _ record: Record, _ draft: Draft) -> Bool {
      names(source, draft) || !said(by: source, about: record.id).isEmpty
    }
    var disputes: [SourceDifference.Dispute] = []
    var (onlyFirst, onlySecond): ([Record], [Record]) = ([], [])
    var shared = 0
    for (record, draft) in told {
      let second = tells(source, record, draft)
      let one = first.map { tells($0, record, draft) } ?? true
      if one != second {
        if one { onlyFirst.append(record) } else { onlySecond.append(record) }
        continue
      }
      guard one else { continue }
      shared += 1
      let theirs = said(by: source, about: record.id)
      let ours = first.map { said(by: $0, about: record.id) } ?? []
      let fields = (theirs + ours).map(\.1.field)
      for field in Set(fields).sorted() {
        let own = draft.said(field)
        let claimed = (
          ours.last { $0.1.field == field }?.1.value, theirs.last { $0.1.field == field }?.1.value
        )
        // Who only disputes something else about an event says nothing of this field.
        guard claimed.0 != nil || first.map({ names($0, draft) }) ?? true,
          claimed.1 != nil || names(source, draft)
        else { continue }
        let (before, after) = (claimed.0 ?? own, claimed.1 ?? own)
        guard before != after else { continue }
        disputes.append(
          SourceDifference.Dispute(
            record: record, field: field, before: before, after: after,
            claims: (theirs + ours).filter { $0.1.field == field }.map(\.0.position).sorted()))
      }
    }
    return SourceDifference(
      disputes: disputes, onlyFirst: onlyFirst, onlySecond: onlySecond, isWithJournal: first == nil,
      shared: shared)
  }
}

extension Draft {
  /// What the event says in a field of its data or of its match time; nil if nothing.
  package func said(_ field: String) -> JSONValue? {
    data[field] ?? content["at"]?.object?[field]
  }
}

extension MatchEvent {
  /// Whether it tells of the match, rather than of other events or of the journal.
  fileprivate var isOfMatch: Bool {
    switch self {
    case .correction, .retraction, .confirmation, .claim, .reportPublished, .dataErased,
      .journalClosed, .journalReopened:
      false
    default: true
    }
  }
}
