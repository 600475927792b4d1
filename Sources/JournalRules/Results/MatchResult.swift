public import JournalCore
public import JournalProjections

/// The result of a match as the rules see it: what was played, and what authorities made of it.
///
/// An event overrides a rule: an award replaces the score, an annulled match does not count
/// (<doc:HowAResultIsDerived>). A missing input is nil, never a guess.
public struct MatchResult: Sendable {
  /// The team at home.
  public let home: TeamSlug

  /// The team away.
  public let away: TeamSlug

  /// The facts of the match.
  public let history: MatchHistory

  /// The moment up to which it is looked at.
  public let moment: Moment

  /// How it is played.
  public let format: MatchFormat

  /// The score as played, with the facts it rests on.
  public let board: Cited<Scoreboard>

  /// What authorities ruled, with the facts it rests on.
  public let rulings: Cited<MatchRulings>

  /// The goals that count.
  public let goals: [Fact]

  /// The positions of the events that the result rests on, ascending, each once.
  public let evidence: [Int]

  /// Looks at a match up to a moment; nil where it is not scheduled.
  ///
  /// - Parameter canonical: the slug that stands for a team, where two were merged.
  public init?(
    _ history: MatchHistory, at moment: Moment = .end, format: MatchFormat,
    canonical: (TeamSlug) -> TeamSlug = { $0 }
  ) {
    let facts = history.facts(upTo: moment, in: format)
    let board = Cited<Scoreboard>(folding: facts)
    guard let home = history.names.team(board.value.home),
      let away = history.names.team(board.value.away)
    else { return nil }
    self.home = canonical(home)
    self.away = canonical(away)
    self.history = history
    self.moment = moment
    self.format = format
    self.board = board
    let rulings = Cited<MatchRulings>(folding: facts)
    self.rulings = rulings
    evidence = Array(Set(board.positions + rulings.positions)).sorted()
    goals = GoalList(folding: facts).goals
  }

  /// The same match without some events; nil where it is then not scheduled.
  public func without(_ positions: Set<Int>) -> MatchResult? {
    let (home, away) = (home, away)
    let own = (history.names.team(board.value.home), history.names.team(board.value.away))
    return MatchResult(history.without(positions), at: moment, format: format) { team in
      team == own.0 ? home : team == own.1 ? away : team
    }
  }

  /// The same match without some of the periods after normal time; nil if it is not scheduled.
  func without(_ periods: Set<Period>) -> MatchResult? {
    let (home, away) = (home, away)
    let own = (history.names.team(board.value.home), history.names.team(board.value.away))
    let shorter = history.without(periods)
    return MatchResult(shorter, at: moment(in: shorter), format: format) { team in
      team == own.0 ? home : team == own.1 ? away : team
    }
  }

  /// The same match as another regulation has it played: a golden goal ends it.
  func played(in format: MatchFormat) -> MatchResult? {
    let (home, away) = (home, away)
    let own = (history.names.team(board.value.home), history.names.team(board.value.away))
    return MatchResult(history, at: moment, format: format) { team in
      team == own.0 ? home : team == own.1 ? away : team
    }
  }

  /// The same match without what was played after the golden goal; itself if none was scored.
  var endedByGoldenGoal: MatchResult? {
    guard let goal = goldenGoal,
      let index = history.facts.lastIndex(where: { $0.position == goal.position })
    else { return self }
    let later = history.facts[(index + 1)...].filter(\.isPlayedAfterRegulation)
    return later.isEmpty ? self : without(Set(later.map(\.position)))
  }

  /// The moment; the end, where the event that it names is not in the other history.
  private func moment(in other: MatchHistory) -> Moment {
    guard case .event(let position) = moment,
      !other.facts.contains(where: { $0.position == position })
    else { return moment }
    return .end
  }

  /// The same match looked at up to another moment.
  public func seen(upTo moment: Moment) -> MatchResult? {
    let (home, away) = (home, away)
    let own = (history.names.team(board.value.home), history.names.team(board.value.away))
    return MatchResult(history, at: moment, format: format) { team in
      team == own.0 ? home : team == own.1 ? away : team
    }
  }

  /// The team of a side.
  public func team(_ side: Side) -> TeamSlug { side == .home ? home : away }

  /// The side of a team; nil where it does not play.
  public func side(of team: TeamSlug) -> Side? {
    team == home ? .home : team == away ? .away : nil
  }

  /// The side that a name of the match stands for.
  func side(of name: NameID) -> Side? {
    guard name.isSome else { return nil }
    return name == board.value.home ? .home : name == board.value.away ? .away : nil
  }
}

extension Fact {
  /// Whether it belongs to extra time or the shoot-out, and is no whistle that ends the match.
  fileprivate var isPlayedAfterRegulation: Bool {
    guard kind != .finalWhistle, subject == 0, let period = Period(order: period) else {
      return false
    }
    return period.isExtraTime || period == .extraTimeInterval || period == .beforeShootOut
      || period == .shootOut
  }
}
