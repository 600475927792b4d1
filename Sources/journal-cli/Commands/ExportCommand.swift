import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// `journal export`: records as JSON Lines, byte for byte, or matches in another format.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the records, or the matches in another format.",
    discussion: """
      Without a format: JSON Lines, the records byte for byte; on a terminal, characters that could \
      control it are escaped. football.txt: matches with results, scorers and line-ups, which journal \
      import can read back. tiles: the whole log as static files in the folder given by -o (C2SP \
      tlog-tiles), ready to publish; --key signs their checkpoint.

      Examples:
        journal export -o season.jsonl
        journal export rma-leg
        journal export football.txt --competition copa-del-rey-2017-18 -o copa.txt
        journal export tiles -o site/log --key desk.key
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file; standard output if not given.")
  var output: String?

  @Option(name: .long, help: "The slug of one competition, for football.txt.")
  var competition: String?

  @Option(name: .long, help: "The secret key that signs the checkpoint of tiles.")
  var key: String?

  @Argument(
    help: "The format: jsonl, football.txt or tiles; then one match, else the whole journal.")
  var words: [String] = []

  /// The formats that can be written.
  private enum Format: String {
    case jsonLines = "jsonl"
    case footballText = "football.txt"
    case tiles
  }

  mutating func run() async throws {
    let session = Session(global)
    let format = words.first.flatMap { Format(rawValue: $0.lowercased()) }
    let rest = format == nil ? words : Array(words.dropFirst())
    guard rest.count < 2 else {
      throw Refusal("usage", "\"\(TextRules.harmless(rest[1]))\" is one word too many.")
    }
    if format == .tiles { return try await exportTiles(rest, session) }
    guard key == nil else { throw Refusal("usage", "--key works only with tiles.") }
    let target = try OutputFile(output, sparing: FilesInUse(session))
    let journal = try session.open(readOnly: true)
    let match = try await match(rest.first ?? global.match, journal, session)
    guard format == .footballText else {
      guard competition == nil else {
        throw Refusal(
          "usage", "JSON Lines are written for a match or for the whole journal.",
          hint: "journal export football.txt --competition SLUG writes a competition.")
      }
      try await write(target, journal) { try await journal.export(match?.stream, to: $0) }
      if journal.isPrivate, !global.quiet { Output.error(PrivateTexts.note) }
      return
    }
    var feed = try await journal.feed(of: try competitionSlug())
    if let match { feed.matches.removeAll { $0.key != match.slug } }
    let text = FootballText.write(feed)
    try await write(target, journal) { try $0(Array(text.utf8)) }
  }

  private func exportTiles(_ rest: [String], _ session: Session) async throws {
    guard rest.isEmpty, global.match == nil, competition == nil else {
      throw Refusal("usage", "Tiles are written for the whole journal.")
    }
    guard let output, output != "-" else {
      throw Refusal("usage", "Tiles are many files.", hint: "Name a folder: -o site/log.")
    }
    let journal = try session.open(readOnly: true)
    let export = try await Publication(
      journal, in: try OutputFolder(output, isPrivate: journal.isPrivate), isSigned: key != nil)
    var note: SignedNote?
    if let key { note = try await Signer(key, session).sign(journal) }
    let (events, files) = try await export.write(note)
    Output.acknowledge("\(TextRules.harmless(output)) is written")
    if !global.quiet {
      let signed = key == nil ? "nobody signed it" : "signed"
      Output.line(
        "\(TextRules.harmless(output)): \(events) events in \(files) files; the checkpoint: "
          + "\(signed).")
    }
  }

  /// Gives the body a function that writes bytes to the target, or to standard output.
  private func write(
    _ target: OutputFile?, _ journal: MatchJournal,
    _ body: (([UInt8]) throws -> Void) async throws -> Void
  ) async throws {
    guard let target else { return try await body { try Output.records($0) } }
    try await target.write(isPrivate: journal.isPrivate, body)
  }

  private func match(_ named: String?, _ journal: MatchJournal, _ session: Session) async throws
    -> MatchName?
  {
    guard let named else { return nil }
    return try await session.matchName(named, journal, journal.view())
  }

  private func competitionSlug() throws(Refusal) -> CompetitionSlug? {
    guard let competition else { return nil }
    return try CompetitionSlug(typed: competition, as: "a competition's slug")
  }
}
