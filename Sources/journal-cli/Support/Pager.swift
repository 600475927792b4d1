import ArgumentParser
import Foundation
import Synchronization

/// The program in which a person turns the pages of a long answer: `$JOURNAL_PAGER`, `$PAGER`, the
/// setting `output.pager`, or less(1), which shows what fits on the screen and ends.
///
/// It stands in front of a terminal only. Where there is none, or it fails, the answer is printed.
enum Pager {
  /// The commands whose answers can be long.
  private static let paged: [any ParsableCommand.Type] = [
    AuditCommand.self, DiffCommand.self, EventsCommand.self, FormCommand.self, LogCommand.self,
    MatchListCommand.self, NarrateCommand.self, ReplayCommand.self, RulesExplainCommand.self,
    RulesListCommand.self, RulesShowCommand.self, ScorersCommand.self, ShowCommand.self,
    TableCommand.self, TieListCommand.self,
  ]

  /// What shows the pages; nil if nothing does.
  private static let process = Mutex<ChildProcess?>(nil)

  /// Puts the pager in front of what a command prints, if that is for a person to read.
  static func start(for command: any ParsableCommand) {
    let options = GlobalOptions.of(command)
    let isSlow = (command as? ReplayCommand)?.speed != nil
    guard paged.contains(where: { $0 == type(of: command) }), !isSlow,
      options?.noPager == false, options?.json == false
    else { return }
    let setting = Setting.all.first { $0.name == "output.pager" }
    let line = setting.flatMap { Settings.current.value(of: $0)?.text } ?? "less"
    show(in: line)
  }

  /// Puts a program in front of what is printed, if that goes to a terminal and the program is there.
  static func show(in line: String) {
    let environment = ProcessInfo.processInfo.environment
    guard Output.isTerminal, isatty(STDIN_FILENO) != 0, environment["TERM"] != "dumb",
      isThere(line, environment)
    else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    defer { for end in ends { _ = close(end) } }
    // In the group of this program, or the terminal would not let it read keys.
    let variables = ["LESS": "FRX"].merging(environment) { $1 }
    guard
      let started = ChildProcess.start(line, environment: variables, input: .descriptor(ends[0]))
    else { return }
    process.withLock { $0 = started }
    // What interrupts is for the pager, which ends by a key of its own.
    signal(SIGINT, SIG_IGN)
    _ = dup2(ends[1], STDOUT_FILENO)
  }

  private static func isThere(_ line: String, _ environment: [String: String]) -> Bool {
    guard let name = line.split(separator: " ").first, name != "cat" else { return false }
    if name.contains("/") { return access(String(name), X_OK) == 0 }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Lets the person read to the end.
  static func end() {
    guard let process = process.withLock({ $0 }) else { return }
    _ = close(STDOUT_FILENO)
    _ = process.wait()
  }
}
