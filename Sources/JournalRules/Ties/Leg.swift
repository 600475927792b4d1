public import JournalCore
public import JournalProjections

/// One match of a tie, looked at up to a moment.
public struct Leg: Sendable {
  /// The number of the leg, from 1; replays and play-offs come after the last one.
  public private(set) var number: Int

  /// The result.
  public let result: MatchResult

  /// The side of the match on which the tie's first team plays.
  public let firstTeamSide: Side

  /// Looks at a match up to a moment; nil if the two teams do not play in it.
  public init?(
    number: Int, history: MatchHistory, moment: Moment = .end, teams: [TeamSlug],
    format: MatchFormat, canonical: (TeamSlug) -> TeamSlug = { $0 }
  ) {
    let result = MatchResult(history, at: moment, format: format, canonical: canonical)
    guard let result else { return nil }
    self.init(number: number, result: result, teams: teams)
  }

  /// Creates a leg from a match; nil if the two teams do not play in it.
  public init?(number: Int, result: MatchResult, teams: [TeamSlug]) {
    guard teams.count == 2, Set(teams) == [result.home, result.away] else { return nil }
    self.number = number
    self.result = result
    firstTeamSide = result.home == teams[0] ? .home : .away
  }

  /// The same match under another number.
  func renumbered(_ number: Int) -> Leg {
    var copy = self
    copy.number = number
    return copy
  }

  /// The facts of the match.
  public var history: MatchHistory { result.history }

  /// The moment up to which the match is looked at.
  public var moment: Moment { result.moment }

  /// The score as played, with the facts on which it rests.
  public var board: Cited<Scoreboard> { result.board }

  /// The goals that count.
  public var goals: [Fact] { result.goals }

  /// Whether anything has happened in it.
  public var hasBegun: Bool { result.hasBegun }

  /// The side of the match on which a team of the tie plays.
  public func side(of team: TieSide) -> Side {
    team == .first ? firstTeamSide : firstTeamSide.other
  }

  /// The team of the tie that plays on a side of the match.
  public func team(on side: Side) -> TieSide { side == firstTeamSide ? .first : .second }

  /// The team of the tie that a name in the facts stands for.
  public func team(of name: NameID) -> TieSide {
    team(on: name == board.value.home ? .home : .away)
  }

  /// The goals of a team; nil if the scope depends on a goal of unknown period.
  public func goals(of team: TieSide, over scope: Step.Scope) -> Int? {
    result.score(over: scope)?[side(of: team)]
  }

  /// The positions of the goals in a scope, or of the ruling or declaration that replaces them.
  public func evidence(over scope: Step.Scope, by team: TieSide? = nil) -> [Int] {
    if result.award != nil { return result.rulings.positions }
    let counted = goals.filter { goal in
      scope.covers(Period(code: goal.effectPeriod))
        && (team == nil || self.team(of: goal.team) == team)
    }
    guard counted.isEmpty else { return counted.map(\.position) }
    return board.evidence.filter { $0.kind == .scoreDeclared }.map(\.position)
  }
}

extension Step.Scope {
  /// Whether it counts the goals of a period; those of an unknown one count.
  fileprivate func covers(_ period: Period?) -> Bool {
    switch self {
    case .regulation: period?.isExtraTime != true
    case .firstExtraTime: period?.isSecondExtraTime != true
    case .all: true
    }
  }
}
