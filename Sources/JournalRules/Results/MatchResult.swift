public import JournalCore
public import JournalProjections

/// The result of a match as the rules see it: what was played, and what authorities ruled.
///
/// An event overrides a rule: an award replaces the score, an annulled match does not count
/// (<doc:HowAResultIsDerived>). A missing input is nil, never a guess.
public struct MatchResult: Sendable {
  /// The home team.
  public let home: TeamSlug

  /// The away team.
  public let away: TeamSlug

  /// The facts of the match.
  public let history: MatchHistory

  /// The moment up to which the match is looked at.
  public let moment: Moment

  /// How it is played.
  public let format: MatchFormat

  /// The score as played, with the facts on which it rests.
  public let board: Cited<Scoreboard>

  /// The rulings of authorities, with the facts on which they rest.
  public let rulings: Cited<MatchRulings>

  /// The goals that count.
  public let goals: [Fact]

  /// The positions of the events on which the result rests, ascending, without duplicates.
  public let evidence: [Int]

  /// Looks at a match up to a moment; nil if it is not scheduled.
  ///
  /// - Parameter canonical: returns the slug that a team goes by, if two were merged.
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

  /// The same match without some events; nil if it is then not scheduled.
  public func without(_ positions: Set<Int>) -> MatchResult? {
    guard history.raw.contains(where: { positions.contains($0.position) }) else { return self }
    return with(history.without(positions))
  }

  /// The same match without some of the periods after normal time; nil if it is not scheduled.
  func without(_ periods: Set<Period>) -> MatchResult? {
    let shorter = history.without(periods)
    return with(shorter, at: moment(in: shorter))
  }

  /// The same match under the format of another regulation, in which a golden goal may end it.
  func played(in format: MatchFormat) -> MatchResult? { with(history, in: format) }

  /// The same match with another history; nil if it is then not scheduled.
  func with(_ history: MatchHistory, at moment: Moment? = nil, in format: MatchFormat? = nil)
    -> MatchResult?
  {
    let (home, away) = (home, away)
    let own = (
      self.history.names.team(board.value.home), self.history.names.team(board.value.away)
    )
    return MatchResult(history, at: moment ?? self.moment, format: format ?? self.format) { team in
      team == own.0 ? home : team == own.1 ? away : team
    }
  }

  /// The same match without anything played after the golden goal; itself if none was scored.
  var endedByGoldenGoal: MatchResult? {
    guard let goal = goldenGoal,
      let index = history.facts.lastIndex(where: { $0.position == goal.position })
    else { return self }
    let later = history.facts[(index + 1)...].filter(\.isPlayedAfterRegulation)
    return later.isEmpty ? self : without(Set(later.map(\.position)))
  }

  /// The moment in another history; the end if that does not have the event.
  private func moment(in other: MatchHistory) -> Moment {
    guard case .event(let position) = moment,
      !other.facts.contains(where: { $0.position == position })
    else { return moment }
    return .end
  }

  /// The same match looked at up to another moment.
  public func seen(upTo moment: Moment) -> MatchResult? { with(history, at: moment) }

  /// The team of a side.
  public func team(_ side: Side) -> TeamSlug { side == .home ? home : away }

  /// The side of a team; nil if it does not play.
  public func side(of team: TeamSlug) -> Side? {
    team == home ? .home : team == away ? .away : nil
  }

  /// The side that a name in the facts stands for.
  func side(of name: NameID) -> Side? {
    guard name.isSome else { return nil }
    return name == board.value.home ? .home : name == board.value.away ? .away : nil
  }
}

extension Fact {
  /// Whether it belongs to extra time or the shoot-out, and is not the final whistle.
  fileprivate var isPlayedAfterRegulation: Bool {
    guard kind != .finalWhistle, subject == 0, let period = Period(code: period) else {
      return false
    }
    return period > .beforeExtraTime && period < .post
  }
}
