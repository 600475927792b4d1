import ArgumentParser
import JournalCore

/// Options that change what a command does are honoured or refused, and never passed over: who asks
/// for an earlier state, or for nothing to be written, must not get the opposite.
extension GlobalOptions {
  /// The options of a command that was parsed; nil for one that takes none, or reads them itself.
  static func of(_ command: any ParsableCommand) -> GlobalOptions? {
    Mirror(reflecting: command).children.lazy
      .compactMap { ($0.value as? OptionGroup<GlobalOptions>)?.wrappedValue }.first
  }

  /// Checks that a command honours what was asked for.
  ///
  /// - Throws: `Refusal` of an option that it would pass over.
  func check(for command: any ParsableCommand.Type) throws(Refusal) {
    let name = Self.name(of: command)
    if known != nil, !Self.isAny(command, of: Self.knowing) {
      throw Refusal(
        "usage", "\(name) does not take --known: it works on the whole log.",
        hint: command == HeadCommand.self || command == SignCommand.self
          ? "journal head --size 24 prints the root as it was after e24."
          : "journal log --known shows the log as it was.")
    }
    if dryRun, !Self.isAny(command, of: Self.rehearsing) {
      throw Refusal(
        "usage", "\(name) does not take --dry-run (-n).",
        hint: Self.isAny(command, of: Self.knowing) ? "It writes nothing." : "Leave it out.")
    }
  }

  /// The commands that look at the log as it was known.
  private static let knowing: [any ParsableCommand.Type] = [
    Journal.self, AuditCommand.self, FormCommand.self, LogCommand.self, MatchListCommand.self,
    MatchShowCommand.self, NarrateCommand.self, ReplayCommand.self, RulesShowCommand.self,
    ScorersCommand.self, ShowCommand.self, StatusCommand.self, TableCommand.self, TieCommand.self,
  ]

  /// The commands that can show what they would write.
  private static let rehearsing: [any ParsableCommand.Type] = [
    AppendCommand.self, AuditCommand.self, CorrectCommand.self, EraseCommand.self,
    ImportCommand.self, KeyNewCommand.self, MatchLineUpCommand.self, MatchNewCommand.self,
    NarrateCommand.self, RedoCommand.self, RulesNewCommand.self, RulesUseCommand.self,
    SignCommand.self, UndoCommand.self,
  ]

  private static func isAny(
    _ command: any ParsableCommand.Type, of commands: [any ParsableCommand.Type]
  ) -> Bool {
    commands.contains { $0 == command }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    let group = Journal.configuration.groupedSubcommands.flatMap(\.subcommands).first {
      isAny(command, of: $0.configuration.subcommands)
    }
    return [group?._commandName, command._commandName].compactMap { $0 }.joined(separator: " ")
  }
}
