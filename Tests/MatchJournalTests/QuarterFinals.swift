import Foundation
import JournalCore
import JournalTesting
import MatchJournal
import Testing

/// The four quarter-finals of the Copa del Rey 2017-18 as the shared data have them.
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

  /// The goals of a match; its teams are spelled otherwise.
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

  /// Who went through, and by what.
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

  /// The file: in `$JOURNAL_SHARED`, else in `shared` beside the package.
  static let file: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["JOURNAL_SHARED"]
      ?? root.appendingPathComponent("shared").path
    return "\(shared)/data/copa/copa_2017_18_quarter_finals.json"
  }()

  /// Whether the file is there.
  static let isThere = FileManager.default.fileExists(atPath: file)

  /// Reads the file.
  static func read() throws -> QuarterFinals {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return try JSONDecoder().decode(QuarterFinals.self, from: data)
  }

  /// The goals of a match: those of its date whose team at home shares a name with ours.
  func scoring(of fixture: Fixture) throws -> Scoring {
    let names = Self.names(fixture.home)
    let found = goals.filter { scoring in
      let home = scoring.game.split(separator: " vs. ").first.map(String.init) ?? ""
      return scoring.date == fixture.day && !names.isDisjoint(with: Self.names(home))
    }
    return try #require(found.count == 1 ? found.first : nil, "\(fixture.home), \(fixture.day)")
  }

  /// The words of a name that tell clubs apart: `RCD Espanyol` and `Espanyol Barcelona` share one.
  private static func names(_ club: String) -> Set<String> {
    let plain = club.split(separator: " ").map { SlugMint.fold(String($0)) }
    return Set(plain).subtracting(["cf", "fc", "cd", "de", "rcd", "deportivo"])
  }
}

extension QuarterFinals.Fixture {
  /// `Jan 17` as the file writes it.
  var day: String { "2018-01-\(date.split(separator: " ")[1])" }

  /// The match as it is typed, with its scorers.
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
