import ArgumentParser
import Foundation
import JournalCore
import JournalFiles
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// `journal match lineup`: names the players of one side or both.
struct MatchLineUpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineup", abstract: "Name the line-up of a side.",
    discussion: """
      Starters first, then the bench after "bench:"; add shirt numbers if known.

      Examples:
        journal match lineup home "1 Navas; 2 Carvajal; 4 Ramos; ...; bench: 7 Ronaldo"
        journal match lineup away leganes.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "home, away or a team.")
  var side: String

  @Argument(help: "The players, or a file with one per line.")
  var players: String

  @Option(name: .long, help: "The coach.")
  var coach: String?

  @Option(name: .long, help: "The formation, such as 4-3-3.")
  var formation: String?

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    let text = try FileKind.typed(players) == nil ? players : try Self.read(players)
    try await session.writeToMatch { journal, match, view in
      let match = try await view.knowing([text, command.coach ?? ""], in: match)
      let drafts = try journal.drafts(
        lineUp: text, of: command.side, in: match, by: session.author(in: match),
        coach: command.coach, formation: command.formation)
      return try await journal.prepare(drafts, seeing: view, match: match)
    }
  }

  /// Returns the line-up in a file.
  private static func read(_ path: String) throws(Refusal) -> String {
    let bytes = try InputFile.bytes(of: path, limit: Record.byteLimit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(
        "not-utf-8", "\(TextRules.harmless(path)) is not UTF-8.", hint: "Save it as UTF-8.")
    }
    return text
  }
}
