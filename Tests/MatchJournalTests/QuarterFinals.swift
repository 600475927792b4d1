import Foundation
import JournalCore
import JournalTesting
import MatchJournal
import Testing

/// The four quarter-finals of the Copa del Rey 2017-18, from the shared data.
struct QuarterFinals: Decodable {
  /// A match with its result.
  struct Fixture: Decodable {
    let leg: Int
    let date: String
    let home: String
    let away: String
    let hg: Int
    let ag: Int
    let note: String?
  }

  /// The goals of a match; its teams are spelled differently.
  struct Scoring: Decodable {
    let date: String
    let game: String
    let goals: [Goal]
  }

  /// A goal: minute, team, player and the score after it.
  struct Goal: Decodable {
    let minute: Int
    let player: String
    let home: Int

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      minute = try values.decode(Int.self)
      _ = try values.decode(String.self)
      player = try values.decode(String.self)
      home = try values.decode(Int.self)
    }
  }

  /// Who went through, and how.
  struct Outcome: Decodable {
    let tie: String
    let winner: String
    let decidedBy: String

    private enum CodingKeys: String, CodingKey {
      case tie, winner
      case decidedBy = "decided_by"
    }

    /// The id of the step, in the file's words: `aggregate`, `away goals`, `penalties`.
    var step: String? {
      let steps = ["aggregate": "goals", "away goals": "away-goals", "penalties": "shoot-out"]
      return steps.first { decidedBy.hasPrefix($0.key) }?.value
    }
  }

  let matches: [Fixture]
  let goals: [Scoring]
  let expected: [Outcome]

  /// The file: in `$JOURNAL_SHARED`, or else in `shared` next to the package.
  static let file: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["JOURNAL_SHARED"]
      ?? root.appendingPathComponent("shared").path
    return "\(shared)/data/copa/copa_2017_18_quarter_finals.json"
  }()

  /// Whether the file exists.
  static let isThere = FileManager.default.fileExists(atPath: file)

  /// Reads the file.
  static func read() throws -> QuarterFinals {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return try JSONDecoder().decode(QuarterFinals.self, from: data)
  }

  /// Returns the goals of a match: those on its date whose home team shares a name with ours.
  func scoring(of fixture: Fixture) throws -> Scoring {
    let names = Self.names(fixture.home)
    let found = goals.filter { scoring in
      let home = scoring.game.split(separator: " vs. ").first.map(String.init) ?? ""
      return scoring.date == fixture.day && !names.isDisjoint(with: Self.names(home))
    }
    return try #require(found.count == 1 ? found.first : nil, "\(fixture.home), \(fixture.day)")
  }

  /// Returns the words that identify a club: `RCD Espanyol` and `Espanyol Barcelona` share one.
  private static func names(_ club: String) -> Set<String> {
    let plain = club.split(separator: " ").map { SlugMint.fold(String($0)) }
    return Set(plain).subtracting(["cf", "fc", "cd", "de", "rcd", "deportivo"])
  }
}

extension QuarterFinals.Fixture {
  /// The day, from `Jan 17` in the file.
  var day: String { "2018-01-\(date.split(separator: " ")[1])" }

  /// Returns the match as typed, with its scorers.
  func title(_ scoring: QuarterFinals.Scoring) -> String {
    var (home, scored) = ([String](), 0)
    var away: [String] = []
    for goal in scoring.goals {
      let text = "\(goal.player) \(goal.minute)'"
      if goal.home > scored { home.append(text) } else { away.append(text) }
      scored = goal.home
    }
    let scorers = "\(home.joined(separator: ", ")); \(away.joined(separator: ", "))"
    return "\(self.home) \(hg)-\(ag) \(self.away) (\(scorers))"
  }
}
