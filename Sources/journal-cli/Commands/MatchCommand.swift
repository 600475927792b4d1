import ArgumentParser

/// `journal match`: the matches of a journal.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Set up, list, show, choose and close matches.",
    subcommands: [
      MatchNewCommand.self, MatchListCommand.self, MatchShowCommand.self, MatchUseCommand.self,
      MatchLineUpCommand.self, MatchCloseCommand.self, MatchReopenCommand.self,
    ])
}
