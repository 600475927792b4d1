import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalTesting
import MatchJournal
import Testing

/// Published matches that are told in `Golden`, each in a journal of its competition.
struct PublishedMatches: Sendable {
  /// The source of the data.
  enum Source: Sendable {
    /// Files of openfootball under a shipped regulation.
    case season([String], rules: String)
    /// The quarter-finals of January 2018.
    case quarterFinals
    /// The demo.
    case demo
    /// National teams before 1995.
    case internationals
    /// A season of Leganés, event by event.
    case wyscout
  }

  /// The source.
  let source: Source

  /// The slugs of the matches.
  let slugs: [String]

  static let all: [PublishedMatches] = [
    PublishedMatches(source: .demo, slugs: ["real-madrid-leganes-2018-01-24"]),
    PublishedMatches(
      source: .quarterFinals,
      slugs: [
        "sevilla-fc-atletico-de-madrid-2018-01-23", "deportivo-alaves-valencia-cf-2018-01-24",
        "real-madrid-cf-cd-leganes-2018-01-24", "fc-barcelona-rcd-espanyol-2018-01-25",
      ]),
    PublishedMatches(
      source: .season(
        ["worldcup/2022--qatar/cup.txt", "worldcup/2022--qatar/cup_finals.txt"],
        rules: "fifa.world-cup.2022"),
      slugs: [
        "argentina-saudi-arabia-2022-11-22", "saudi-arabia-mexico-2022-11-30",
        "croatia-belgium-2022-12-01", "japan-spain-2022-12-01", "morocco-spain-2022-12-06",
        "netherlands-argentina-2022-12-09", "argentina-croatia-2022-12-13",
        "argentina-france-2022-12-18", "croatia-morocco-2022-12-17",
      ]),
    PublishedMatches(
      source: .season(
        ["champions-league/2017-18/cl.txt"], rules: "uefa.champions-league.2017-18"),
      slugs: [
        "fc-barcelona-as-roma-2018-04-04", "as-roma-fc-barcelona-2018-04-10",
        "real-madrid-liverpool-fc-2018-05-26",
        "liverpool-fc-as-roma-2018-04-24",
      ]),
    PublishedMatches(
      source: .season(["worldcup/1954--switzerland/cup.txt"], rules: "fifa.world-cup.1954"),
      slugs: ["austria-switzerland-1954-06-26", "hungary-west-germany-1954-07-04"]),
    PublishedMatches(
      source: .season(
        ["worldcup/1998--france/cup.txt", "worldcup/1998--france/cup_finals.txt"],
        rules: "fifa.world-cup.1998-2002"),
      slugs: ["argentina-england-1998-06-30", "brazil-france-1998-07-12"]),
    PublishedMatches(
      source: .season(["england/2009-10/1-premierleague.txt"], rules: "eng.premier-league.2009-10"),
      slugs: [
        "burnley-fc-liverpool-fc-2010-04-25", "wigan-athletic-hull-city-2010-05-03",
        "chelsea-fc-wigan-athletic-2010-05-09",
      ]),
    PublishedMatches(
      source: .season(["espana/2021-22/cup.txt"], rules: "es.copa-del-rey.2021-22"),
      slugs: ["cd-leonesa-cd-leganes-2021-12-15", "real-betis-valencia-cf-2022-04-23"]),
    PublishedMatches(
      source: .season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13"),
      slugs: [
        "fc-barcelona-real-madrid-2012-10-07", "espanyol-barcelona-real-madrid-2013-05-11",
        "real-madrid-ca-osasuna-2013-06-01",
      ]),
    PublishedMatches(
      source: .internationals,
      slugs: [
        "uruguay-argentina-1930-07-30", "brazil-poland-1938-06-05",
        "germany-switzerland-1938-06-09", "brazil-uruguay-1950-07-16",
        "germany-netherlands-1974-07-07", "italy-brazil-1982-07-05", "germany-france-1982-07-08",
        "argentina-england-1986-06-22", "ghana-ivory-coast-1992-01-26",
      ]),
    PublishedMatches(source: .wyscout, slugs: ["leganes-espanyol-2018-01-28"]),
  ]

  /// Returns a journal that holds the matches.
  func journal() async throws -> MatchJournal {
    let clock = SteppingClock()
    let journal = try TestStore.journal(clock: clock)
    switch source {
    case .season(let files, let rules): _ = try await Season(files, rules: rules, in: journal)
    case .quarterFinals: try await QuarterFinals.read().enter(into: journal)
    case .demo: try await journal.logDemo()
    case .internationals:
      let files = try Self.files(["results", "goalscorers", "shootouts"], in: "international")
      let feed = try InternationalResults.read(
        results: files[0], goalscorers: files[1], shootouts: files[2])
      try await Self.enter(feed, files[0], journal)
    case .wyscout:
      let files = try Self.files(["matches", "key_events", "substitutions"], in: "wyscout")
      let feed = try Wyscout.read(
        matches: files[0], keyEvents: files[1], substitutions: files[2])
      try await Self.enter(feed, files[0], journal)
    }
    return journal
  }

  private static func files(_ names: [String], in folder: String) throws -> [[UInt8]] {
    try names.map { try History.bytes("\(folder)/\($0).csv") }
  }

  private static func enter(_ feed: Feed, _ bytes: [UInt8], _ journal: MatchJournal) async throws {
    try await journal.append(
      importing: feed, from: ImportSource(name: "published", bytes: bytes))
  }
}
