import ArgumentParser
import JournalCore
import MatchJournal

/// `journal verify`: whether everything is as it was written.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that nothing was changed since it was written.",
    discussion: "Examples:\n  journal verify\n  journal verify -J copy-from-usb.db")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    guard let report = try report(path) else { return }
    if global.json {
      session.print(Documents.verification(report))
    } else if report.isSound {
      let matches = report.matches == 1 ? "1 match" : "\(report.matches) matches"
      Output.line("\(report.events) events, \(matches). Root \(report.root.prefix(8)).")
      Output.line("Facts derived again from the log are equal to the stored ones.")
    } else {
      describe(report, path)
    }
    if !report.isSound { throw ExitCode(ExitStatus.no.rawValue) }
  }

  /// What was found; a file too broken to be opened is a finding too.
  private func report(_ path: String) throws(LogError) -> Verification? {
    do throws(LogError) {
      return try MatchJournal.open(at: path, readOnly: true).verify()
    } catch {
      guard case .damaged(let position, let reason) = error else { throw error }
      var report = Verification()
      report.damages = [.init(position: position, reason: reason)]
      return report
    }
  }

  private func describe(_ report: Verification, _ path: String) {
    for damage in report.damages.prefix(20) {
      let subject = damage.position > 0 ? "e\(damage.position)" : "The journal"
      let text =
        damage.reason.hasPrefix("it ")
        ? "\(subject) \(damage.reason.dropFirst(3))." : "\(subject): \(damage.reason)."
      Output.line(Wrap.text(TextRules.harmless(text)))
    }
    if report.damages.count > 20 { Output.line("... and \(report.damages.count - 20) more.") }
    guard let first = report.firstDamaged else { return }
    let intact =
      first == 1
      ? "" : first == 2 ? "Event e1 is intact. " : "Events e1 to e\(first - 1) are intact. "
    Output.line(Wrap.text("\(intact)Look: journal show e\(first) --raw -J \(path)"))
  }
}
