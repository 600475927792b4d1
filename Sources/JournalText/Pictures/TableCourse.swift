import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// A table after each of its rounds: by matchday if all its matches name one, otherwise by day.
public struct TableCourse: Sendable {
  /// The table after a round.
  public struct Round: Sendable {
    /// The round: the number of a matchday, or a day such as `2026-05-09`.
    public let name: String
    /// The table after it.
    public let table: TableReading
  }

  /// The rounds in order, up to the last one that was begun; after it decisions, if they changed
  /// something.
  public let rounds: [Round]

  /// What the rounds are.
  public let isByMatchday: Bool

  /// The table after the last round that is asked about.
  public let table: TableReading

  /// Reads the tables after each round.
  ///
  /// - Parameters:
  ///   - table: the table at the end of what is asked about.
  ///   - question: the question that gave it.
  /// - Throws: `Refusal`; `LogError`.
  public init(
    of table: TableReading, asking question: TableQuestion, in view: JournalView
  ) async throws {
    self.table = table
    let begun = table.matches.filter { $0.result.hasBegun || $0.result.award != nil }
    let matchdays = begun.compactMap(\.scheduled.numberedMatchday)
    isByMatchday = !begun.isEmpty && matchdays.count == begun.count
    let slug = table.competition.competition.competition
    var rounds: [Round] = []
    if isByMatchday {
      for matchday in Set(matchdays).sorted() {
        var asked = question
        asked.round = "\(matchday)"
        rounds += try await Self.round("\(matchday)", table, slug, asked, view)
      }
    } else {
      for day in Set(begun.map(\.scheduled.date)).sorted() {
        var asked = question
        asked.date = day
        rounds += try await Self.round("\(day)", table, slug, asked, view)
      }
    }
    // Decisions after the last round change the table without a match.
    if let last = rounds.last, !Self.agree(last.table, table) {
      rounds.append(Round(name: "decisions", table: table))
    }
    self.rounds = rounds
  }

  /// Whether two tables have the same teams in the same places with the same points.
  private static func agree(_ first: TableReading, _ second: TableReading) -> Bool {
    let (rows, others) = (first.verdict.rows, second.verdict.rows)
    return rows.count == others.count
      && zip(rows, others).allSatisfy {
        $0.team == $1.team && $0.places == $1.places && $0.points == $1.points
      }
  }

  private static func round(
    _ name: String, _ table: TableReading, _ slug: CompetitionSlug, _ question: TableQuestion,
    _ view: JournalView
  ) async throws -> [Round] {
    var asked = question
    if asked.rules == nil, table.isByGenericRules { asked.rules = table.competition.regulation }
    let then = try await view.competition(slug, asking: asked)
    return then.table(table.name).map { [Round(name: name, table: $0)] } ?? []
  }
}
