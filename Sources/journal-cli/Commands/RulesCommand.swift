import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// `journal rules`: the regulations.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, suggest, show, explain, compare, check, write and adopt regulations.",
    discussion: """
      A regulation is a JSON document: journal rules new writes a draft, and journal schema \
      regulation describes the format.
      """,
    subcommands: [
      RulesListCommand.self, RulesSuggestCommand.self, RulesShowCommand.self,
      RulesExplainCommand.self, RulesDiffCommand.self,
      RulesUseCommand.self,
      RulesCheckCommand.self,
      RulesNewCommand.self,
    ])
}
