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
      it needs -y.

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

  @Argument(help: "The backup.")
  var backup: String

  mutating func run() async throws {
    do {
      try await restore()
    } catch is Declined {
      if !global.quiet { Output.line("Nothing restored.") }
    }
  }

  private func restore() async throws {
    let place = try FilePlace(try JournalFile.path(in: nil, global))
    let isThere = try FileKind.typed(place.path) != nil
    if let source = try? FilePlace(backup), source.isSame(as: place) {
      throw Refusal("usage", "The backup is the journal itself.", hint: "Name the backup.")
    }
    let source = try MatchJournal.open(at: backup, readOnly: true)
    let report = try await source.verify()
    guard report.isSound else {
      throw Refusal(
        "damaged-backup",
        "\(TextRules.harmless(backup)) does not verify, so it is not restored.",
        hint: "journal verify -J \(TextRules.harmless(backup)) says why. Nothing was changed.")
    }
    // A file that lost all of its bytes is a journal no more, and has nothing to read.
    let hasBytes = place.status.map { $0.st_size > 0 } ?? false
    let present = hasBytes ? try MatchJournal.salvage(place.path).records : []
    let isSound = hasBytes ? try await MatchJournal.verification(at: place.path).isSound : false
    let plan = try await RestorationPlan(
      of: source, replacing: present, isSound: isSound, erasuresOf: try erasures.flatMap(records))
    guard !isSound || !plan.later.isEmpty || present.count < plan.events else {
      throw Refusal(
        "nothing-to-restore",
        "The journal there is sound and has everything that the backup has.",
        hint: "Nothing was changed.")
    }
    let aside = isThere ? try Self.unused(beside: place) : nil
    let text = RestorationText(
      plan, from: TextRules.harmless(backup), to: TextRules.harmless(place.name))
    if global.dryRun || !yes {
      if global.json, global.dryRun {
        return Session(global).print(Documents.restoration(plan, aside: aside?.name))
      }
      if !global.quiet { text.planned(aside: aside?.name).forEach { Output.line($0) } }
    }
    if global.dryRun { return }
    if !yes { try ask() }
    let done = try await make(plan, of: source, at: place, aside: aside)
    if global.json {
      return Session(global).print(
        Documents.restoration(
          plan, done.erasures, branch: done.branch, events: done.events, aside: aside?.name))
    }
    guard !global.quiet else { return }
    let lines = text.done(
      done.erasures, branch: done.branch, events: done.events, aside: aside?.name)
    lines.forEach { Output.line($0) }
  }

  /// Makes the journal ready beside its place, and then puts it there.
  private func make(
    _ plan: RestorationPlan, of source: MatchJournal, at place: FilePlace, aside: FilePlace?
  ) async throws -> (erasures: Reapplied, branch: Int?, events: Int) {
    let draft = FilePlace(beside: place, suffix: ".restoring")
    let suffixes = ["", "-wal", "-shm", "-lock"]
    for suffix in suffixes { unlink(FilePlace(beside: draft, suffix: suffix).path) }
    defer { for suffix in suffixes { unlink(FilePlace(beside: draft, suffix: suffix).path) } }
    try await source.backup(to: draft.path)
    // What was acknowledged at the journal's place is known from the file of its lock.
    let lock = FilePlace(beside: place, suffix: "-lock")
    if try FileKind.typed(lock.path) != nil {
      try? FileManager.default.copyItem(
        atPath: lock.path, toPath: FilePlace(beside: draft, suffix: "-lock").path)
    }
    let (erasures, branch) = try await prepare(plan, at: draft.path)
    let report = try await MatchJournal.verification(at: draft.path)
    guard report.isSound else {
      throw LogError.uncertain(at: place.name, reason: "the restored copy does not verify")
    }
    do throws(SystemError) {
      for suffix in suffixes {
        let file = FilePlace(beside: place, suffix: suffix)
        if let aside { try Self.move(file, to: FilePlace(beside: aside, suffix: suffix)) }
      }
      for suffix in suffixes {
        try Self.move(
          FilePlace(beside: draft, suffix: suffix), to: FilePlace(beside: place, suffix: suffix))
      }
      try Folder(place.folder).sync()
    } catch {
      throw error.creating(TextRules.harmless(place.name))
    }
    Output.acknowledge("\(TextRules.harmless(place.name)) is restored")
    return (erasures, branch, report.events)
  }

  private func prepare(_ plan: RestorationPlan, at path: String) async throws
    -> (erasures: Reapplied, branch: Int?)
  {
    let session = Session(global, at: path)
    let journal = try MatchJournal.open(at: path)
    if let obstacle = journal.obstacle { throw obstacle }
    var branch: Int?
    if journal.log.lostEnd != nil {
      let outcome = try await journal.record(dryRun: false) { view in
        let draft = try journal.draft(branchingBecause: reason, by: session.author())
        return try await journal.prepare([draft], seeing: view)
      }
      branch = outcome.records.first?.position
    }
    let erasures = try await journal.reapply(plan.erasures, by: session.author())
    try await session.settle(journal)
    return (erasures, branch)
  }

  private static func move(_ file: FilePlace, to target: FilePlace) throws(SystemError) {
    guard rename(file.path, target.path) == 0 || errno == ENOENT else { throw .last }
  }

  /// Returns a name beside the journal that nothing has.
  private static func unused(beside place: FilePlace) throws -> FilePlace {
    for number in 1...999 {
      let aside = FilePlace(beside: place, suffix: ".replaced-\(number)")
      if try FileKind.typed(aside.path) == nil { return aside }
    }
    throw LogError.cannotCreate(at: place.name, reason: "too many replaced journals lie beside it")
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
    if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      return try MatchJournal.salvage(path).records
    }
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
