import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import MatchJournal

/// `journal import`: events from JSON Lines, all or none.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in events from JSON Lines, all or none.",
    discussion: """
      Whole records keep their place where they extend the same log; bare events get one. Importing
      again brings nothing new.

      Examples:
        journal import season.jsonl
        journal import season.jsonl --dry-run
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The files.")
  var files: [String]

  mutating func run() async throws {
    let session = Session(global)
    guard !files.isEmpty else { throw Refusal("usage", "Name a file.") }
    for name in files {
      guard let data = FileManager.default.contents(atPath: name) else {
        throw Refusal("no-match", "\(TextRules.harmless(name)) cannot be read.")
      }
      try await Self.take([UInt8](data), name: name, session)
    }
  }

  /// Takes in the lines of one file.
  static func take(_ bytes: [UInt8], name: String, _ session: Session) async throws {
    let lines = try JSONLines.read(bytes)
    try await session.write { journal in
      let current = try session.currentMatch(journal)
      let match = try await current.asyncMap { name in
        try await journal.view().resolve(match: name)
      }
      let author = Author(
        by: session.options.recorder ?? session.environment["JOURNAL_AS"] ?? "desk", via: .import)
      let defaults = MatchJournal.ImportDefaults(author: author, stream: match?.stream)
      let drafts = try journal.drafts(from: lines, defaults)
      let prepared = try await journal.prepare(drafts, from: lines)
      // The log is asked even where all ids are known: one with other content is a conflict.
      if !session.options.dryRun { try await journal.append(prepared) }
      report(prepared, name, session)
    }
  }

  private static func report(_ prepared: Prepared, _ name: String, _ session: Session) {
    let known = prepared.isKnown.count { $0 }
    let new = prepared.isKnown.count - known
    for doubt in prepared.doubts { Output.error(Wrap.text("note: \(doubt)", indent: 6)) }
    if session.options.json {
      return session.print([
        "file": .string(name), "new": .integer(Int64(new)), "known": .integer(Int64(known)),
        "dryRun": .bool(session.options.dryRun),
      ])
    }
    guard !session.options.quiet else { return }
    let safe = TextRules.harmless(name)
    guard new > 0 else { return Output.line("\(safe): nothing new.") }
    let verb = session.options.dryRun ? "would be added (nothing written)" : "added"
    let events = new == 1 ? "1 event" : "\(new) events"
    Output.line("\(safe): \(events) \(verb)\(known > 0 ? ", \(known) already known" : "").")
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func asyncMap<Result>(_ body: (Wrapped) async throws -> Result) async rethrows
    -> Result?
  {
    guard let value = self else { return nil }
    return try await body(value)
  }
}

/// `journal export`: records as JSON Lines, byte for byte.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the records as JSON Lines, byte for byte.",
    discussion: "Examples:\n  journal export -o season.jsonl\n  journal export rma-leg")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file; the standard output if not given.")
  var output: String?

  @Argument(help: "One match; the whole journal if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let stream = try await stream(journal)
    guard let output else {
      try await journal.export(stream) { Output.bytes($0) }
      return
    }
    guard FileManager.default.createFile(atPath: output, contents: nil),
      let file = FileHandle(forWritingAtPath: output)
    else { throw LogError.cannotCreate(path: output, reason: "it cannot be written to") }
    do {
      try await journal.export(stream) { try file.write(contentsOf: $0) }
      try file.close()
    } catch let error as CocoaError {
      throw LogError.failed(path: output, reason: error.localizedDescription)
    }
  }

  private func stream(_ journal: MatchJournal) async throws -> StreamName? {
    guard let named = reference ?? global.match else { return nil }
    let current = try journal.setting("match")
    return try await journal.view().resolve(match: named, current: current).stream
  }
}

/// `journal backup`: copies the journal, and verifies the copy.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the journal into one file, and verify the copy.",
    discussion: "Works while others write.\n\nExamples:\n  journal backup /mnt/usb/season.db")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; it must not be there yet.")
  var target: String

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open()
    try journal.backup(to: target)
    let copy = try MatchJournal.open(at: target, readOnly: true)
    guard let report = try copy.verify(), report.isSound else {
      throw LogError.failed(path: target, reason: "the copy does not verify")
    }
    if global.json { return session.print(Documents.verification(report)) }
    if !global.quiet {
      let safe = TextRules.harmless(target)
      Output.line("\(safe): \(report.events) events, verified, root \(report.root.prefix(8)).")
      Output.line("That one file is the whole journal.")
    }
  }
}
