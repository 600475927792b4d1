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

  /// What head-to-head compares, in order.
  public var headToHead: [TieBreak] = [.points, .goalDifference, .goalsFor]

  /// What head-to-head does with those still level once it has separated some.
  public var reapply = Criterion.Reapply.subset

  /// What decides when they are level on all that.
  public var last = LastResort.lots

  /// The places after which lots are drawn or a play-off is played, while others are shared; empty if that
  /// is so everywhere.
  public var placesThatMatter: [Int] = []

  /// Whether a play-off is played on neutral ground.
  public var isPlayOffNeutral = false

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

  /// What separates level teams.
  public enum TieBreak: String, CaseIterable, Sendable {
    /// Points, in the matches among them: for head-to-head alone.
    case points
    /// Goals scored less goals conceded.
    case goalDifference = "goal-difference"
    /// Goals scored.
    case goalsFor = "goals-for"
    /// The matches among the level teams.
    case headToHead = "head-to-head"
    /// Matches won.
    case wins
    /// Goals scored away from home.
    case awayGoals = "away-goals"
    /// Matches won away from home.
    case awayWins = "away-wins"
    /// Fewest goals conceded.
    case goalsAgainst = "goals-against"
    /// Fewest defeats.
    case losses
    /// Goals scored divided by goals conceded.
    case goalAverage = "goal-average"
    /// Cards, at what FIFA takes off for them.
    case discipline
    /// A figure that a source gives, such as a ranking.
    case coefficient
    /// Points of all opponents.
    case opponentsPoints = "opponents-points"
    /// Goal difference of all opponents.
    case opponentsGoalDifference = "opponents-goal-difference"
    /// Goals of all opponents.
    case opponentsGoals = "opponents-goals"

    /// What can separate teams that are level on points.
    public static let criteria = allCases.filter { $0 != .points }

    /// What can be compared over the matches among the level teams.
    public static let ofHeadToHead: [TieBreak] = [
      .points, .goalDifference, .goalsFor, .awayGoals, .wins, .awayWins, .goalsAgainst,
      .goalAverage,
    ]
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
      "match": .object(match),
      "award": ["score": [3, 0], "keepBetter": true],
      "stages": .array(stages),
    ]
    var valid: JSONObject = [:]
    if let from { valid["from"] = .string(from.description) }
    if let to { valid["to"] = .string(to.description) }
    if from != nil || to != nil { document["valid"] = .object(valid) }
    return document
  }

  /// How a match is played; extra time and a shoot-out only where a tie or a play-off may need them.
  private var match: JSONObject {
    guard kind != .league || last == .playOff else {
      return ["periods": [45, 45], "minPlayers": 7]
    }
    return [
      "periods": [45, 45], "extraTime": ["periods": [15, 15], "ends": "full"],
      "shootOut": ["kicks": 5, "then": "sudden-death"], "minPlayers": 7,
    ]
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
            "headToHead": .array(headToHead.map { .string($0.rawValue) }),
            "reapply": .string(reapply.rawValue),
            "when": "all-played",
          ])
      case .coefficient: rank.append(["fact": .string(criterion.rawValue)])
      default: rank.append(["key": .string(criterion.rawValue)])
      }
    }
    switch last {
    case .lots: rank += decidingWhereItMatters(["by": "lots"])
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

  /// The play-off match.
  private var playOff: [JSONValue] {
    var match: JSONObject = [
      "play": "match", "id": "play-off", "decide": .array(steps(legs: 1)),
    ]
    if isPlayOffNeutral { match["venue"] = "neutral" }
    return decidingWhereItMatters(match)
  }

  /// A last criterion; where it is not asked nothing depends on the place, and it is shared.
  private func decidingWhereItMatters(_ criterion: JSONObject) -> [JSONValue] {
    guard !placesThatMatter.isEmpty else { return [.object(criterion)] }
    var criterion = criterion
    criterion["onlyIf"] = "place-matters"
    criterion["matters"] = .array(placesThatMatter.map { .integer(Int64($0)) })
    return [.object(criterion), ["shared": true]]
  }
}
