import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import MatchJournal

/// `journal export`: records as JSON Lines, byte for byte, or matches in another format.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the records, or the matches in another format.",
    discussion: """
      Without a format: JSON Lines, the records byte for byte. football.txt: matches with results, \
      scorers and line-ups, which an import reads again.

      Examples:
        journal export -o season.jsonl
        journal export rma-leg
        journal export football.txt --competition copa-del-rey-2017-18 -o copa.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file; the standard output if not given.")
  var output: String?

  @Option(name: .long, help: "The slug of one competition, for football.txt.")
  var competition: String?

  @Argument(help: "The format, jsonl or football.txt, and one match; else the whole journal.")
  var words: [String] = []

  /// The formats that can be written.
  private enum Format: String {
    case jsonLines = "jsonl"
    case footballText = "football.txt"
  }

  mutating func run() async throws {
    let session = Session(global)
    let format = words.first.flatMap { Format(rawValue: $0.lowercased()) }
    let rest = format == nil ? words : Array(words.dropFirst())
    guard rest.count < 2 else {
      throw Refusal("usage", "\"\(TextRules.harmless(rest[1]))\" is one word too many.")
    }
    let journal = try session.open(readOnly: true)
    let match = try await match(rest.first ?? global.match, journal)
    guard format == .footballText else {
      guard competition == nil else {
        throw Refusal(
          "usage", "JSON Lines are written of a match or of the whole journal.",
          hint: "journal export football.txt --competition SLUG writes a competition.")
      }
      return try await write { try await journal.export(match?.stream, to: $0) }
    }
    var feed = try await journal.feed(of: try competitionSlug())
    if let match { feed.matches.removeAll { $0.key != match.slug } }
    let text = FootballText.write(feed)
    try await write { try $0(Array(text.utf8)) }
  }

  /// Gives the body what writes bytes to where they are wanted.
  private func write(_ body: (([UInt8]) throws -> Void) async throws -> Void) async throws {
    guard let output else { return try await body { Output.bytes($0) } }
    guard FileManager.default.createFile(atPath: output, contents: nil),
      let file = FileHandle(forWritingAtPath: output)
    else { throw LogError.cannotCreate(path: output, reason: "it cannot be written to") }
    do {
      try await body { try file.write(contentsOf: $0) }
      try file.close()
    } catch let error as CocoaError {
      throw LogError.failed(path: output, reason: error.localizedDescription)
    }
  }

  private func match(_ named: String?, _ journal: MatchJournal) async throws -> MatchName? {
    guard let named else { return nil }
    let current = try journal.setting("match")
    return try await journal.view().resolve(match: named, current: current)
  }

  private func competitionSlug() throws(Refusal) -> CompetitionSlug? {
    guard let competition else { return nil }
    if let slug = CompetitionSlug(SlugMint.fold(competition)) { return slug }
    throw Refusal(
      "usage", "\"\(TextRules.harmless(competition))\" cannot be a competition's slug.")
  }
}
