import JournalCore
import JournalReading

/// What has to be said when an appeal is decided, or a result confirmed: which decision stands.
enum AppealDoubts {
  /// Returns the doubts about an event of a stream.
  ///
  /// - Parameter records: the records of the stream, the event last.
  static func all(of draft: Draft, in records: [Record]) -> [Doubt] {
    let stream = StreamHistory(records)
    switch draft.event {
    case .appealDecided: return [outcome(of: draft, stream)].compactMap { $0 }
    case .resultConfirmed(let confirmed): return award(confirmed, draft, stream)
    default: return []
    }
  }

  /// An appeal that was upheld changes nothing by itself.
  private static func outcome(of draft: Draft, _ stream: StreamHistory) -> Doubt? {
    guard let appeal = stream.appeals.first(where: { $0.decided?.record.id == draft.id }),
      appeal.isUpheld, appeal.changedBy.isEmpty
    else { return nil }
    guard let against = appeal.against else {
      return Doubt(
        "appeal-changes-nothing", "This alone changes no result, and names no decision.",
        remedy: .ruleOnResult)
    }
    return Doubt(
      "appeal-changes-nothing",
      "This alone changes nothing: e\(against.position) stands until a ruling says otherwise.",
      position: against.position,
      remedy: against.event.isOnResult ? .ruleOnResult : .ruleOnAppeal)
  }

  /// A confirmed result is that of play, whatever was awarded before.
  private static func award(
    _ confirmed: ResultConfirmed, _ draft: Draft, _ stream: StreamHistory
  ) -> [Doubt] {
    let fallen = stream.standingDrafts.last { record, earlier in
      record.id != draft.id && earlier.event.isOnResult
        && earlier.data["match"] == draft.data["match"]
    }
    guard let fallen else { return [] }
    let what: String
    switch fallen.draft.event {
    case .resultAwarded(let award):
      what = "the award of e\(fallen.record.position), \(award.score),"
    case .resultAnnulled: what = "the annulment of e\(fallen.record.position)"
    default: return []
    }
    return [
      Doubt(
        "award-falls", "The result of play stands by this, and \(what) falls.",
        position: fallen.record.position, remedy: .keepDecision)
    ]
  }
}

extension MatchEvent {
  /// Whether it rules on the result of a match.
  fileprivate var isOnResult: Bool {
    switch self {
    case .resultAwarded, .resultAnnulled, .resultConfirmed: true
    default: false
    }
  }
}
