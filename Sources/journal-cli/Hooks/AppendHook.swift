import Foundation
import JournalCore
import JournalFiles
import JournalText
import MatchJournal

/// A command of the user that gets each new event of a journal: the setting `hooks.after-append`.
///
/// It can neither hold up an append nor miss one. Whoever appends has first seen to it that it is kept
/// up to where the hook has come, and starts, when the events are in the log, a process that brings it
/// what it has not taken yet. That process goes by the log, so what was appended while the hook failed,
/// or before a machine went down, is brought by the next one.
struct AppendHook {
  /// The command line, for the shell.
  let line: String

  /// The absolute path of the journal.
  let journal: String

  /// The file that tells how far it has come.
  let stateFile: String

  /// The file that those lock who bring it events.
  let lockFile: String

  /// Creates the hook that is set now; nil if none is.
  ///
  /// - Throws: `Refusal` with code `bad-config` if the settings cannot be read, or one is set and
  ///   nothing can be kept of it.
  init?(of journal: MatchJournal, at path: String, _ environment: [String: String])
    throws(Refusal)
  {
    // Read anew: it may be set otherwise while it is tried again and again. And never taken for none
    // because they cannot be read, or what waits for it would be forgotten.
    let settings = try Settings(environment)
    let file = StateFolder.file(of: journal, at: path, environment)
    guard let line = settings.text("hooks.after-append") else {
      // One that is set again later has nothing to do with what was appended meanwhile.
      if let file { unlink("\(file).hook.json") }
      return nil
    }
    guard let file else {
      throw Settings.bad(
        settings.path ?? "", "hooks.after-append needs $HOME or $XDG_STATE_HOME")
    }
    self.line = line
    self.journal = URL(fileURLWithPath: path).standardizedFileURL.path
    (stateFile, lockFile) = ("\(file).hook.json", "\(file).hook.lock")
  }

  /// How far it has come; nil if it never began.
  var state: HookState? { HookState(stateFile) }

  /// Begins with what is appended after now, if it has not begun, or if it has come further than the
  /// log, which a backup has replaced then.
  ///
  /// - Throws: `Refusal` with code `bad-config` if that cannot be kept.
  func begin(_ journal: MatchJournal) async throws {
    let head = try await journal.log.head().position
    let state = state
    if let state, state.taken <= head { return }
    do throws(SystemError) {
      try HookState(taken: head).save(to: stateFile, state == nil ? .new : .replacing)
    } catch {
      // Another one has begun it, no later than this.
      if error.code == EEXIST, self.state != nil { return }
      let reason = error.code == EEXIST ? "what is there is damaged; move it away" : error.reason
      throw Settings.bad(stateFile, "how far hooks.after-append has come cannot be kept: \(reason)")
    }
  }

  /// What is wrong with it, for whoever appends; nil if nothing is.
  var trouble: String? {
    guard let state, let failure = state.failure else { return nil }
    let times = failure.times == 1 ? "once" : "\(failure.times) times"
    return "journal: hooks.after-append has not taken e\(state.taken + 1) and what follows: "
      + "\(failure.reason), tried \(times). They wait. See journal config hook."
  }

  /// Starts bringing it what it has not taken yet, and does not wait for that.
  ///
  /// Where no process can be started, the next append starts one.
  func wake() {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return }
    let started = ChildProcess.start(
      "\"$0\" \(HookDelivery.word) \"$1\" &", words: [program, journal],
      environment: ProcessInfo.processInfo.environment, input: .nothing, output: .nothing,
      error: .nothing, isApart: true)
    _ = started?.wait()
  }
}
