import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// The options that select tables and the point at which to look at them.
struct TableOption: ParsableArguments {
  @Option(name: .long, help: "One group, such as A.")
  var group: String?

  @Option(name: .long, help: "Up to a round: 10, \"Matchday 10\", or its name.")
  var after: String?

  @Option(name: .long, help: "Matches and decisions up to a day, such as 2017-12-31.")
  var on: String?

  /// Returns the options as a question to the journal.
  func question() throws -> TableQuestion {
    TableQuestion(after: after, on: try on.map { try CalendarDate(typed: $0) })
  }

  /// Returns the tables in question.
  func tables(_ slug: CompetitionSlug, _ view: JournalView) async throws -> [TableReading] {
    try await view.tablesOrGeneric(of: slug, asking: try question(), group: group)
  }

  /// The options in words, as a line shows them: `after matchday 10`.
  var label: String {
    let round = after.map { Int($0) == nil ? "after \($0)" : "after matchday \($0)" }
    return TextRules.harmless(
      [round, on.map { "on \($0)" }].compactMap { $0 }.joined(separator: ", "))
  }
}
