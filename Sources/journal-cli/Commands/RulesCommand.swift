import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules`: the regulations.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show and adopt regulations.",
    subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesUseCommand.self])
}
