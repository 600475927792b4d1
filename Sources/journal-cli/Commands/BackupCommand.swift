import ArgumentParser
import JournalCore
import JournalText
import MatchJournal

/// `journal backup`: copies the journal, and verifies the copy.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the journal into one file, and verify the copy.",
    discussion: "Works while others write.\n\nExamples:\n  journal backup /mnt/usb/season.db")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; it must not exist yet.")
  var target: String

  mutating func run() async throws {
    let session = Session(global)
    _ = try OutputFile(named: target, sparing: FilesInUse(session))
    let journal = try session.open()
    try await journal.backup(to: target)
    let copy = try MatchJournal.open(at: target, readOnly: true)
    let report = try await copy.verify()
    guard report.isSound else {
      throw LogError.uncertain(at: target, reason: "the copy does not verify")
    }
    Output.acknowledge("\(TextRules.harmless(target)) is written")
    if global.json { return session.print(Documents.verification(report)) }
    if !global.quiet {
      let safe = TextRules.harmless(target)
      Output.text("\(safe): \(report.events) events, verified, root \(report.root.prefix(8)).")
      Output.text("That one file is the whole journal.")
    }
  }
}
