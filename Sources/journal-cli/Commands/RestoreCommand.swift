import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalFiles
import JournalText
import MatchJournal

/// `journal restore`: puts a backup in the place of a journal, and applies later erasures again.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the journal's place, and apply later erasures again.",
    discussion: """
      The backup is verified, copied beside the journal, and made ready there: what was erased since \
      it was made is erased again, and if events were acknowledged here that it does not have, an \
      event says so, as journal branch does. Only then does it take the journal's place; what is there \
      moves aside and is not deleted. Later erasures are those that the present journal records, as \
      far as it can still be read, and those in the files of --erasures: other copies of the journal, \
      or its exported records. First shows what will be done, then asks; without a terminal to ask on, \
      it needs -y. Nobody can write to the journal while it is replaced; if somebody did after it was \
      planned, nothing is done.

      Examples:
        journal restore /mnt/usb/season.db --dry-run
        journal restore /mnt/usb/season.db -y
        journal restore saturday.db --erasures exported.jsonl --reason "disk failed"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "A copy of the journal, or its exported records, with erasures.")
  var erasures: [String] = []

  @Option(name: .long, help: "Why; it stays in the record if events were lost.")
  var reason = "restored from a backup"

  @Flag(name: .shortAndLong, help: "Restore without asking.")
  var yes = false

  @Flag(name: .long, help: "Restore although erasures may be among events that cannot be read.")
  var despiteUnread = false

  @Argument(help: "The backup.")
  var backup: String

  mutating func run() async throws {
    do {
      try await restore()
    } catch is Declined {
      if !global.quiet { Output.text("Nothing restored.") }
    }
  }

  private func restore() async throws {
    let place = try FilePlace(try JournalFile.path(in: nil, global))
    // What is no file is refused before anything is read.
    _ = try FileKind.typed(place.path)
    if let source = try? FilePlace(backup), source.isSame(as: place) {
      throw Refusal("usage", "The backup is the journal itself.", hint: "Name the backup.")
    }
    let source = try MatchJournal.open(at: backup, readOnly: true)
    guard try await source.verify().isSound else {
      throw Refusal(
        "damaged-backup",
        "\(TextRules.harmless(backup)) does not verify, so it is not restored.",
        hint: "journal verify -J \(TextRules.harmless(backup)) says why. Nothing was changed.")
    }
    let present = try await ReplacedJournal(at: place.path)
    let plan = try await RestorationPlan(
      of: source, replacing: present, erasuresOf: try erasures.flatMap(records))
    guard
      !plan.isSound || !plan.later.isEmpty || present.records.count < plan.events
        || !erasures.isEmpty && !plan.erasures.isEmpty
    else {
      throw Refusal(
        "nothing-to-restore",
        "The journal there is sound and has everything that the backup has.",
        hint: "Nothing was changed.")
    }
    let aside = try present.aside.map { try FilePlace(unfollowed: $0).name }
    let text = RestorationText(
      plan, from: TextRules.harmless(backup), to: TextRules.harmless(place.name))
    if global.dryRun, global.json {
      return Session(global).print(Documents.restoration(plan, aside: aside))
    }
    if global.dryRun || !yes, !global.quiet {
      // The document alone goes to the output.
      for line in text.planned(aside: aside) {
        if global.json { Output.error(line) } else { Output.line(line) }
      }
    }
    if global.dryRun { return }
    if yes, plan.mayLackErasures, !despiteUnread, let unread = plan.unread {
      throw Refusal(
        "unread-erasures",
        "\(RestorationText.unread(unread)), and texts may have been erased there.",
        hint: "Name what has them: --erasures FILE. Or add --despite-unread. Nothing was changed.")
    }
    if !yes { try ask() }
    let done = try await source.restore(
      plan, to: place.path, reason: reason, by: Session(global).author())
    Output.acknowledge("\(TextRules.harmless(place.name)) is restored")
    if global.json {
      return Session(global).print(Documents.restoration(plan, done, aside: aside))
    }
    if !global.quiet { text.done(done, aside: aside).forEach { Output.text($0) } }
  }

  /// Asks for confirmation.
  ///
  /// - Throws: `Declined` if the answer is no; `Refusal` if there is no terminal to ask on.
  private func ask() throws {
    guard isatty(STDIN_FILENO) != 0 else {
      throw Refusal(
        "usage", "There is no terminal to ask on.",
        hint: "Add -y to restore, or -n to see what would be done.")
    }
    Output.error("Nothing restored yet. Restore it? [y]es, [N]o:")
    guard readLine()?.lowercased().first == "y" else { throw Declined() }
  }

  /// Returns the records of a file: a journal, or its exported records.
  private func records(of path: String) throws -> [Record] {
    let bytes = try InputFile.bytes(of: path, limit: 1 << 30)
    // A journal with a broken header is one all the same; lines have no records to salvage.
    if let salvaged = try? MatchJournal.salvage(path).records, !salvaged.isEmpty { return salvaged }
    var records: [Record] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      do throws(Refusal) {
        records.append(try Record(parsing: Array(line)))
      } catch {
        throw Refusal(
          error.code, "\(TextRules.harmless(path)), line \(index + 1): \(error.reason)",
          hint: "It must hold records as journal export writes them, or be a journal.")
      }
    }
    return records
  }
}
