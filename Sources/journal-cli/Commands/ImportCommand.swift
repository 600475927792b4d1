import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalText
import MatchJournal

/// `journal import`: events from JSON Lines, or a feed from an outside source.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import matches from a file, and note where it differs.",
    discussion: """
      First shows what is new, what is filled in and what differs. Where they differ, your version \
      stands and the file's is noted as a claim; --take theirs corrects yours instead. Importing \
      the same file again adds nothing. Without a terminal to ask on, differences need -y or --take. \
      The exit status is 3 if lines were left out, or read only in part, and 65 if nothing of a file \
      could be read: an empty one is more often a download that failed than a day without matches.

      JSON Lines (journal export) are imported as they are: whole records keep their place if they \
      extend the same log; bare events are given one. A file of at most \
      \(MatchJournal.linesTogether) lines is written as a whole or not at all, a longer one in parts of as \
      many.

      Files are read up to a limit: \(limits); 500,000 matches of 1,000 incidents each. A name has at \
      most 200 characters. A pipe counts as a file; a device does not.

      \(notes)

      Examples:
        journal import copa.txt
        journal import results.csv --dry-run
        journal import cl.txt --competition uefa-champions-league-2017-18 -y
        journal import season.jsonl
      """)

  @OptionGroup var global: GlobalOptions

  /// The limits of each format.
  private static var limits: String {
    // Plain concatenation: every command's help text is made at every start.
    var (all, text) = ([String](), "")
    for format in FeedFormat.all where !all.contains(format.limits) {
      text += all.isEmpty ? format.limits : ", " + format.limits
      all.append(format.limits)
    }
    return text
  }

  /// Further notes on the formats.
  private static var notes: String {
    var text = ""
    for format in FeedFormat.all {
      if let notes = format.notes { text += text.isEmpty ? notes : "\n\n" + notes }
    }
    return text
  }

  @Argument(
    help: """
      The files; a folder stands for its \(ImportFiles.mainTables.joined(separator: " or ")).
      """)
  var files: [String]

  @Option(name: .long, help: "The format: \(Choice.text(FeedFormat.names)).")
  var from: String?

  @Option(name: .long, help: "A JSON file that says what the columns of a table hold.")
  var map: String?

  @Option(
    name: .long,
    help:
      "The encoding of the files, guessed if not given: \(Choice.text(TextEncoding.allCases.map(\.rawValue)))."
  )
  var encoding: TextEncoding?

  @Option(name: .long, help: "The slug of the competition the matches belong to.")
  var competition: String?

  @Option(name: .long, help: "The name of the competition, in place of the file's.")
  var name: String?

  @Option(name: .long, help: "The season, such as 2009-10, in place of the file's.")
  var season: String?

  @Option(name: .long, help: "The name of the source; that of the file if not given.")
  var source: String?

  @Flag(name: .shortAndLong, help: "Write without asking, and keep your version where they differ.")
  var yes = false

  @Option(name: .long, help: "Which version stands where they differ: mine or theirs.")
  var take: ImportOptions.Taking?

  @Flag(name: .shortAndLong, help: "List every line left out and every doubt.")
  var verbose = false

  @Flag(name: .long, help: "Print a line on standard error for each part that is in.")
  var progress = false

  mutating func run() async throws {
    let session = Session(global)
    guard !files.isEmpty else { throw Refusal("usage", "import needs a file.") }
    let items = try ImportFiles(from: from, map: map, encoding: encoding).items(
      files, source: source)
    var empty: [String] = []
    var isWhole = true
    for (index, item) in items.enumerated() {
      do {
        switch item {
        case .events(let file):
          let form = LinesForm(
            name: file.path, isVerbose: verbose, showsProgress: progress)
          let isRead = try await form.run(
            file.file.bytes.isEmpty ? .file(file.path) : .bytes(file.file.bytes), session)
          if !isRead { empty.append(file.path) }
        case .feed(let told):
          let form = ImportForm(
            told: told, competition: (try competitionSlug(), name, season), take: take, isSure: yes,
            isVerbose: verbose, showsProgress: progress)
          guard let plan = try await form.run(session) else { continue }
          if plan.isEmpty { empty.append(told.name) }
          isWhole = isWhole && plan.problems.isEmpty
        }
      } catch {
        guard items.count > 1, !(error is ExitCode) else { throw error }
        let before = items[..<index].map(\.name).filter { !empty.contains($0) }
        if !before.isEmpty, !global.dryRun { Output.error(Self.taken(before, of: items.count)) }
        throw FileFailure(file: item.name, error: error)
      }
    }
    if !empty.isEmpty { throw Refusal.nothingRead(in: empty) }
    if !isWhole { throw ExitCode(ExitStatus.partly.rawValue) }
  }

  /// Says which files were imported before one that cannot be.
  private static func taken(_ names: [String], of count: Int) -> String {
    let files = names.count == 1 ? "1 file is in" : "\(names.count) files are in"
    return Wrap.text(
      TextRules.harmless(
        "Of \(count) files, \(files): \(names.joined(separator: ", ")). "
          + "Import the others again when this is mended."))
  }

  private func competitionSlug() throws(Refusal) -> CompetitionSlug? {
    guard let competition else { return nil }
    return try CompetitionSlug(typed: competition, as: "a competition's slug")
  }
}

extension Session {
  /// The author of what comes from a file.
  var importer: Author {
    Author(by: options.recorder ?? environment["JOURNAL_AS"] ?? "desk", via: .import)
  }
}

extension ImportItem {
  /// The name of the file, or that of the first one.
  fileprivate var name: String {
    switch self {
    case .events(let file): file.path
    case .feed(let told): told.name
    }
  }
}
