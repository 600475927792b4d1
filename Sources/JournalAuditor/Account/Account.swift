import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// What the log says about a match, read for an audit by the projections and the rules' judge,
/// without any code that writes reports.
struct Account {
  /// The match.
  let match: MatchReading
  /// The tie; nil if the match belongs to none.
  let tie: TieAccount?
  /// What the journal holds around the match.
  let surroundings: Surroundings
  /// The language of the report.
  let language: Language
  /// How the match is played.
  let format: MatchFormat
  /// The facts in the order of play, up to the moment of the telling.
  let facts: [Fact]
  /// The events that stand, as corrected, by position.
  let events: [Int: Draft]
  /// What sources say otherwise, with the rulings on it.
  let claimGroups: ClaimGroups
  /// The score as played, with the facts on which it rests.
  let board: Cited<Scoreboard>
  /// The goals that count, in the order of play.
  let goals: [AuditedGoal]
  /// The result as far as it is known, with the rulings.
  let result: MatchResult?
  /// Whether the match was played to its end, whatever an authority ruled.
  let isPlayed: Bool
  /// How far the match has come.
  let state: MatchClockState
  /// The names in their short form.
  let names: Names
  /// The names behind the numbers of the facts.
  let table: NameTable

  /// Reads a match; if its tie is looked at up to a moment, everything else is too.
  init(
    _ match: MatchReading, tie: TieReading?, surroundings: Surroundings, language: Language,
    moment: Moment = .end
  ) {
    let match = match.arranged
    self.match = match
    self.surroundings = surroundings
    self.language = language
    let tie = tie.flatMap { TieAccount($0, from: match) }
    self.tie = tie
    let history = tie?.leg.history ?? match.history
    let format = tie?.reading.contest.format ?? match.format
    self.format = format
    let facts = Array(history.facts(upTo: tie?.leg.moment ?? moment, in: format))
    self.facts = facts
    table = history.names
    names = Names(match, facts: facts, table: history.names, language: language.code)
    let known = Set(facts.map(\.position))
    let standing = match.stream.standingDrafts.map { ($0.record.position, $0.draft) }
      .filter { moment == .end || known.contains($0.0) }
    events = Dictionary(standing) { first, _ in first }
    claimGroups = ClaimGroups(events)
    board = Cited(folding: facts)
    goals = Self.goals(
      facts, board.value, events, format, match.directory, history.names,
      claimGroups)
    let played = Self.state(board.value, facts, format, demand: tie?.demand)
    result = tie?.leg.result ?? match.result(at: moment)
    isPlayed = played.isOver
    state = Self.halt(facts, events, played) ?? (result?.award == nil ? played : .over)
  }

  /// The score of the match, as far as it is known.
  var score: Score { board.value.total }

  /// Whether there is a score to tell. A match that has not begun has none; an abandoned one has a
  /// score only if some of its play was recorded.
  var hasScore: Bool {
    switch state {
    case .notBegun: return false
    case .during, .ended, .unrecorded, .over: return true
    case .halted(let kind, _, _):
      let play: [Fact.Kind] = [.goal, .periodStart, .periodEnd, .scoreDeclared]
      return [.abandoned, .suspended].contains(kind) && facts.contains { play.contains($0.kind) }
    }
  }

  /// Whether the ground belongs to neither side.
  var isNeutral: Bool { HomeGround.isNeutral(match) }

  /// The slug that a side's team goes by.
  func slug(_ side: Side) -> TeamSlug { match.directory.canonical(match.team(side)) }

  /// The side of a team in the facts; nil for any other team.
  func side(of team: NameID) -> Side? {
    guard team.isSome else { return nil }
    return team == board.value.home ? .home : team == board.value.away ? .away : nil
  }

  /// The side of a registered team.
  func side(of team: TeamSlug) -> Side? {
    let canonical = match.directory.canonical(team)
    return Side.allCases.first { slug($0) == canonical }
  }

  /// The person that a name in the facts stands for.
  func person(_ id: NameID) -> PersonSlug? {
    guard let person = table.person(id), !match.directory.isErased(person) else { return nil }
    return match.directory.canonical(person)
  }

  /// The event at a position; nil if it does not stand.
  func event(_ position: Int) -> MatchEvent? { events[position]?.event }

  /// The fact of a kind at a position.
  func fact(_ position: Int, _ kind: Fact.Kind) -> Fact? {
    facts.first { $0.position == position && $0.kind == kind }
  }

  /// The time of an event, as it is told.
  func time(_ fact: Fact) -> PlayTime {
    PlayTime(fact, at: events[fact.position]?.envelope.at)
  }

  /// The time of an event, as far as it is known.
  func span(_ fact: Fact) -> TimeSpan {
    TimeSpan(fact, events[fact.position]?.envelope.at?.precision, format: format)
  }

  /// The positions of the event that scheduled the match and of those that moved it.
  var schedule: [Int] {
    (facts.first { $0.kind == .scheduled }.map { [$0.position] } ?? []) + match.arrangements
  }

  /// The round, as named by the tie or the match.
  var round: RoundName? {
    (tie?.reading.tie.round ?? match.scheduled.round).map { RoundName($0) }
  }

  /// The name of the competition, if it is defined.
  var competition: CompetitionName? {
    let defined =
      tie?.reading.competition
      ?? match.scheduled.competition.flatMap {
        match.directory.competitions[match.directory.canonical($0)]
      }
    return defined.flatMap { CompetitionName($0) }
  }

  /// The name of the competition as it is defined.
  var competitionName: String? {
    let own = match.scheduled.competition.flatMap {
      match.directory.competitions[match.directory.canonical($0)]
    }
    return (tie?.reading.competition ?? own)?.name
  }

  /// The winner of the shoot-out, and its score if known.
  var shootOut: (winner: Side, score: Score?)? {
    guard let winner = board.value.shootOutWinner(kicks: format.shootOutKicks) else { return nil }
    return (winner, board.value.shootOut.flatMap { $0.leader == winner ? $0 : nil })
  }

  /// The awarded result; nil if the result is that of play.
  var award: Score? { result?.award }

  /// The positions of the rulings behind an award.
  var awardEvidence: [Int] { award == nil ? [] : result?.rulings.positions ?? [] }

  /// Whether the match is over and had extra time.
  var isAfterExtraTime: Bool { state.isOver && board.value.hasExtraTime }

  /// The positions of the events that show that the match is over, or how late it is.
  var closing: [Int] {
    guard state.isOver else { return state.evidence.map { [$0] } ?? [] }
    let final = board.evidence.filter { fact in
      fact.kind == .finalWhistle
        || fact.kind == .scoreDeclared && fact.periodOrder >= Period.secondHalf.order
    }
    guard final.isEmpty else { return final.map(\.position) }
    return board.evidence.last { $0.kind == .periodEnd }.map { [$0.position] } ?? []
  }

  /// The positions of the goals, and of the events that show that the score is final.
  var scoreEvidence: [Int] { goals.map(\.position) + closing }
}
