public import JournalCore
import JournalRules

extension JournalView {
  /// Returns the ties of a competition, judged by the regulation in force and sorted by their first
  /// day.
  ///
  /// - Throws: `Refusal` if the competition has adopted no regulation; `LogError`.
  public func ties(of competition: CompetitionSlug) async throws -> [TieReading] {
    let directory = try await directory(for: RegistryNeed(queries: [.ties(of: competition)]))
    let slugs = directory.ties.values.filter { $0.competition == competition }.map(\.tie).sorted()
    var ties: [TieReading] = []
    for slug in slugs { ties.append(try await tie(slug)) }
    return ties.sorted { left, right in
      guard let first = left.firstDay, let second = right.firstDay, first != second else {
        return left.tie.tie < right.tie.tie
      }
      return first < second
    }
  }
}

extension TieReading {
  /// The day of the first match; nil if none is scheduled.
  fileprivate var firstDay: CalendarDate? { matches.map(\.match.scheduled.date).min() }
}
