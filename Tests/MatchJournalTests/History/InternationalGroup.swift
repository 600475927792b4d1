import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A group of four of a published tournament between nations: the four played their first three
/// matches of that tournament against each other.
struct InternationalGroup {
  let label: String
  let contest: TableContest

  /// Returns the groups in the published file of results, in its order.
  static func all() throws -> [InternationalGroup] {
    let rows = try History.text("international/results.csv").split(separator: "\n").dropFirst()
      .compactMap(Row.init)
    let tournaments = Dictionary(grouping: rows) { "\($0.tournament) \($0.date.prefix(4))" }
    return try tournaments.keys.sorted().flatMap { name in
      try groups(of: tournaments[name, default: []].sorted { $0.date < $1.date }, name)
    }
  }

  private static func groups(of rows: [Row], _ name: String) throws -> [InternationalGroup] {
    var first: [String: [String]] = [:]
    for row in rows {
      for (team, other) in [(row.home, row.away), (row.away, row.home)]
      where first[team, default: []].count < 3 {
        first[team, default: []].append(other)
      }
    }
    let fours = Set(first.map { Set($1 + [$0]) }).filter { four in
      four.count == 4 && four.allSatisfy { Set(first[$0, default: []] + [$0]) == four }
    }
    return try fours.sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) }.map { four in
      let own = rows.filter { four.contains($0.home) && four.contains($0.away) }.prefix(6)
      return InternationalGroup(
        label: "\(name): \(four.sorted().joined(separator: ", "))",
        contest: TableContest(matches: try own.map { try $0.match }))
    }
  }

  /// A line of the file.
  private struct Row {
    let date, home, away, tournament: String
    let goals: [Int]

    /// Nil if the line has a quoted field or no score.
    init?(_ line: Substring) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 9 else { return nil }
      (date, home, away, tournament) = (fields[0], fields[1], fields[2], fields[5])
      goals = fields[3...4].compactMap { Int($0) }
      guard goals.count == 2 else { return nil }
    }

    var match: TableMatch {
      get throws {
        let slugs: [TeamSlug] = [home, away].map { SlugMint.mint($0, fallback: "t") { _ in false } }
        let scenario = Scenario([
          .scheduled(slugs[0], slugs[1], on: date), .declared(goals[0], goals[1]),
        ])
        let result = try #require(MatchResult(scenario.history, format: .standard))
        return TableMatch(result, date: CalendarDate(date))
      }
    }
  }
}
