import ArgumentParser
import JournalCore

/// Options that change what a command does are honoured or refused, never ignored. A user who asks
/// for an earlier state, or for a dry run, must not get the opposite.
extension GlobalOptions {
  /// Returns the options of a parsed command; nil if it takes none, or reads them itself.
  static func of(_ command: any ParsableCommand) -> GlobalOptions? {
    Mirror(reflecting: command).children.lazy
      .compactMap { ($0.value as? OptionGroup<GlobalOptions>)?.wrappedValue }.first
  }

  /// Checks that a command honours the given options.
  ///
  /// - Throws: `Refusal` of an option that it would ignore.
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
    if json, Self.isAny(command, of: Self.withoutDocument) {
      throw Refusal(
        "usage", "\(name) does not take --json.", hint: "It prints lines of text: leave it out.")
    }
  }

  /// The commands that have no document to print.
  private static let withoutDocument: [any ParsableCommand.Type] = [
    ConfigEditCommand.self, ConfigGetCommand.self, ConfigHookCommand.self, ConfigPathCommand.self,
    ConfigSetCommand.self, ConfigUnsetCommand.self,
    KeyForgetCommand.self, KeyNewCommand.self, KeyRingCommand.self, KeyShowCommand.self,
    KeyTrustCommand.self, PlotCommand.self, ServeCommand.self,
  ]

  /// The commands that can read the log as it was known at a time.
  private static let knowing: [any ParsableCommand.Type] = [
    Journal.self, AuditCommand.self, FormCommand.self, LogCommand.self, MatchListCommand.self,
    MatchShowCommand.self, NarrateCommand.self, PlotCommand.self, QueryCommand.self,
    ReplayCommand.self,
    RulesShowCommand.self,
    ScorersCommand.self, ShowCommand.self, StatusCommand.self, TableCommand.self,
    TieShowCommand.self, TieListCommand.self,
  ]

  /// The commands that support a dry run.
  private static let rehearsing: [any ParsableCommand.Type] = [
    AppendCommand.self, AuditCommand.self, BranchCommand.self, ClockCommand.self,
    ConfigSetCommand.self, ConfigUnsetCommand.self,
    ClaimCommand.self, ConfirmCommand.self, CorrectCommand.self, EraseCommand.self,
    ImportCommand.self,
    KeyForgetCommand.self, KeyNewCommand.self, KeyTrustCommand.self, MatchCloseCommand.self,
    MatchLineUpCommand.self, MatchReopenCommand.self, MergeCommand.self, RestoreCommand.self,
    MatchNewCommand.self,
    NarrateCommand.self, RedoCommand.self, RulesNewCommand.self, RulesUseCommand.self,
    RulingCommand.self, SignCommand.self, UndoCommand.self,
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
