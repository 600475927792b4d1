import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalText
import MatchJournal

/// `journal salvage`: saves what is sound in a damaged journal.
struct SalvageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage", abstract: "Save every sound record of a damaged journal.",
    discussion: """
      Reads row by row, and where SQLite can read no more, byte by byte. A record is saved only where \
      its hash stands with it. The journal is not changed; the records come as JSON Lines, byte for \
      byte, as journal import takes them.

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
    try target.write(bytes)
    let (count, safe) = (salvage.records.count, target.name)
    if global.json { return session.print(Documents.salvage(salvage)) }
    Output.line("\(safe): \(count == 1 ? "1 record" : "\(count) records"), each with its hash.")
    if salvage.carved > 0 {
      Output.line("\(salvage.carved) of them were found among bytes that SQLite cannot read.")
    }
    let missing = salvage.missing.map { range in
      range.count == 1 ? "e\(range.lowerBound)" : "e\(range.lowerBound) to e\(range.upperBound)"
    }
    Output.line(
      missing.isEmpty
        ? "None is missing before the last." : "Missing: \(missing.joined(separator: ", ")).")
    if salvage.records.contains(where: { !$0.draft.digests.isEmpty }) {
      Output.line(PrivateTexts.note)
    }
  }
}
