import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// The options that say which table is looked at, and how.
struct TableOption: ParsableArguments {
  @Option(name: .long, help: "One group, such as A.")
  var group: String?

  @Option(
    name: .long, help: "Other rules: an id, a file, or no-CRITERION (no-head-to-head).")
  var rules: String?

  @Option(name: .long, help: "Other rules from a file.")
  var file: String?

  @Option(name: .long, help: "Up to a round: 10, \"Matchday 10\", or its name.")
  var after: String?

  @Option(name: .long, help: "Matches and decisions up to a day, such as 2017-12-31.")
  var on: String?

  /// The question as it is put to the journal.
  func question() throws -> TableQuestion {
    let day = try on.map { text throws in
      guard let date = CalendarDate(text) else {
        throw Refusal(
          "usage", "\"\(TextRules.harmless(text))\" is not a day.", hint: "Write 2017-12-31.")
      }
      return date
    }
    guard rules == nil || file == nil else {
      throw Refusal("usage", "--rules and --file both name the rules.", hint: "Leave one out.")
    }
    let other = struck == nil ? rules : nil
    let document =
      try file.map { try RulesFile.read($0) } ?? other.map { try RulesFile.document($0) }
    return TableQuestion(
      rules: try document.map { try AdoptedRegulation($0) }, after: after, on: day)
  }

  /// The tables in question.
  func tables(_ slug: CompetitionSlug, _ view: JournalView) async throws -> [TableReading] {
    let competition = try await view.competition(slug, asking: try question())
    let tables = try competition.tables(named: group)
    guard let struck else { return tables }
    return try tables.map { table in
      guard table.stage.criteria.contains(where: { $0.name == struck }) else {
        let names = table.stage.criteria.map(\.name)
        throw Refusal(
          "no-rules", "The regulation has no criterion \"\(TextRules.harmless(struck))\".",
          hint: Nearest.hint(for: struck, among: names)
            ?? "It has \(names.joined(separator: ", ")).")
      }
      return table.judged(by: table.stage.withoutCriterion(struck))
    }
  }

  /// The criterion that is struck for the question.
  private var struck: String? {
    rules.flatMap { $0.hasPrefix("no-") ? String($0.dropFirst(3)) : nil }
  }

  /// What was asked, as a line says it: `after matchday 10`.
  var label: String {
    let round = after.map { Int($0) == nil ? "after \($0)" : "after matchday \($0)" }
    return TextRules.harmless(
      [round, on.map { "on \($0)" }].compactMap { $0 }.joined(separator: ", "))
  }
}
