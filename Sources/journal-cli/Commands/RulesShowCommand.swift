import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules show`: shows a regulation in words, or its document.
struct RulesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a regulation in words, or its document with --json.",
    discussion: """
      Examples:
        journal rules show copa-del-rey-2017-18
        journal rules show our-cup.json
        journal rules show copa-del-rey-2017-18 --json > mine.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id or part of it, a file, or a competition that adopted one.")
  var name: String

  mutating func run() async throws {
    let session = Session(global)
    let document = try await document(session)
    if global.json { return session.print(document) }
    for line in RegulationText(try Regulation(document)).lines { Output.line(line) }
  }

  /// Returns a shipped regulation or the one in a file, or else one that a competition adopted.
  private func document(_ session: Session) async throws -> JSONObject {
    do {
      return try RulesFile.document(name)
    } catch let refusal as Refusal where ["no-rules", "ambiguous-rules"].contains(refusal.code) {
      guard (try? session.path()) != nil else { throw refusal }
      let view = try await session.view(try session.open(readOnly: true))
      let slug = try await view.competition(meantBy: name)
      guard let slug, let adopted = try await view.directory().regulations[slug]?.last else {
        throw refusal
      }
      return adopted.event.regulation
    }
  }
}
