import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules show`: the text of a regulation.
struct RulesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the text of a regulation.",
    discussion: "Examples:\n  journal rules show copa-del-rey-2017-18")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or a part of it, or a file.")
  var name: String

  mutating func run() async throws {
    Session(global).print(try RulesFile.document(name))
  }
}
