import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// What the log says of a match, read for an audit: by the projections and the judge of the rules, and
/// by no code that writes reports.
struct Account {
  /// The match.
  let match: MatchReading
  /// Its tie; nil where it belongs to none.
  let tie: TieAccount?
  /// What the journal holds around it.
  let surroundings: Surroundings
  /// The language of the report.
  let language: Language
  /// How the match is played.
  let format: MatchFormat
  /// The facts in the order of the match, up to the moment that is told.
  let facts: [Fact]
  /// The events that stand, as corrected, by position.
  let events: [Int: Draft]
  /// The score as played, with the facts it rests on.
  let board: Cited<Scoreboard>
  /// The goals that count, in the order of the match.
  let goals: [AuditedGoal]
  /// The result as far as it is known, with what was ruled.
  let result: MatchResult?
  /// Whether it was played to its end, whatever an authority made of it.
  let isPlayed: Bool
  /// How far the match has come.
  let state: MatchClockState
  /// Names by their short form.
  let names: Names
  /// The names behind the numbers of the facts.
  let table: NameTable

  /// Reads a match; the moment up to which its tie looks at it holds for all.
  init(
    _ match: MatchReading, tie: TieReading?, surroundings: Surroundings, language: Language,
    moment: Moment = .end
  ) {
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
    let standing = match.stream.standingDrafts.map { ($0.record.position, $0.draft) }
    events = Dictionary(standing) { first, _ in first }
    board = Cited(folding: facts)
    goals = Self.goals(facts, board.value, events, format, match.directory, history.names)
    let played = Self.state(board.value, facts, format, demand: tie?.demand)
    result = tie?.leg.result ?? match.result(at: moment)
    isPlayed = played.isOver
    state = Self.halt(facts, events, played) ?? (result?.award == nil ? played : .over)
  }

  /// The score of the match, as far as it is known.
  var score: Score { board.value.total }

  /// Whether a score can be told: of a match that is to come none, of one that was broken off only
  /// where something was recorded of its play.
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

  /// The slug that stands for the team of a side.
  func slug(_ side: Side) -> TeamSlug { match.directory.canonical(match.team(side)) }

  /// The side of a team in the facts; nil for a third one.
  func side(of team: NameID) -> Side? {
    guard team.isSome else { return nil }
    return team == board.value.home ? .home : team == board.value.away ? .away : nil
  }

  /// The side of a registered team.
  func side(of team: TeamSlug) -> Side? {
    let canonical = match.directory.canonical(team)
    return Side.allCases.first { slug($0) == canonical }
  }

  /// Who a name of the facts stands for.
  func person(_ id: NameID) -> PersonSlug? {
    guard let person = table.person(id), !match.directory.isErased(person) else { return nil }
    return match.directory.canonical(person)
  }

  /// The event at a position, where it stands.
  func event(_ position: Int) -> MatchEvent? { events[position]?.event }

  /// The fact of a kind at a position.
  func fact(_ position: Int, _ kind: Fact.Kind) -> Fact? {
    facts.first { $0.position == position && $0.kind == kind }
  }

  /// When an event happened, as it is told.
  func time(_ fact: Fact) -> PlayTime {
    PlayTime(fact, at: events[fact.position]?.envelope.at)
  }

  /// When an event happened, as far as anybody knows.
  func span(_ fact: Fact) -> TimeSpan {
    TimeSpan(fact, events[fact.position]?.envelope.at?.precision, format: format)
  }

  /// The event that set the match.
  var schedule: [Int] { facts.first { $0.kind == .scheduled }.map { [$0.position] } ?? [] }

  /// The round, as its tie or the match names it.
  var round: RoundName? {
    (tie?.reading.tie.round ?? match.scheduled.round).map { RoundName($0) }
  }

  /// The name of the competition, where it is defined.
  var competition: CompetitionName? {
    let defined =
      tie?.reading.competition
      ?? match.scheduled.competition.flatMap {
        match.directory.competitions[match.directory.canonical($0)]
      }
    return defined.flatMap { CompetitionName($0) }
  }

  /// Who won the shoot-out, and its score where that is known.
  var shootOut: (winner: Side, score: Score?)? {
    guard let winner = board.value.shootOutWinner(kicks: format.shootOutKicks) else { return nil }
    return (winner, board.value.shootOut.flatMap { $0.leader == winner ? $0 : nil })
  }

  /// The result as awarded; nil where it is the one that was played.
  var award: Score? { result?.award }

  /// The rulings behind an award.
  var awardEvidence: [Int] { award == nil ? [] : result?.rulings.positions ?? [] }

  /// Whether the match is over and extra time was played in it.
  var isAfterExtraTime: Bool { state.isOver && board.value.hasExtraTime }

  /// What says that the match is over, or how late it is.
  var closing: [Int] {
    guard state.isOver else { return state.evidence.map { [$0] } ?? [] }
    let final = board.evidence.filter { fact in
      fact.kind == .finalWhistle
        || fact.kind == .scoreDeclared && fact.period >= Period.secondHalf.order
    }
    guard final.isEmpty else { return final.map(\.position) }
    return board.evidence.last { $0.kind == .periodEnd }.map { [$0.position] } ?? []
  }

  /// The goals and what says that the score is final.
  var scoreEvidence: [Int] { goals.map(\.position) + closing }
}
