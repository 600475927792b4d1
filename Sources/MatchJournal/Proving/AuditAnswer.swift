import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// What a log answers to the question of a receipt.
public enum AuditAnswer: Sendable {
  /// A tie, with its verdict.
  case tie(TieReading)
  /// A match, with its result.
  case match(MatchReading)
  /// The place of a team in a table.
  case place(PlaceAudit, TableReading)

  /// How final an answer is.
  public enum Finality: String, CaseIterable, Sendable {
    /// Everything has been played, or an authority has ruled.
    case decided
    /// More is still to be played: this is how it stands.
    case asItStands = "as-it-stands"
    /// Something is missing that would decide it.
    case undecided
  }

  /// How final it is.
  public var finality: Finality {
    switch self {
    case .tie(let tie): Finality(tie.verdict.state)
    case .match(let match): Finality(match.status())
    case .place(_, let table): Finality(table.verdict.state)
    }
  }

  /// The answer, as `journal audit --json` prints it.
  var document: JSONObject {
    switch self {
    case .tie(let tie): Documents.audit(tie)
    case .match(let match): Documents.audit(match, at: .end)
    case .place(let audit, let table): Documents.place(audit, table)
    }
  }
}

extension AuditAnswer.Finality {
  fileprivate init(_ state: TieVerdict.State) {
    switch state {
    case .decided: self = .decided
    case .asItStands: self = .asItStands
    case .undecided: self = .undecided
    }
  }

  fileprivate init(_ state: TableVerdict.State) {
    switch state {
    case .decided: self = .decided
    case .asItStands: self = .asItStands
    case .undecided: self = .undecided
    }
  }

  fileprivate init(_ status: MatchStatus) {
    switch status {
    case .finished, .awarded, .annulled, .walkover, .cancelled, .voided: self = .decided
    case .inPlay: self = .asItStands
    case .scheduled, .postponed, .abandoned: self = .undecided
    }
  }
}
