import ArgumentParser
import JournalCore
import JournalFiles
import JournalReading
import JournalText
import MatchJournal

/// `journal diff`: what two times, two journals or two sources say otherwise.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What two times, two journals or two sources say otherwise.",
    discussion: """
      Compares facts and what follows from them: events as they stand, results, rulings, ties and \
      places in tables; of two journals not who is registered. A time is an event, an instant or a \
      span before now; a journal is a file. With one of them, the other side is this journal as it \
      is. --source compares what a source says of a match with the journal; given twice, one source \
      with the other. Exits with 1 if anything differs.

      Examples:
        journal diff e60
        journal diff 21:30 22:05
        journal diff other.db
        journal diff --source Marca -M rma-leg
        journal diff --source Marca --source TASS
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "What this source says of the match; may be given twice.")
  var source: [String] = []

  @Argument(help: "Two times such as e60 or 22:05, or files of journals.")
  var sides: [String] = []

  mutating func run() async throws {
    let session = Session(global)
    guard sides.count + source.count > 0, sides.count <= 2, source.count <= 2,
      sides.isEmpty || source.isEmpty
    else {
      throw Refusal(
        "usage", "diff compares two sides: two times, two journals, or two sources.",
        hint: "For example: journal diff e60, journal diff other.db, journal diff --source Marca.")
    }
    let isSame = try await source.isEmpty ? compare(session) : compareSources(session)
    if !isSame { throw ExitCode(ExitStatus.no.rawValue) }
  }

  // MARK: - Times and journals

  private func compare(_ session: Session) async throws -> Bool {
    guard global.match == nil else {
      throw Refusal(
        "usage", "diff takes --match (-M) only with --source.",
        hint: "Of two times or two journals it compares all matches.")
    }
    let difference: JournalDifference
    let names: [String]
    if try namesJournals() {
      let other = try Session(global, at: sides[0]).open(readOnly: true)
      let mine = sides.count > 1 ? Session(global, at: sides[1]) : session
      names = sides.count > 1 ? sides : [sides[0], try mine.path()]
      difference = try await mine.open(readOnly: true).view()
        .difference(fromOther: try await other.view())
    } else {
      let journal = try session.open(readOnly: true)
      let points = try await positions(journal)
      names = points.map { "e\($0)" }
      let (before, after) = (
        try await journal.view(upTo: points[0]), try await journal.view(upTo: points[1])
      )
      difference = try await after.difference(fromEarlier: before)
    }
    if global.json {
      session.print(Documents.difference(difference, from: names[0], to: names[1]))
    } else {
      if !global.quiet {
        Output.error(TextRules.harmless("From \(names[0]) to \(names[1]):"))
      }
      for line in JournalDifferenceText(difference).lines { Output.text(line) }
    }
    return difference.isEmpty
  }

  /// Whether the sides are files of journals: whatever is not written as a time is meant as a file.
  private func namesJournals() throws -> Bool {
    let files = try sides.filter { try !isMeantAsTime($0) }
    if let missing = try files.first(where: { try $0 != "" && FileKind.typed($0) == nil }),
      files.count == sides.count
    {
      throw Refusal(
        "no-journal", "There is no file \(TextRules.harmless(missing)).",
        hint: "Name the file of a journal, or a time, such as e60 or 22:05.")
    }
    guard !files.contains("") else {
      throw Refusal(
        "usage", "A side of diff is empty.", hint: "Name a time, such as e60, or a file.")
    }
    guard files.count == 1, sides.count == 2 else { return !files.isEmpty }
    // Beside a time, a word that names nothing is a time with a slip in it, which is then said.
    guard try FileKind.typed(files[0]) != nil else { return false }
    throw Refusal(
      "usage", "A journal cannot be compared with a time of another.",
      hint: "Name two files, or two times.")
  }

  /// Whether a side is written as a time, or begins as one and names no file: then it has a slip.
  private func isMeantAsTime(_ side: String) throws -> Bool {
    if KnownTime(side).isWellFormed { return true }
    return try side.first?.isWholeNumber == true && FileKind.typed(side) == nil
  }

  /// Returns the two positions that are compared, the earlier one first.
  private func positions(_ journal: MatchJournal) async throws -> [Int] {
    var points: [Int] = []
    for side in sides {
      let point = try await journal.position(known: KnownTime(side)).position
      let head = try await journal.view().position
      guard point <= head else {
        throw Refusal(
          "no-such-event", "There is no e\(point): the journal ends at e\(head).")
      }
      points.append(point)
    }
    if points.count == 1 { points.append(try await journal.view().position) }
    return points.sorted()
  }

  // MARK: - Sources

  private func compareSources(_ session: Session) async throws -> Bool {
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let match = try await session.match(journal, view)
    let slugs = try source.map { try match.directory.source(named: $0) }
    let names = source.count > 1 ? (source[0], source[1]) : ("the journal", source[0])
    guard let second = slugs.last else { return true }
    let difference = match.difference(of: second, from: slugs.count > 1 ? slugs[0] : nil)
    if global.json {
      session.print(Documents.difference(difference, from: names.0, to: names.1))
    } else {
      let safe = (TextRules.harmless(names.0), TextRules.harmless(names.1))
      for line in SourceDifferenceText(difference, match, safe).lines { Output.text(line) }
    }
    return difference.isEmpty
  }
}
