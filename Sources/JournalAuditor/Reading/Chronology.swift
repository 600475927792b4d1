import JournalCore
import JournalNarrative

/// The order in which the events of a match are told.
struct Chronology {
  private let account: Account
  private var last: (span: TimeSpan, position: Int)?

  private static let kinds: Set<String> = Set(
    [
      ClauseKind.goal, .goalRun, .burst, .spree, .dismissal, .missedPenalty, .noGoal, .woodwork,
      .warning, .crowd, .injury,
    ].map(\.rawValue))

  init(_ account: Account) { self.account = account }

  /// Takes a clause as told; returns the event before which it should have been told, if it
  /// certainly came earlier than what was told just before.
  mutating func tell(_ clause: ClauseSpan) -> Int? {
    guard Self.kinds.contains(clause.kind) else { return nil }
    // Several goals in one clause lead to the score after the last of them.
    let isRun = [ClauseKind.goalRun, .burst].map(\.rawValue).contains(clause.kind)
    guard let position = isRun ? clause.about.last : clause.about.first, let span = span(position)
    else { return nil }
    defer { last = (span, position) }
    guard let last, span.isCertainlyBefore(last.span) else { return nil }
    return last.position
  }

  private func span(_ position: Int) -> TimeSpan? {
    account.goal(position)?.goal.span
      ?? account.facts.first { $0.position == position }.map { account.span($0) }
  }
}
