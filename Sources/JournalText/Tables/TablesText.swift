import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// The tables of a competition one below the other, and the ranking of one place across all of
/// them.
public struct TablesText {
  private let tables: [TableReading]
  private let isExplained: Bool
  private let label: String

  /// Creates the text of some tables.
  ///
  /// - Parameters:
  ///   - isExplained: whether to explain what separated level teams.
  ///   - label: the words after "the table" that tell which matches count; empty if all do.
  public init(_ tables: [TableReading], isExplained: Bool, label: String) {
    self.tables = tables
    self.isExplained = isExplained
    self.label = label
  }

  /// What to say of tables that are ranked by a generic regulation; nil if there is nothing to say.
  public static func genericNote(_ tables: [TableReading]) -> String? {
    let generic = tables.filter(\.isByGenericRules)
    guard let table = generic.first else { return nil }
    let others = Set(generic.map(\.competition.competition.competition)).count - 1
    let more = others > 0 ? " and \(others) more" : ""
    let (slug, rules) = (table.competition.competition.competition, table.competition.regulation)
    return Wrap.text(
      TextRules.harmless(
        "note: no rules are adopted for \(slug)\(more): this is by \(rules.regulation.id), with "
          + "\(table.stage.points?.win ?? 0) points for a win. To adopt its own: journal rules use NAME "
          + "--competition \(slug); journal rules suggest names those that fit."), indent: 6)
  }

  /// Returns the lines of one of the tables.
  ///
  /// - Parameter decisions: the decisions about it.
  public func lines(of table: TableReading, _ decisions: Decisions) -> [String] {
    let best = table.competition.best(of: table.stage)
    let notes = TableNotes(table, decisions, isExplained: isExplained)
    let text = TableText(table, notes, best: best?.advancing ?? [])
    let title =
      tables.count == 1 ? [] : [TextRules.harmless(table.competition.title(of: table.name))]
    return title + text.lines + notes.lines + text.legend(best?.place) + clause(of: table)
      + footer(of: table) + doubts(about: table)
  }

  private func clause(of table: TableReading) -> [String] {
    guard isExplained, let source = table.stage.advance?.source, table.verdict.state == .decided
    else { return [] }
    return [Wrap.text("     Clause: \(TextRules.harmless(source))", indent: 5)]
  }

  /// Returns how many matches are open, or which count; nothing if all count and none is open.
  private func footer(of table: TableReading) -> [String] {
    let open = table.verdict.open
    guard open > 0 else { return label.isEmpty ? [] : ["     The table \(label)."] }
    let matches = open == 1 ? "1 match is" : "\(open) matches are"
    let text = "As it stands\(label.isEmpty ? "" : " \(label)"): \(matches) open."
    return [Wrap.text("     \(text)", indent: 5)]
  }

  /// The most doubts that are listed.
  private static let few = 3

  /// Matches that may not belong there.
  private func doubts(about table: TableReading) -> [String] {
    let doubts = table.doubts
    let lines = doubts.prefix(Self.few).map {
      Wrap.text("     Doubt: \(TextRules.harmless($0.doubt.reason))", indent: 5)
    }
    let rest = doubts.count - lines.count
    return lines + (rest > 0 ? ["     and \(rest) more like \(rest == 1 ? "it" : "them")"] : [])
  }

  /// The ranking of one place across all tables, if the regulation lets some of those teams
  /// advance.
  public var bestLines: [String] {
    tables.bestPlaced.flatMap { best, table -> [String] in
      let head = ["", "Best in place \(best.place): \(best.count) advance"]
      guard let verdict = best.verdict else {
        return head + ["     Open until that place is clear in every table."]
      }
      let text = TableText(
        verdict, table.competition.directory, marked: best.advancing ?? [])
      return head + text.lines
        + verdict.needs.map { "     needs: \(TextRules.harmless($0))" }
    }
  }
}
