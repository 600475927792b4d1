import JournalCore
import JournalNarrative

/// What a reader has been told before a clause.
struct Telling {
  /// The clauses, in order.
  private(set) var clauses: [ClauseSpan] = []

  /// Adds a clause.
  mutating func tell(_ clause: ClauseSpan) { clauses.append(clause) }

  /// Whether a clause was told, in whatever words.
  func holds(_ clause: ClauseSpan) -> Bool {
    clauses.contains { told in
      told.kind == clause.kind && told.about == clause.about && told.of == clause.of
    }
  }

  /// The goal told just before, if it was the last clause.
  var lastGoal: Int? {
    guard let last = clauses.last, last.kind == ClauseKind.goal.rawValue else { return nil }
    return last.about.first
  }

  /// Whether a goal has been told.
  var hasGoal: Bool { lastOfGoals != nil }

  /// The last goal told, alone or as one of several.
  var lastOfGoals: Int? {
    let kinds = [ClauseKind.goal, .goalRun, .burst, .spree].map(\.rawValue)
    return clauses.last { kinds.contains($0.kind) }?.about.last
  }

  /// The statement told just before; a clause about its speaker's contract may come in between.
  var lastStatement: Int? {
    let others = clauses.reversed().drop { $0.kind == ClauseKind.contract.rawValue }
    let kinds = [ClauseKind.quote, .reportedSpeech].map(\.rawValue)
    guard let last = others.first, kinds.contains(last.kind) else { return nil }
    return last.about.first
  }

  /// The statements told.
  var statements: [Int] {
    let kinds = [ClauseKind.quote, .reportedSpeech].map(\.rawValue)
    return clauses.filter { kinds.contains($0.kind) }.flatMap(\.about)
  }
}
