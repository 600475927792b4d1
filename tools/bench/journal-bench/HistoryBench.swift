import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import MatchJournal

/// Imports every file of a folder of Football.TXT into one journal and derives all that can be derived:
/// the Swift side of `tools/bench/history`.
struct HistoryBench {
  /// The folder, with the files of openfootball below it.
  let folder: URL

  /// The files that a shipped regulation judges; the others are imported alone.
  private static let rules = [
    "champions-league/2017-18/cl.txt": "uefa.champions-league.2017-18",
    "champions-league/2021-22/cl.txt": "uefa.champions-league.2021-22",
    "deutschland/2010-11/1-bundesliga.txt": "de.bundesliga.2010-11",
    "england/2009-10/1-premierleague.txt": "eng.premier-league.2009-10",
    "espana/2012-13/1-liga.txt": "es.la-liga.2012-13",
    "espana/2017-18/1-liga.txt": "es.la-liga.2017-18",
    "espana/2021-22/cup.txt": "es.copa-del-rey.2021-22",
    "worldcup/1954--switzerland/cup.txt": "fifa.world-cup.1954",
    "worldcup/1998--france/cup.txt": "fifa.world-cup.1998-2002",
    "worldcup/1998--france/cup_finals.txt": "fifa.world-cup.1998-2002",
    "worldcup/2022--qatar/cup.txt": "fifa.world-cup.2022",
    "worldcup/2022--qatar/cup_finals.txt": "fifa.world-cup.2022",
  ]

  /// What an import came to.
  struct Imported {
    var files = 0
    var matches = 0
    var problems = 0
    /// The competitions that a shipped regulation judges, by its id.
    var competitions: [String: CompetitionSlug] = [:]
  }

  /// Imports and derives, and prints one line a figure.
  func run(into path: String) async throws {
    let journal = try MatchJournal.create(at: path)
    let clock = ContinuousClock()
    let start = clock.now
    let made = try await importFiles(into: journal)
    let imported = clock.now
    let events = try await journal.log.head().position
    let (tables, ties, decided) = try await Self.derive(made.competitions, in: journal)
    let derived = clock.now
    try await journal.settle()
    print("files \(made.files)")
    print("matches \(made.matches)")
    print("events \(events)")
    print("problems \(made.problems)")
    print("import-seconds \((imported - start).seconds)")
    print("tables \(tables)")
    print("ties \(ties)")
    print("ties-decided \(decided)")
    print("derive-seconds \((derived - imported).seconds)")
  }

  /// Imports all files, each under its regulation where one is shipped.
  func importFiles(into journal: MatchJournal) async throws -> Imported {
    var made = Imported()
    for file in Self.files(below: folder) {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
      let feed = try FootballText.read(bytes, file: file)
      var options = ImportOptions()
      if let rule = Self.rules[file] {
        options.competition = try await Self.adopt(rule, in: journal, &made.competitions)
      }
      let plan = try await journal.append(
        importing: feed, from: ImportSource(name: file, bytes: bytes), options: options)
      made.files += 1
      made.matches += plan.matches.count
      made.problems += plan.problems.count
    }
    return made
  }

  private static func files(below folder: URL) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
  }

  private static func adopt(
    _ rule: String, in journal: MatchJournal, _ known: inout [String: CompetitionSlug]
  ) async throws -> CompetitionSlug? {
    if let slug = known[rule] { return slug }
    guard let document = RegulationLibrary.document(named: rule) else { return nil }
    let slug: CompetitionSlug = SlugMint.mint(rule, fallback: "c") { _ in false }
    try await journal.append(
      try await journal.drafts(adopting: document, for: slug, by: Author(via: .import)))
    known[rule] = slug
    return slug
  }

  private static func derive(_ competitions: [String: CompetitionSlug], in journal: MatchJournal)
    async throws -> (tables: Int, ties: Int, decided: Int)
  {
    let view = try await journal.view()
    var (tables, ties, decided) = (0, 0, 0)
    for slug in competitions.values.sorted() {
      let competition = try await view.competition(slug)
      for name in competition.tables where competition.table(name) != nil { tables += 1 }
      for tie in try await view.ties(of: [slug]).ties {
        ties += 1
        if tie.verdict.state == .decided { decided += 1 }
      }
    }
    return (tables, ties, decided)
  }

  // MARK: - Twice as much

  /// Imports a made-up league of so many matches and ranks it; prints the seconds of both.
  static func league(matches count: Int, at path: String) async throws {
    let journal = try MatchJournal.create(at: path)
    let teams = (0..<20).map { FeedTeam("Team \($0)") }
    var feed = Feed()
    for index in 0..<count {
      let (home, away) = (index % 20, (index % 20 + 1 + index / 20 % 19) % 20)
      var match = FeedMatch(line: index + 1, home: teams[home], away: teams[away])
      match.competition = FeedCompetition(name: "Made-up league", season: "2000")
      match.date = CalendarDate(daysSince1970: 3650 + index / 10)
      match.matchday = index / 10 % 99 + 1
      match.status = .played
      match.score.fullTime = Score(index % 3, index % 2)
      for goal in 0..<(index % 3) {
        let what = FeedIncident.What.goal(
          player: "Player \(home) \(goal)", own: false, penalty: false, assist: nil)
        match.incidents.append(
          FeedIncident(
            line: index + 1, side: .home, at: MatchTime(.firstHalf, 10 + goal * 10), what))
      }
      feed.matches.append(match)
    }
    guard let document = RegulationLibrary.document(named: "de.bundesliga.2010-11"),
      let slug = feed.matches.first?.competition.flatMap({ CompetitionSlug(SlugMint.fold($0.name)) }
      )
    else { return }
    try await journal.append(
      try await journal.drafts(adopting: document, for: slug, by: Author(via: .import)))
    let clock = ContinuousClock()
    let start = clock.now
    let plan = try await journal.plan(
      importing: feed, from: ImportSource(name: "made-up", bytes: []),
      options: ImportOptions(competition: slug))
    try await journal.apply(plan)
    let imported = clock.now
    let competition = try await journal.view().competition(slug)
    let read = clock.now
    for _ in 0..<5 {
      for name in competition.tables where competition.table(name)?.verdict.rows.count != 20 {
        print("a table is wrong")
      }
    }
    let ranked = clock.now
    let events = try await journal.log.head().position
    print(
      "\(count) \(events) \((imported - start).seconds) \((read - imported).seconds) "
        + "\((ranked - read).seconds / 5)")
  }
}

extension Duration {
  fileprivate var seconds: Double {
    let (whole, fraction) = components
    return Double(whole) + Double(fraction) / 1e18
  }
}
