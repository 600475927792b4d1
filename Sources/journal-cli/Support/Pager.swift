import ArgumentParser
import Foundation
import Synchronization

/// The program in which a person turns the pages of a long answer: `$JOURNAL_PAGER`, `$PAGER`, or
/// less(1), which shows what fits on the screen and ends.
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

  /// The number of its process; 0 if there is none.
  private static let number = Mutex<pid_t>(0)

  /// Puts the pager in front of what a command prints, if that is for a person to read.
  static func start(for command: any ParsableCommand) {
    let options = GlobalOptions.of(command)
    let isSlow = (command as? ReplayCommand)?.speed != nil
    guard paged.contains(where: { $0 == type(of: command) }), !isSlow,
      options?.noPager == false, options?.json == false
    else { return }
    let environment = ProcessInfo.processInfo.environment
    guard Output.isTerminal, isatty(STDIN_FILENO) != 0, environment["TERM"] != "dumb",
      let line = line(environment)
    else { return }
    start(line, environment)
  }

  /// The command line of the pager; nil if there is none.
  private static func line(_ environment: [String: String]) -> String? {
    let line = environment["JOURNAL_PAGER"] ?? environment["PAGER"] ?? "less"
    guard let name = line.split(separator: " ").first, name != "cat" else { return nil }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let isThere =
      name.contains("/")
      ? access(String(name), X_OK) == 0
      : folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    return isThere ? line : nil
  }

  private static func start(_ line: String, _ environment: [String: String]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    defer { for end in ends { _ = close(end) } }
    // In the group of this program, or the terminal would not let it read keys.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let variables = ["LESS": "FRX"].merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let words = Self.copies(["/bin/sh", "-c", line])
    let values = Self.copies(variables)
    defer { for text in words + values { free(text) } }
    guard posix_spawn(&process, "/bin/sh", &actions, nil, words, values) == 0 else { return }
    number.withLock { $0 = process }
    // What interrupts is for the pager, which ends by a key of its own.
    signal(SIGINT, SIG_IGN)
    _ = dup2(ends[1], STDOUT_FILENO)
  }

  /// Returns strings of C, to be freed, and the null pointer that ends them.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { (text: String) -> UnsafeMutablePointer<CChar>? in strdup(text) } + [nil]
  }

  /// Lets the person read to the end.
  static func end() {
    let process = number.withLock { $0 }
    guard process > 0 else { return }
    _ = close(STDOUT_FILENO)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }
}
