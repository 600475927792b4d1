import ArgumentParser
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal check`: whether the goals add up to the declared scores.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold the goals of every match against its declared score.",
    discussion: """
      The goals are folded alone; the score that a source declared is only compared.

      Examples:
        journal check
        journal check --competition world-cup-1994
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "The slug of one competition.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let slug = try await slug(journal)
    let report = try await journal.scoreReport(of: slug)
    if global.json {
      session.print(Documents.scores(report))
    } else {
      for line in ScoreReportText.lines(report) { Output.line(line) }
    }
    if !report.differing.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func slug(_ journal: MatchJournal) async throws -> CompetitionSlug? {
    guard let competition else { return nil }
    return try await journal.view().competitionSlug(named: competition)
  }
}
