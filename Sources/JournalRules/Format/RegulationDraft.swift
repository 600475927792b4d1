public import JournalCore

/// A regulation made from answers to a few questions, with cases that show what decides at work.
public struct RegulationDraft: Sendable {
  /// What is played for.
  public var kind = RegulationTemplate.Kind.cup

  /// How many matches a tie has, 1 or 2; a final has one.
  public var legs = 2

  /// Where goals scored away count double.
  public var awayGoals = AwayGoals.no

  /// Whether a level tie goes into extra time.
  public var hasExtraTime = true

  /// Points for a win, 2 or 3.
  public var points = 3

  /// How often each pair meets in a table, 1 to 4.
  public var meetings = 2

  /// What separates teams that are level on points, in order.
  public var criteria: [TieBreak] = [.goalDifference, .goalsFor, .headToHead]

  /// What head-to-head does with those still level once it has separated some.
  public var reapply = Criterion.Reapply.subset

  /// What decides when they are level on all that.
  public var last = LastResort.lots

  /// The places after which a play-off is played; those of all if empty.
  public var playOffPlaces: [Int] = []

  /// Where the teams in some places of a table go.
  public var destinations: [Destination] = []

  /// The title; nil for that of the id.
  public var title: String?

  /// The first day in force; nil if that is open.
  public var from: CalendarDate?

  /// The last day in force; nil if that is open.
  public var to: CalendarDate?

  /// How many teams of a group go on.
  public var advancing = 2

  /// Where goals scored away count double.
  public enum AwayGoals: String, CaseIterable, Sendable {
    /// Nowhere.
    case no
    /// In the two halves, before extra time.
    case halves
    /// In extra time as well.
    case all
  }

  /// What separates teams that are level on points.
  public enum TieBreak: String, CaseIterable, Sendable {
    /// Goals scored less goals conceded.
    case goalDifference = "goal-difference"
    /// Goals scored.
    case goalsFor = "goals-for"
    /// Points, then difference and goals, in the matches among the level teams.
    case headToHead = "head-to-head"
    /// Goals scored divided by goals conceded.
    case goalAverage = "goal-average"
    /// Matches won.
    case wins
    /// Goals scored away from home.
    case awayGoals = "away-goals"
  }

  /// What decides between teams that are level on everything.
  public enum LastResort: String, CaseIterable, Sendable {
    /// Lots are drawn.
    case lots
    /// They share the place.
    case shared
    /// They play another match.
    case playOff = "play-off"
  }

  /// Creates a draft with the answers that most would give.
  public init() {}

  // MARK: - The document

  /// Returns the document of the regulation.
  public func document(id: String, title: String) -> JSONObject {
    var stages: [JSONValue] = []
    if kind != .cup { stages.append(table) }
    if kind != .league, legs == 2 {
      stages.append(
        tie("two-legged", ["Round of 16", "Quarter-finals", "Semi-finals"], legs: 2))
    }
    if kind != .league {
      let rounds =
        legs == 2
        ? ["Final"]
        : [
          "Round 1", "Round 2", "Round of 32", "Round of 16", "Quarter-finals", "Semi-finals",
          "Final",
        ]
      stages.append(tie(legs == 2 ? "final" : "knock-out", rounds, legs: 1))
    }
    var document: JSONObject = [
      "format": 1, "id": .string(id), "title": .string(self.title ?? title),
      "sources": ["Name the document that the clauses come from: a label, a colon, where it is"],
      "match": [
        "periods": [45, 45], "extraTime": ["periods": [15, 15], "ends": "full"],
        "shootOut": ["kicks": 5, "then": "sudden-death"], "minPlayers": 7,
      ],
      "award": ["score": [3, 0], "keepBetter": true],
      "stages": .array(stages),
    ]
    var valid: JSONObject = [:]
    if let from { valid["from"] = .string(from.description) }
    if let to { valid["to"] = .string(to.description) }
    if from != nil || to != nil { document["valid"] = .object(valid) }
    return document
  }

  private func tie(_ id: String, _ rounds: [String], legs: Int) -> JSONValue {
    [
      "id": .string(id), "rounds": .array(rounds.map { .string($0) }), "kind": "tie",
      "legs": .integer(Int64(legs)), "decide": .array(steps(legs: legs)),
    ]
  }

  private func steps(legs: Int) -> [JSONValue] {
    let counts = legs == 2 ? awayGoals : .no
    var steps: [JSONValue] = [["by": "goals", "over": "regulation"]]
    if counts != .no { steps.append(["by": "away-goals", "over": "regulation"]) }
    if hasExtraTime {
      steps.append(["play": "extra-time", "in": "last-leg"])
      steps.append(["by": "goals", "over": "all"])
      if counts == .all { steps.append(["by": "away-goals", "over": "all"]) }
    }
    return steps + [["play": "shoot-out"], ["by": "shoot-out"]]
  }

