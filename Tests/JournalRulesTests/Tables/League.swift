import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A table for tests: match n starts at position n * 100 + 1.
///
/// A result reads `alder 2-1 birch`; `alder v birch` is still to be played. The shoot-out follows a
/// semicolon, as in `alder 1-1 birch; 4-2`.
struct League {
  var regulation: Regulation
  var matches: [[Happening]] = []
  var rulings: [TableRuling] = []
  var figures: [TeamFigure] = []
  var award: Score?

  /// Creates a league of one stage; `rank` is the list of criteria, `more` other keys of the stage.
  init(
    _ rank: String, _ more: String = "", match: String = "{}",
    points: String = #"{"win": 3, "draw": 1}"#, _ results: String...
  ) {
    let text = """
      {"format": 1, "id": "made-up", "title": "Made-up league", "match": \(match),
       "stages": [{"id": "league", "kind": "table", "points": \(points),
                   "rank": \(rank)\(more.isEmpty ? "" : ", \(more)")}]}
      """
    regulation = Self.read(text)
    play(results)
  }

  static func read(_ text: String) -> Regulation {
    do {
      let value = try JSONValue(parsing: Array(text.utf8), limits: .document)
      return try Regulation(value.object ?? JSONObject())
    } catch {
      preconditionFailure("a regulation of the tests is wrong: \(error)")
    }
  }

  mutating func play(_ results: [String]) {
    matches += results.enumerated().map { Self.match($1, day: matches.count + $0) }
  }

  func and(_ results: String...) -> League {
    var copy = self
    copy.play(results)
    return copy
  }

  /// Returns the league with its last match as it happened.
  func and(_ happenings: [Happening]) -> League {
    var copy = self
    copy.matches.append(happenings)
    return copy
  }

  private static func match(_ text: String, day: Int) -> [Happening] {
    let halves = text.split(separator: ";")
    let words = halves[0].split(separator: " ").map(String.init)
    guard let home = TeamSlug(words[0]), let away = TeamSlug(words[2]) else {
      preconditionFailure("not a result: \(text)")
    }
    let date = CalendarDate(daysSince1970: 18_000 + day)
    var happenings = [
      Happening(.matchScheduled(MatchScheduled(home: home, away: away, date: date)))
    ]
    let score = words[1].split(separator: "-").compactMap { Int($0) }
    guard score.count == 2 else { return happenings }
    happenings.append(.declared(score[0], score[1]))
    let kicks = halves.dropFirst().first?.split(whereSeparator: { " -".contains($0) })
    guard let kicks = kicks?.compactMap({ Int($0) }), kicks.count == 2 else { return happenings }
    let shootOut = ShootOutDeclared(
      winner: kicks[0] > kicks[1] ? home : away, home: kicks[0], away: kicks[1])
    happenings.append(Happening(.shootOutDeclared(shootOut)))
    return happenings
  }

  var stage: Stage { regulation.stages[0] }

  var results: [MatchResult] {
    matches.enumerated().compactMap { index, happenings in
      let scenario = Scenario(happenings, at: "match-\(index + 1)", first: (index + 1) * 100 + 1)
      return MatchResult(scenario.history, format: regulation.matchFormat(in: stage))
    }
  }

  var contest: TableContest {
    TableContest(
      matches: results.enumerated().map { index, result in
        TableMatch(result, date: CalendarDate(daysSince1970: 18_000 + index))
      },
      rulings: rulings, figures: figures, award: award)
  }

  var verdict: TableVerdict { TableJudge(stage: stage).judge(contest) }

  /// The teams in order, with `=` between teams whose order is open or who share a place.
  var order: String { verdict.order }

  /// Each team but the first, with the criterion that put it below the one above it.
  var reasons: [String] {
    verdict.rows.dropFirst().map { "\($0.team) \($0.decidedBy ?? "?")" }
  }
}

extension TableVerdict {
  /// The teams in order, with `=` between teams whose order is open or who share a place.
  var order: String {
    var text = ""
    for (index, row) in rows.enumerated() {
      if index > 0 { text += rows[index - 1].places == row.places ? "=" : " " }
      text += row.team.text
    }
    return text
  }
}
