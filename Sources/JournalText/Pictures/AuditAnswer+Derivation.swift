public import JournalCore
public import JournalReading
public import MatchJournal

extension AuditAnswer {
  /// Returns how the answer follows from events and clauses.
  ///
  /// - Parameter moment: the moment at which a match is looked at.
  /// - Throws: `Refusal` if a match is not scheduled; `LogError`.
  public func derivation(in view: JournalView, at moment: Moment = .end) async throws
    -> Derivation
  {
    switch self {
    case .tie(let tie): return Derivation(tie, try await view.decisions(on: tie))
    case .match(let match):
      guard let result = match.result(at: moment) else {
        throw Refusal("not-scheduled", "\(match.slug) is not scheduled.")
      }
      return Derivation(match, result, try await view.decisions(on: match))
    case .place(let audit, let table):
      return Derivation(audit, table, try await view.decisions(on: table))
    }
  }
}
