public import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

extension JournalView {
  /// Reads a round of a competition: its matches with their ties, and the tables before and after
  /// it.
  ///
  /// - Parameter round: its number or name, as for the table after a round.
  /// - Throws: `Refusal` if there is no such competition or round; `LogError`.
  public func round(_ round: String, of slug: CompetitionSlug) async throws -> RoundReading {
    let competition = try await results(of: slug)
    let span = try RoundSpan(round, in: competition)
    let own = competition.matches.filter { span.isOf($0) }
    var entries: [RoundReading.Entry] = []
    for one in own {
      guard let name = try await matchName(one.slug) else { continue }
      let match = try await match(name)
      entries.append(RoundReading.Entry(match: match, tie: try await tie(of: match)))
    }
    return RoundReading(entries: entries, tables: try await tables(around: own, in: competition))
  }

  /// Tells a round of a competition in one text.
  ///
  /// - Parameter round: its number or name, as for the table after a round.
  /// - Throws: `Refusal` if there is no such competition or round; `LogError`.
  public func report(
    onRound round: String, of slug: CompetitionSlug, _ options: ReportOptions
  ) async throws -> RoundReport {
    try report(on: try await self.round(round, of: slug), options)
  }

  /// Tells a round in one text.
  ///
  /// - Throws: `Refusal` if the round has no match.
  public func report(on round: RoundReading, _ options: ReportOptions) throws -> RoundReport {
    guard let report = RoundReport(round, options: options) else {
      throw Refusal("no-round", "The round has no matches.", remedy: .lookAtMatches)
    }
    return report
  }

  /// Returns the tables after and before a round; nil for a cup and for the first round.
  private func tables(around matches: [CompetitionMatch], in competition: CompetitionReading)
    async throws -> (after: TableReading, before: TableReading)?
  {
    let slug = competition.competition.competition
    let days = Set(matches.map { $0.scheduled.numberedMatchday })
    guard days.count == 1, let day = days.first.flatMap({ $0 }), day > 1,
      try await regulation(of: competition.competition.competition) != nil
    else { return nil }
    let after = try await self.competition(slug, asking: TableQuestion(after: "\(day)"))
    let before = try await self.competition(slug, asking: TableQuestion(after: "\(day - 1)"))
    let (late, early) = (after.tables, before.tables)
    guard late.count == 1, early.count == 1, let one = after.table(late[0]),
      let other = before.table(early[0])
    else { return nil }
    return (one, other)
  }
}
