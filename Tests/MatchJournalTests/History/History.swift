import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Independently published results: `JOURNAL_SHARED`, or else `../shared`.
enum History {
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static var folder: URL {
    if let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: shared).appendingPathComponent("data")
    }
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared/data")
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}

/// One competition in one season, imported into a journal of its own under a shipped regulation.
struct Season {
  let journal: MatchJournal
  let competition: CompetitionSlug
  let feed: Feed
  let plans: [ImportPlan]

  /// Imports files of openfootball.
  ///
  /// - Parameter journal: an empty journal; by default a new one.
  init(_ files: [String], rules: String, in journal: MatchJournal? = nil) async throws {
    let clock = SteppingClock()
    let journal = try journal ?? TestStore.journal(clock: clock)
    self.journal = journal
    let document = try #require(RegulationLibrary.document(named: rules))
    let title = try Regulation(document).title
    competition = SlugMint.mint(title, fallback: "c") { _ in false }
    try await journal.append(
      try await journal.drafts(adopting: document, for: competition, by: Author(via: .import)))
    var feed = Feed()
    var plans: [ImportPlan] = []
    for file in files {
      let bytes = try History.bytes("openfootball/" + file)
      let part = try FootballText.read(bytes, file: file)
      feed.matches += part.matches
      feed.problems += part.problems
      let plan = try await journal.plan(
        importing: part, from: ImportSource(name: file, bytes: bytes),
        options: ImportOptions(competition: competition))
      try await journal.apply(plan)
      plans.append(plan)
    }
    self.feed = feed
    self.plans = plans
  }

  /// Returns the competition as the journal holds it.
  func reading() async throws -> CompetitionReading {
    try await journal.view().competition(competition)
  }

  /// Returns all ties of the competition.
  func ties() async throws -> [TieReading] { try await journal.view().ties(of: [competition]).ties }

  /// Records a decision of an authority.
  func rule(_ event: MatchEvent) async throws {
    let draft = try journal.draft(
      event, to: .competition(competition), by: Author(), source: ["rsssf"])
    try await journal.append([draft])
  }
}