  private var table: JSONValue {
    var rank: [JSONValue] = [["key": "points"]]
    for criterion in criteria {
      switch criterion {
      case .headToHead:
        rank.append(
          [
            "headToHead": ["points", "goal-difference", "goals-for"],
            "reapply": .string(reapply.rawValue),
            "when": "all-played",
          ])
      default: rank.append(["key": .string(criterion.rawValue)])
      }
    }
    switch last {
    case .lots: rank.append(["by": "lots"])
    case .shared: rank.append(["shared": true])
    case .playOff: rank += playOff
    }
    var stage: JSONObject = [
      "id": kind == .league ? "league" : "groups",
      "rounds": kind == .league ? ["Matchday *"] : ["Group *"], "kind": "table",
      "points": ["win": .integer(Int64(points)), "draw": 1],
      "meetings": .integer(Int64(meetings)), "rank": .array(rank),
    ]
    if kind == .groups { stage["advance"] = ["places": .integer(Int64(advancing))] }
    if !destinations.isEmpty {
      stage["destinations"] = .array(destinations.map(\.document))
    }
    return .object(stage)
  }

  /// The play-off match; where no play-off is played, nothing depends on the place, and it is
  /// shared.
  private var playOff: [JSONValue] {
    var match: JSONObject = [
      "play": "match", "id": "play-off", "decide": .array(steps(legs: 1)),
    ]
    guard !playOffPlaces.isEmpty else { return [.object(match)] }
    match["onlyIf"] = "place-matters"
    match["matters"] = .array(playOffPlaces.map { .integer(Int64($0)) })
    return [.object(match), ["shared": true]]
  }

  // MARK: - The cases

  /// Returns the document of its cases, and what the answers say of them: a made-up result for each step of
  /// a tie; for a table one that points decide, and one that the first criterion after them decides, if
  /// three matches can show it.
  public func cases(id: String) -> JSONObject {
    let cases = (kind == .league ? [] : tieCases) + (kind == .cup ? [] : tableCases)
    return ["regulation": .string(id), "cases": .array(cases)]
  }

  private var tieCases: [JSONValue] {
    let round = legs == 2 ? "Semi-finals" : "Final"
    let first = "2026-03-01 Elm v Fir 1-0"
    func played(_ title: String, _ score: String, _ team: String, _ step: String) -> JSONValue {
      let match = legs == 2 ? "2026-03-08 Fir v Elm \(score)" : "2026-03-08 Elm v Fir \(score)"
      let matches = legs == 2 ? [first, match] : [match]
      return [
        "title": .string(title), "season": "2026", "round": .string(round), "source": "made up",
        "matches": .array(matches.map { .string($0) }), "through": .string(team),
        "by": .string(step),
      ]
    }
    var cases = [
      legs == 2
        ? played("More goals over both matches", "3-1", "Fir", "goals")
        : played("More goals", "2-1", "Elm", "goals")
    ]
    if legs == 2, awayGoals != .no {
      cases.append(played("Level, and more goals away", "2-1", "Elm", "away-goals"))
    }
    let level = legs == 2 ? "1-0" : "1-1"
    guard hasExtraTime else {
      return cases + [
        played("Level: a shoot-out", "\(level), 4-3 pen.", legs == 2 ? "Fir" : "Elm", "shoot-out")
      ]
    }
    let more = legs == 2 ? ("2-0", "Fir") : ("2-1", "Elm")
    cases.append(played("A goal in extra time", "\(more.0) a.e.t. (\(level))", more.1, "goals-all"))
    if legs == 2, awayGoals == .all {
      cases.append(
        played("Goals in extra time, one of them away", "2-1 a.e.t. (1-0)", "Elm", "away-goals-all")
      )
    }
    cases.append(
      played(
        "Level after extra time: a shoot-out", "4-3 pen. \(level) a.e.t. (\(level))",
        legs == 2 ? "Fir" : "Elm", "shoot-out"))
    return cases
  }

  private var tableCases: [JSONValue] {
    let group = kind == .league ? "league" : "Group A"
    // Elm and Fir are level on points. Elm beat Fir; Fir has more goals, and the better difference.
    let level: [JSONValue] = [
      "2026-03-01 Elm v Fir 1-0", "2026-03-02 Elm v Oak 0-1", "2026-03-03 Fir v Oak 4-0",
    ]
    let apart: [JSONValue] = [
      "2026-03-01 Elm v Fir 1-0", "2026-03-02 Elm v Oak 1-0", "2026-03-03 Fir v Oak 4-0",
    ]
    var cases: [JSONValue] = [
      [
        "title": "More points", "season": "2026", "round": .string(group), "source": "made up",
        "matches": .array(apart), "order": ["Elm", "Fir", "Oak"], "by": .null,
      ]
    ]
    // Three points each: Fir 4-1, Elm 1-1, Oak 1-4. Whatever counts goals puts them in this order, among
    // the three as well, for these are all of their matches.
    let criterion: String? =
      switch criteria.first {
      case .goalDifference: "goal-difference"
      case .goalsFor: nil
      case .goalAverage: "goal-average"
      case .headToHead: meetings == 1 ? "head-to-head-goal-difference" : nil
      case .wins, .awayGoals, nil: nil
      }
    if let criterion {
      cases.append(
        [
          "title": "Level on points", "season": "2026", "round": .string(group),
          "source": "made up", "matches": .array(level), "order": ["Fir", "Elm", "Oak"],
          "by": .string(criterion),
        ])
    }
    return cases
  }
}
