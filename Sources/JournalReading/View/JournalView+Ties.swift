public import JournalCore
import JournalRules

extension JournalView {
  /// The ties of a competition that the regulation in force can judge, in the order of the days on
  /// which they began.
  ///
  /// - Throws: `Refusal` where the competition adopted no regulation; `LogError`.
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
  /// The day on which it began; nil while no match of it is set.
  fileprivate var firstDay: CalendarDate? { matches.map(\.match.scheduled.date).min() }
}
