import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Independently published results: `JOURNAL_SHARED`, or else `../shared`.
enum PublishedTies {
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// Returns the matches of the quarter-finals of the Copa del Rey 2017-18.
  static func matches() throws -> [JSONObject] {
    let bytes = Array(try Data(contentsOf: file))
    let document = try #require(try JSONValue(parsing: bytes, limits: .document).object)
    return try #require(document["matches"]?.array).map { try #require($0.object) }
  }

  private static var file: URL {
    let path = "data/copa/copa_2017_18_quarter_finals.json"
    if let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: shared).appendingPathComponent(path)
    }
    let package = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared").appendingPathComponent(path)
  }
}

@Suite(.enabled(if: PublishedTies.isPresent, PublishedTies.absence))
struct `The quarter-finals of the Copa del Rey 2017-18` {
  /// Sevilla, Valencia, Barcelona and Leganés played the semi-finals (RSSSF).
  @Test(arguments: [
    ("atletico-de-madrid", "sevilla-fc", "sevilla-fc", "goals"),
    ("valencia-cf", "deportivo-alaves", "valencia-cf", "shoot-out"),
    ("rcd-espanyol", "fc-barcelona", "fc-barcelona", "goals"),
    ("cd-leganes", "real-madrid-cf", "cd-leganes", "away-goals"),
  ])
  func `were won as published`(
    home: String, away: String, winner: String, step: String
  ) throws {
    let (first, second) = (try Self.leg(home, away), try Self.leg(away, home))
    let tie = Tie(
      teams: [TeamSlug(stringLiteral: home), TeamSlug(stringLiteral: away)],
      legs: [first, second])
    #expect(tie.verdict.state == .decided)
    #expect(tie.verdict.decidedBy == step)
    #expect(tie.verdict.winner == (winner == home ? .first : .second))
  }

  private static func leg(_ home: String, _ away: String) throws -> [Happening] {
    let match = try #require(
      try PublishedTies.matches().first { match in
        SlugMint.fold(match["home"]?.string ?? "") == home
          && SlugMint.fold(match["away"]?.string ?? "") == away
      })
    let goals = (Int(try #require(match["hg"]?.integer)), Int(try #require(match["ag"]?.integer)))
    let teams = (TeamSlug(stringLiteral: home), TeamSlug(stringLiteral: away))
    var events: [Happening] = [
      .scheduled(teams.0, teams.1, on: "2018-01-24"), .declared(goals.0, goals.1),
    ]
    guard let note = match["note"]?.string else { return events }
    // "aet, 2-3 pen": extra time had no goals.
    let kicks = note.split(whereSeparator: { ", -".contains($0) }).compactMap { Int($0) }
    let winner = kicks[0] > kicks[1] ? teams.0 : teams.1
    let shootOut = ShootOutDeclared(winner: winner, home: kicks[0], away: kicks[1])
    events.append(.declared(goals.0, goals.1, upTo: .extraTimeSecond))
    events.append(Happening(.shootOutDeclared(shootOut)))
    return events
  }
}
