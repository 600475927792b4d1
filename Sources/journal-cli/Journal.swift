import ArgumentParser
import Foundation
import JournalCore
import JournalText
import MatchJournal

/// The command `journal`.
@main
struct Journal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "An append-only journal of football matches that can prove every result.",
    discussion: """
      Examples:
        journal demo
        journal append goal --minute 55 --player "Gabriel Pires"
        journal audit copa-qf

      journal completion --install lets the Tab key complete commands, players and matches.
      """,
    version: MatchJournal.version,
    groupedSubcommands: [
      CommandGroup(
        name: "Start",
        subcommands: [
          InitCommand.self, DemoCommand.self, MatchCommand.self, RulesCommand.self,
          ConfigCommand.self, CompletionCommand.self, ManCommand.self,
        ]),
      CommandGroup(
        name: "Log",
        subcommands: [
          LiveCommand.self, AppendCommand.self, ConfirmCommand.self, CorrectCommand.self,
          ClaimCommand.self, RulingCommand.self, UndoCommand.self, RedoCommand.self,
          EraseCommand.self, BranchCommand.self, ClockCommand.self,
        ]),
      CommandGroup(
        name: "Read",
        subcommands: [
          StatusCommand.self, WatchCommand.self, ReplayCommand.self, LogCommand.self,
          ShowCommand.self, DiffCommand.self,
          TieCommand.self, TableCommand.self, ScorersCommand.self, FormCommand.self,
          QueryCommand.self, NarrateCommand.self, PlotCommand.self,
        ]),
      CommandGroup(
        name: "Prove",
        subcommands: [
          AuditCommand.self, CheckCommand.self, VerifyCommand.self, HeadCommand.self,
          SignCommand.self, WitnessCommand.self, ProveCommand.self, VerifyProofCommand.self,
          VerifyReceiptCommand.self, KeyCommand.self, DoctorCommand.self, SalvageCommand.self,
        ]),
      CommandGroup(
        name: "Exchange",
        subcommands: [
          ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
          MergeCommand.self, ServeCommand.self, EventsCommand.self, SchemaCommand.self,
        ]),
    ])

  @OptionGroup var global: GlobalOptions

  /// Shows the status if there is no command, or how to begin if there is no journal.
  mutating func run() async throws {
    let session = Session(global)
    guard (try? session.path()) != nil else {
      Output.line(
        """
        No journal in this folder yet.

          journal init        start one here
          journal demo        try a finished example (Copa del Rey, January 2018)
          journal help        all commands
        """)
      return
    }
    // Options that were never parsed have no values, so an empty command line is parsed.
    var status = try StatusCommand.parse([])
    status.global = global
    try await status.run()
  }

  /// Wraps the parser: accepts options before the command, suggests near misses, rewords errors.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    Output.guardStreams()
    let arguments = Arguments(Array(CommandLine.arguments.dropFirst()))
    await Wrap.$screen.withValue(Style.columns(ProcessInfo.processInfo.environment)) {
      await run(arguments)
    }
  }

  private static func run(_ arguments: Arguments) async {
    do {
      try Arguments.checkEncoding()
      if let completion = CommandLineCompletion.asked(Array(CommandLine.arguments.dropFirst())) {
        for line in await completion.lines() { Output.line(line) }
        end(ExitStatus.done.rawValue, arguments)
      }
      if let delivery = HookDelivery.asked(Array(CommandLine.arguments.dropFirst())) {
        await delivery.run()
        Foundation.exit(ExitStatus.done.rawValue)
      }
      // Parsing takes most of the time of a command that says no more than this.
      if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
        Output.line(MatchJournal.version)
        end(ExitStatus.done.rawValue, arguments)
      }
      if let page = try arguments.help() {
        Output.line(page)
        end(ExitStatus.done.rawValue, arguments)
      }
      var command = try parsed(arguments)
      try GlobalOptions.of(command)?.check(for: type(of: command))
      if !ConfigCommand.owns(type(of: command)) { _ = try Settings.ofUser.get() }
      Pager.start(for: command)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      end(ExitStatus.done.rawValue, arguments)
    } catch let code as ExitCode {
      end(code.rawValue, arguments)
    } catch is Output.Closed {
      end(ExitStatus.done.rawValue, arguments)
    } catch  where error is Refusal || error is LogError {
      let status = Failure.report(error, writes: arguments.writes, asJSON: arguments.isJSON)
      end(status.rawValue, arguments)
    } catch {
      end(with: error, arguments)
    }
  }

  /// Parses the command line.
  ///
  /// Near misses are looked for only after a failure, because that takes the help of a command, a
  /// fifth of the time of a short one.
  private static func parsed(_ arguments: Arguments) throws -> any ParsableCommand {
    do {
      return try parseAsRoot(arguments.ordered)
    } catch {
      try arguments.check()
      throw error
    }
  }

  /// Ends the program with the status of the command, unless its output could not be written.
  private static func end(_ status: Int32, _ arguments: Arguments) -> Never {
    let (status, failure) = Output.end(status)
    Pager.end()
    if let failure {
      _ = Failure.report(
        failure, writes: failure.acknowledged.isEmpty && arguments.writes,
        asJSON: arguments.isJSON && status != 0)
    }
    Foundation.exit(status)
  }

  /// Ends the program after a parser error; help and version are none, and others are reworded.
  private static func end(with error: any Error, _ arguments: Arguments) {
    let code = exitCode(for: error)
    if code == .success {
      Output.line(HelpPage.folded(fullMessage(for: error, columns: HelpPage.columns)))
      end(code.rawValue, arguments)
    }
    let text = message(for: error)
    guard code == .validationFailure, !text.isEmpty else {
      let status = Failure.report(error, writes: arguments.writes, asJSON: arguments.isJSON)
      end(status.rawValue, arguments)
    }
    let hint = "See journal help\(arguments.command.map { " \($0)" } ?? "")."
    let refusal = Refusal("usage", text.hasSuffix(".") ? text : "\(text).", hint: hint)
    let status = Failure.report(refusal, writes: arguments.writes, asJSON: arguments.isJSON)
    end(status.rawValue, arguments)
  }
}
