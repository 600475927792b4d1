public import JournalCore
public import JournalProjections

/// One match of a tie, looked at up to a moment.
public struct Leg: Sendable {
  /// The number of the leg, from 1.
  public let number: Int

  /// The facts of the match.
  public let history: MatchHistory

  /// The moment up to which it is looked at.
  public let moment: Moment

  /// The side of the match that the tie's first team is on.
  public let firstTeamSide: Side

  /// The score, with the facts it rests on.
  public let board: Cited<Scoreboard>

  /// The goals that count.
  public let goals: [Fact]

  /// Looks at a match up to a moment; nil where the two teams do not play in it.
  public init?(
    number: Int, history: MatchHistory, moment: Moment = .end, teams: [TeamSlug],
    format: MatchFormat
  ) {
    let facts = history.facts(upTo: moment, in: format)
    let board = Cited<Scoreboard>(folding: facts)
    guard teams.count == 2, let home = history.names.team(board.value.home),
      let away = history.names.team(board.value.away), Set(teams) == [home, away]
    else { return nil }
    self.number = number
    self.history = history
    self.moment = moment
    self.board = board
    firstTeamSide = home == teams[0] ? .home : .away
    goals = GoalList(folding: facts).goals
  }

  /// Whether anything has happened in it.
  public var hasBegun: Bool { board.evidence.contains { $0.kind != .scheduled } }

  /// The side of the match that a team of the tie is on.
  public func side(of team: TieSide) -> Side {
    team == .first ? firstTeamSide : firstTeamSide.other
  }

  /// The team of the tie that a team's name belongs to.
  public func team(of name: NameID) -> TieSide {
    let side: Side = name == board.value.home ? .home : .away
    return side == firstTeamSide ? .first : .second
  }

  /// The goals of a team; nil where the scope depends on a goal of unknown period.
  public func goals(of team: TieSide, over scope: Step.Scope) -> Int? {
    switch scope {
    case .all: board.value.total[side(of: team)]
    case .regulation: board.value.regulation?[side(of: team)]
    }
  }

  /// The positions of the goals within a scope, or of the declaration that stands for them.
  public func evidence(over scope: Step.Scope, by team: TieSide? = nil) -> [Int] {
    let counted = goals.filter { goal in
      let isInScope = scope == .all || Period(order: goal.effectPeriod)?.isExtraTime != true
      return isInScope && (team == nil || self.team(of: goal.team) == team)
    }
    guard counted.isEmpty else { return counted.map(\.position) }
    return board.evidence.filter { $0.kind == .scoreDeclared }.map(\.position)
  }
}
