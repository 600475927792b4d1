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
