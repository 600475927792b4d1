import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules use`: a competition adopts a regulation.
struct RulesUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Adopt a regulation.",
    discussion: """
      The whole text goes into the log, so a replay in years applies what was in force.

      Examples:
        journal rules use copa-del-rey-2017-18
        journal rules use our-cup.json --competition spring-cup-2026
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or a part of it, or a file.")
  var name: String

  @Option(name: .long, help: "The slug of the competition; made of the title if not given.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let document = try RulesFile.document(name)
    let slug = try competition.map { text throws in
      guard let slug = CompetitionSlug(SlugMint.fold(text)) else {
        throw Refusal("usage", "\"\(TextRules.harmless(text))\" cannot be a competition's slug.")
      }
      return slug
    }
    try await session.write { journal in
      let drafts = try await journal.drafts(
        adopting: document, for: slug, by: session.author())
      let prepared = try await journal.prepare(drafts)
      if !session.options.dryRun { try await journal.append(prepared) }
      AppendPrinter(session, prepared).rules(try Regulation(document))
    }
  }
}
