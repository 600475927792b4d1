import ArgumentParser
import JournalCore
import JournalImport
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules suggest`: names the regulations that fit a file or a competition.
struct RulesSuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Name the regulations that fit a file or a competition.",
    discussion: """
      Examples:
        journal rules suggest 1-liga.txt
        journal rules suggest --competition la-liga-2012-13
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Files that import reads.")
  var files: [String] = []

  @Option(name: .long, help: "A competition of the journal.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let found = try await found(session)
    if global.json { return session.print(Documents.fits(found)) }
    for line in RegulationFitsText(found).lines { Output.text(line) }
  }

  private func found(_ session: Session) async throws -> [CompetitionFits] {
    guard files.isEmpty else {
      guard competition == nil else {
        throw Refusal("usage", "Name files or a competition, not both.")
      }
      var found: [CompetitionFits] = []
      for item in try ImportFiles(from: nil, map: nil, encoding: nil).items(files, source: nil) {
        guard case .feed(let told) = item else { continue }
        found += try await MatchJournal.regulationFits(for: told.feed, from: told.source)
      }
      return found
    }
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let slug = try await session.competition(competition, journal, view)
    return [try await journal.regulationFits(for: slug)]
  }
}
