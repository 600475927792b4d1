import ArgumentParser
import Foundation
import JournalCore
import JournalText
import MatchJournal

/// `journal config hook`: whether the hook for new events has taken them all.
struct ConfigHookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook", abstract: "Show whether the hook has taken all events, or run it.",
    discussion: """
      hooks.after-append is a command of the shell. It gets new events as JSON Lines on its standard \
      input, in the order of the log, with JOURNAL_FILE, JOURNAL_FIRST and JOURNAL_LAST set, in the \
      folder of the journal. If it ends with 0 it has taken them; else it gets them again. It never \
      holds up an append, which does not wait for it.

      Examples:
        journal config hook
        journal config hook --run       now, and shows what it prints
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Run the hook for what it has not taken, and show what it prints.")
  var run = false

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    let journal = try session.open(readOnly: true)
    guard let hook = try AppendHook(of: journal, at: path, session.environment) else {
      Output.line("No hook is set.")
      Output.line("journal config set hooks.after-append \"cat >> events.jsonl\" sets one.")
      return
    }
    if run {
      try await hook.begin(journal)
      try await deliver(hook)
    }
    Output.line("after-append: \(TextRules.harmless(hook.line))")
    let head = try await journal.log.head().position
    guard let state = hook.state else {
      return Output.line("It begins with what is appended next.")
    }
    guard state.taken < head else { return Output.line("It has taken all events to e\(head).") }
    let waiting = head - state.taken
    let events = waiting == 1 ? "1 event waits" : "\(waiting) events wait"
    let failure = state.failure.map { "; the last try: \($0.reason)" } ?? ""
    Output.line("It has taken all events to e\(state.taken). \(events)\(failure).")
    throw ExitCode(ExitStatus.no.rawValue)
  }

  private func deliver(_ hook: AppendHook) async throws {
    let delivery = HookDelivery(hook.journal)
    var outcome = HookDelivery.Outcome.taken
    while outcome == .taken {
      outcome = try await delivery.bring(output: .descriptor(STDERR_FILENO)) {
        Output.error("Another process is running the hook. This waits until it has ended.")
      }
    }
  }
}
