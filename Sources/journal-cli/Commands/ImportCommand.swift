import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalText
import MatchJournal

/// `journal import`: events from JSON Lines, or what an outside source tells.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in matches from a file, and note where it differs.",
    discussion: """
      Shows first what is new, what is filled in and what differs. Yours stays where they differ, \
      and what the file says is noted as a claim; --take theirs corrects yours instead. Importing \
      again brings nothing new. Without a terminal to ask on, differences need -y or --take.

      JSON Lines (journal export) come in as they are: whole records keep their place where they \
      extend the same log; bare events get one.

      A file is read up to a limit: JSON Lines 512 MiB and 1,000,000 events of 64,000 bytes each, \
      tables 64 MiB and 1,000,000 rows, Football.TXT 16 MiB and lines of 10,000 bytes; 500,000 \
      matches, 1,000 incidents each. A name has at most 200 characters. A pipe is a file; a device \
      is none.

      A table with other columns takes a map, such as
        {"format": 1, "competition": "My League", "season": "2009-10",
         "date": {"column": "Date", "format": "dd/MM/yy"},
         "home": "Home", "away": "Away", "homeGoals": "HG", "awayGoals": "AG"}

      Examples:
        journal import copa.txt
        journal import results.csv --dry-run
        journal import cl.txt --competition uefa-champions-league-2017-18 -y
        journal import season.jsonl
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The files; a folder stands for its results.csv or matches.csv.")
  var files: [String]

  @Option(name: .long, help: "The format: csv, football.txt, international, jsonl or wyscout.")
  var from: String?

  @Option(name: .long, help: "What the columns of a table hold: a JSON file.")
  var map: String?

  @Option(name: .long, help: "The slug of the competition that the matches join.")
  var competition: String?

  @Option(name: .long, help: "The name of the source; the file's if not given.")
  var source: String?

  @Flag(name: .shortAndLong, help: "Write without asking, and keep yours where they differ.")
  var yes = false

  @Option(name: .long, help: "Whose word stands where they differ: mine or theirs.")
  var take: ImportTaking?

  /// Whose word stands, as it is typed.
  enum ImportTaking: String, ExpressibleByArgument, CaseIterable {
    case mine, theirs
  }

  mutating func run() async throws {
    let session = Session(global)
    guard !files.isEmpty else { throw Refusal("usage", "Name a file.") }
    let read = try ImportFiles(files, from: from, map: map, source: source)
    for item in read.items {
      switch item {
      case .lines(let file): try await Self.take(file.bytes, name: file.path, session)
      case .feed(let feed, let source, let name, let format):
        let form = ImportForm(
          feed: feed, source: source, name: name, format: format,
          competition: try competitionSlug(),
          take: take.flatMap { ImportOptions.Taking(rawValue: $0.rawValue) }, isSure: yes)
        try await form.run(session)
      }
    }
  }

  private func competitionSlug() throws(Refusal) -> CompetitionSlug? {
    guard let competition else { return nil }
    if let slug = CompetitionSlug(SlugMint.fold(competition)) { return slug }
    throw Refusal(
      "usage", "\"\(TextRules.harmless(competition))\" cannot be a competition's slug.")
  }

  // MARK: - JSON Lines

  /// Takes in the lines of one file.
  static func take(_ bytes: [UInt8], name: String, _ session: Session) async throws {
    let lines = try JSONLines.read(bytes)
    try await session.write { journal in
      // The log is asked even where all ids are known: one with other content is a conflict.
      let outcome = try await session.record(journal) { view in
        let match = try await session.matchName(nil, journal, view)
        let defaults = MatchJournal.ImportDefaults(
          author: session.importer, stream: match?.stream)
        let drafts = try journal.drafts(from: lines, defaults)
        return try await journal.prepare(drafts, from: lines, seeing: view)
      }
      report(outcome, of: lines, named: name, session)
    }
  }

  private static func report(
    _ outcome: Outcome, of lines: [JSONLines.Line], named name: String, _ session: Session
  ) {
    let text = LinesText(outcome, named: name)
    if !session.options.quiet, let note = text.moved(from: lines) { Output.error(note) }
    for doubt in text.doubts { Output.error(doubt) }
    if session.options.json {
      return session.print(Documents.imported(outcome, named: name))
    }
    if !session.options.quiet { Output.line(text.line) }
  }
}

extension Session {
  /// Who records what comes from a file.
  var importer: Author {
    Author(by: options.recorder ?? environment["JOURNAL_AS"] ?? "desk", via: .import)
  }
}
