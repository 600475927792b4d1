import JournalCore
import JournalNarrative

/// What a text must not leave out, because a reader would then believe something that is not so.
struct Omissions {
  private let claims: Claims

  init(_ claims: Claims) { self.claims = claims }

  private static let results: Set<String> = Set(
    [ClauseKind.win, .draw, .shootOutWin, .exit].map(\.rawValue))

  /// What is missing in a text that says how the match ended: that it took extra time, that it was
  /// one leg of several, or who won the shoot-out.
  func findings(of told: Telling) -> [ReportAudit.Finding] {
    let all = told.clauses.flatMap(\.withParts)
    guard let result = all.first(where: { Self.results.contains($0.kind) }) else { return [] }
    let account = claims.account
    let slots = Set(all.flatMap(\.spans).compactMap(\.slot))
    let kinds = Set(all.map(\.kind))
    var missing: [String] = []
    if account.isAfterExtraTime, !slots.contains(Slot.minutes.rawValue) {
      missing.append("the match was decided only after extra time")
    }
    if account.tie?.isLegged == true || account.legByFixtures != nil,
      !slots.contains(Slot.leg.rawValue),
      !kinds.contains(ClauseKind.passage.rawValue), !kinds.contains(ClauseKind.aggregate.rawValue)
    {
      missing.append("it was one leg of several")
    }
    if account.shootOut != nil, !kinds.contains(ClauseKind.shootOut.rawValue),
      !kinds.contains(ClauseKind.shootOutWin.rawValue), !saysPenalties(all)
    {
      missing.append("the match had a shoot-out")
    }
    let text = Span.clause(result).text
    return missing.map { log in
      ReportAudit.Finding(
        place: .text, number: 1, sentence: text, words: text, code: .omission, log: log)
    }
  }

  private func saysPenalties(_ clauses: [ClauseSpan]) -> Bool {
    clauses.contains { clause in
      clause.licences.contains(Licence.onPenalties.rawValue)
        || clause.spans.contains { $0.slot == Slot.kicks.rawValue }
    }
  }
}

extension Span {
  /// The slot that it fills; nil for plain words.
  fileprivate var slot: String? {
    switch self {
    case .words: nil
    case .value(let value): value.slot
    case .clause(let clause): clause.slot
    }
  }
}
