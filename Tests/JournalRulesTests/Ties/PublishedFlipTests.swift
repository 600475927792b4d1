import Foundation
import JournalCore
import JournalFeeds
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Ties that were played, as Football.TXT files give them, by the rules of their day.
enum PublishedCups {
  /// A cup whose knock-out matches a file holds.
  struct Cup: CustomTestStringConvertible {
    let file: String
    let steps: String
    var format = "{}"
    /// How many ties the file holds that no shoot-out decided.
    let count: Int

    var testDescription: String { file }
  }

  private static let extra =
    #"{"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},"#
  private static let kicks = #"{"play": "shoot-out"}, {"by": "shoot-out"}"#
  private static let goals = #"{"by": "goals", "over": "regulation"},"#
  private static let away = #"{"by": "away-goals", "over": "regulation"},"#

  /// UEFA Champions League Regulations 2017-18, article 18 and 2021-22, article 20 (away goals no more);
  /// FIFA World Cup Regulations 1998 (golden goal) and 2022, article 14. Extra time and the shoot-out follow
  /// a level end. 1998: 16 matches, 3 shoot-outs; 2022: 16 matches, 5 shoot-outs; 2017-18: 15 ties; 2021-22:
  /// 15 ties.
  static let all = [
    Cup(
      file: "champions-league/2017-18/cl.txt",
      steps: "[\(goals) \(away) \(extra) {\"by\": \"away-goals\", \"over\": \"all\"}, \(kicks)]",
      count: 15),
    Cup(
      file: "champions-league/2021-22/cl.txt", steps: "[\(goals) \(extra) \(kicks)]", count: 15),
    Cup(
      file: "worldcup/1998--france/cup_finals.txt", steps: "[\(goals) \(extra) \(kicks)]",
      format: #"{"extraTime": {"ends": "golden"}}"#, count: 13),
    Cup(
      file: "worldcup/2022--qatar/cup_finals.txt", steps: "[\(goals) \(extra) \(kicks)]", count: 11),
  ]

  static let isPresent = FileManager.default.fileExists(atPath: root.path)

  private static let root: URL = {
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"].map(
      URL.init(fileURLWithPath:))
    return (shared ?? package.appendingPathComponent("../shared"))
      .appendingPathComponent("data/openfootball")
  }()

  /// Returns the ties of a cup that no shoot-out decided, as matches of Ash and Birch.
  static func ties(_ cup: Cup) throws -> [RandomTie] {
    let bytes = Array(try Data(contentsOf: root.appendingPathComponent(cup.file)))
    let matches = try Array(FootballText.read(bytes, file: "cup.txt").matches)
    let knockOut = matches.filter { $0.group == nil && $0.score.final != nil }
    var ties: [[FeedMatch]] = []
    for match in knockOut {
      let index = ties.firstIndex {
        $0.count == 1 && $0[0].round == match.round && $0[0].home.name == match.away.name
          && $0[0].away.name == match.home.name
      }
      if let index { ties[index].append(match) } else { ties.append([match]) }
    }
    return ties.filter { tie in tie.allSatisfy { $0.score.shootOut == nil } }.map { tie in
      let isSingle = tie.count == 1
      let steps = isSingle ? cup.steps.replacing(away, with: "") : cup.steps
      return RandomTie(steps, format: cup.format, tie.enumerated().map { Self.match($1, leg: $0) })
    }
  }

  private static func match(_ match: FeedMatch, leg: Int) -> RandomTie.Match {
    var made = RandomTie.Match()
    let end = match.score.fullTime ?? match.score.final ?? Score(0, 0)
    // Ash is at home in the first leg.
    let scores = leg % 2 == 0 ? [end.home, end.away] : [end.away, end.home]
    guard match.score.hasExtraTime, let all = match.score.extraTime else {
      (made.isDeclared, made.untold) = (true, scores)
      return made
    }
    let more = [all.home - end.home, all.away - end.away]
    let late = leg % 2 == 0 ? more : more.reversed()
    made.hasExtraTime = true
    for (place, team) in RandomTie.teams.enumerated() {
      for number in 0..<scores[place] {
        made.goals.append(.init(team: team, time: MatchTime(.firstHalf, 1 + number)))
      }
    }
    made.goals.sort { ($0.time.minute ?? 0) < ($1.time.minute ?? 0) }
    for (place, team) in RandomTie.teams.enumerated() {
      for number in 0..<late[place] {
        made.goals.append(.init(team: team, time: MatchTime(.extraTimeSecond, 106 + number)))
      }
    }
    return made
  }
}

@Suite(.enabled(if: PublishedCups.isPresent, PublishedTies.absence))
struct `The flips of published ties` {
  /// What the search finds for each tie is what playing every change, and every two, anew brings about.
  @Test(arguments: PublishedCups.all)
  func `are those of playing every change and every two anew`(cup: PublishedCups.Cup) throws {
    let ties = try PublishedCups.ties(cup)
    #expect(ties.count == cup.count)
    for (index, tie) in ties.enumerated() {
      #expect(tie.isTold, "tie \(index)")
      let (found, forced) = (tie.flips, tie.flipsByForce)
      #expect(found.single == forced.single, "tie \(index)")
      #expect(found.pairs == forced.pairs, "tie \(index)")
    }
  }
}
