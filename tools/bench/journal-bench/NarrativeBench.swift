import Foundation
import JournalAuditor
import JournalCore
import JournalMemory
import JournalFeeds
import JournalImport
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import MatchJournal

/// Tells every match of published data and of a random generator, and audits every report: the Swift
/// side of `tools/bench/narrative`.
///
/// Prints one line of JSON for each report: where its match comes from, its sentences, the same with
/// names masked, and what the auditor found.
struct NarrativeBench {
  private static let registry: Directory = {
    var directory = Directory()
    let copa = CompetitionDefined(competition: "copa", season: "2017-18", name: "Copa del Rey")
    directory.take(.competitionDefined(copa), at: 1)
    return directory
  }()

  // MARK: - Published data

  /// Tells what a folder of published data holds.
  ///
  /// - Parameter folder: holds `openfootball`, `international` and `wyscout`.
  static func published(in folder: URL) async throws {
    let football = memory()
    _ = try await HistoryBench(folder: folder.appendingPathComponent("openfootball"))
      .importFiles(into: football)
    try await tell(football, as: "openfootball")
    try await tell(try await internationals(folder), as: "international")
    try await tell(try await wyscout(folder), as: "wyscout")
  }

  private static func memory() -> MatchJournal {
    let clock = SteppingClock()
    return MatchJournal(
      log: InMemoryEventLog { clock.read() }, identities: Identities(clock: { clock.read() }))
  }

  private static func internationals(_ folder: URL) async throws -> MatchJournal {
    let files = try ["results", "goalscorers", "shootouts"].map { name in
      let path = folder.appendingPathComponent("international/\(name).csv")
      return Array(try Data(contentsOf: path))
    }
    let feed = try InternationalResults.read(
      results: files[0], goalscorers: files[1], shootouts: files[2])
    return try await imported(feed, "international", files[0])
  }

  private static func wyscout(_ folder: URL) async throws -> MatchJournal {
    let files = try ["matches", "key_events", "substitutions"].map { name in
      let path = folder.appendingPathComponent("wyscout/\(name).csv")
      return Array(try Data(contentsOf: path))
    }
    let feed = try Wyscout.read(matches: files[0], keyEvents: files[1], substitutions: files[2])
    return try await imported(feed, "wyscout", files[0])
  }

  private static func imported(_ feed: Feed, _ name: String, _ bytes: [UInt8]) async throws
    -> MatchJournal
  {
    let journal = memory()
    try await journal.append(
      importing: feed, from: ImportSource(name: name, bytes: bytes))
    return journal
  }

  private static func tell(_ journal: MatchJournal, as source: String) async throws {
    let view = try await journal.view()
    for name in try await view.matchNames() {
      let match = try await view.match(name)
      let tie = try await view.tie(of: match)
      let around = try await view.surroundings(of: match)
      for tone in Tone.allCases { tell(match, tie, around, source, tone) }
      tellLive(match, tie, source)
    }
  }

  // MARK: - Generated matches

  /// Tells so many random matches: whole and thinned, alone and as the second legs of ties.
  static func generated(_ count: Int) throws {
    let shares = [0, 20, 50, 80]
    let moments: [Moment] = [.end, .period(.halfTime), .event(12), .period(.post)]
    for seed in 0..<UInt64(count) {
      let share = shares[Int(seed / 2 % 4)]
      let directory = seed / 8 % 2 == 0 ? registry : Directory()
      let tone = Tone.allCases[Int(seed % 3)]
      guard seed.isMultiple(of: 2) else {
        var thinning = Thinning(percent: share, random: SplitMix64(seed: seed))
        let drafts = try thinning.thin(RandomMatch(seed: seed).drafts)
        let match = try Newsroom.reading(drafts, directory: directory)
        tell(match, nil, .none, "random-match", tone)
        tellLive(match, nil, "random-match")
        continue
      }
      let played = try RandomTie(
        seed: seed, thinnedBy: share, directory: directory, moment: moments[Int(seed / 4 % 4)])
      tell(played.match, played.tie, .none, "random-tie", tone)
      tellLive(played.match, played.tie, "random-tie")
    }
  }

  // MARK: - A report

  private static func tell(
    _ match: MatchReading, _ tie: TieReading?, _ around: Surroundings, _ source: String,
    _ tone: Tone
  ) {
    for language in Language.all {
      for length in [ReportOptions.Length.brief, .full] {
        let options = ReportOptions(language: language, length: length, tone: tone)
        let report = Report(match: match, tie: tie, surroundings: around, options: options)
        let audit = ReportAudit(report, match: match, tie: tie, surroundings: around)
        print(String(decoding: line(report, audit, source).canonicalBytes, as: UTF8.self))
      }
    }
  }

  /// The lines of a match, each as it was told when it happened.
  private static func tellLive(_ match: MatchReading, _ tie: TieReading?, _ source: String) {
    for language in Language.all {
      let seen = { (position: Int) in tie?.seen(after: position) }
      let report = LiveReport(
        match: match, options: ReportOptions(language: language), tie: seen)
      let audit = LiveAudit(report, match: match, language: language, tie: seen)
      let line = JSONValue.object([
        "source": .string(source), "match": .string(match.slug),
        "language": .string(language.code), "length": .string("live"), "tone": .string("neutral"),
        "sentences": .array(report.lines.map { .string($0.sentence.text) }), "masked": .array([]),
        "findings": .array(audit.findings.map { .string("\($0.sentence) -- \($0)") }),
      ])
      print(String(decoding: line.canonicalBytes, as: UTF8.self))
    }
  }

  private static func line(_ report: Report, _ audit: ReportAudit, _ source: String) -> JSONValue {
    .object([
      "source": .string(source), "match": .string(report.match),
      "language": .string(report.language), "length": .string(report.length.rawValue),
      "tone": .string(report.tone.rawValue), "line": .string(report.line.text),
      "headline": .string(report.headline.text),
      "sentences": .array(report.sentences.map { .string($0.text) }),
      "masked": .array(report.sentences.map { .string($0.spans.map(masked).joined()) }),
      "findings": .array(audit.findings.map { .string("\($0.sentence) -- \($0)") }),
    ])
  }

  /// The words of a span with every name as one and the same.
  private static func masked(_ span: Span) -> String {
    switch span {
    case .words(let words): words
    case .clause(let clause): clause.spans.map(masked).joined()
    case .value(let value): names.contains(value.slot) ? "Name" : value.text
    }
  }

  /// The slots that teams, persons, grounds and competitions fill.
  private static let names: Set<String> = [
    "who", "whose", "winner", "loser", "home", "away", "team", "opponent", "assist", "venue",
    "competition", "speaker", "name", "place", "sources", "title",
  ]
}
