import ArgumentParser
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal check`: whether the goals add up to the declared scores.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compare the goals of every match with its declared score.",
    discussion: """
      Scores come from the goals alone; a declared score is only compared with them.

      Examples:
        journal check
        journal check --competition world-cup-1994
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "Only the competition with this slug.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let slug = try await slug(journal)
    let report = try await journal.scoreReport(of: slug)
    if global.json {
      session.print(Documents.scores(report))
    } else {
      for line in ScoreReportText.lines(report) { Output.text(line) }
    }
    if !report.differing.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func slug(_ journal: MatchJournal) async throws -> CompetitionSlug? {
    guard let competition else { return nil }
    return try await journal.view().competitionSlug(named: competition)
  }
}
