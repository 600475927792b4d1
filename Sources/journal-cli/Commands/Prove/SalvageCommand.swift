import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalText
import MatchJournal

/// `journal salvage`: saves the sound records of a damaged journal.
struct SalvageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage", abstract: "Recover every sound record from a damaged journal.",
    discussion: """
      Reads row by row and, where SQLite can read no further, byte by byte. A record is recovered only \
      if its hash is found with it. The journal is not changed; the records are written as JSON Lines, \
      byte for byte, ready for journal import.

      Examples:
        journal salvage -o sound.jsonl
        journal salvage -J broken.db -o sound.jsonl
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file for the records.")
  var output: String

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    let target = try OutputFile(output, sparing: FilesInUse(session))
    let salvage = try MatchJournal.salvage(path)
    guard !salvage.records.isEmpty else {
      throw Refusal(
        "nothing-found", "No record was found in \(TextRules.harmless(path)).",
        hint: "Is it a journal? Nothing was written.")
    }
    var bytes: [UInt8] = []
    JSONLines.write(salvage.records, into: &bytes)
    guard let target else { return try Output.records(bytes) }
    try target.write(bytes, isPrivate: salvage.isPrivate)
    if global.json { return session.print(Documents.salvage(salvage)) }
    for line in SalvageText.lines(salvage, in: target.name) { Output.line(line) }
  }
}
