import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// What the journal knows about a match, ready to be told: the first stage of the pipeline.
struct MatchFacts {
  /// The match.
  let match: MatchReading
  /// The tie; nil if the match belongs to none.
  let tie: TieFacts?
  /// The facts in the order of play, up to the moment of the telling.
  let facts: ArraySlice<Fact>
  /// The names as they are printed.
  let names: Names
  /// The score, with the facts on which it rests.
  let board: Cited<Scoreboard>
  /// The result by play and rulings; nil if the match is not scheduled.
  let result: MatchResult?
  /// Whether the match was played to its end, whatever was ruled later.
  let isPlayed: Bool
  /// The score of the match, as far as it is known.
  let score: Score
  /// The goals that count, in the order of play.
  let goals: [ScoredGoal]
  /// How far the match has come.
  let progress: Progress
  /// The events that stand, as corrected, by position.
  let drafts: [Int: Draft]
  /// What sources say otherwise about the match, and the rulings on it.
  let disputes: Disputes
  /// How the match is played.
  let format: MatchFormat
  /// What sources say about the world around the match.
  let context: Context
  /// What the journal holds around the match.
  let surroundings: Surroundings

  /// Reads a match; if its tie is looked at up to a moment, everything else is too.
  init(
    _ match: MatchReading, tie: TieReading?, surroundings: Surroundings = .none,
    language: String = "en", moment: Moment = .end
  ) {
    let match = match.arranged
    self.match = match
    self.surroundings = surroundings
    self.tie = tie.flatMap { TieFacts($0, from: match) }
    let history = self.tie?.leg.history ?? match.history
    format = self.tie?.reading.contest.format ?? match.format
    facts = history.facts(upTo: self.tie?.leg.moment ?? moment, in: format)
    names = Names(match, facts: facts, table: history.names, language: language)
    board = Cited(folding: facts)
    score = board.value.known(from: facts)
    let all = match.stream.standingDrafts.map { ($0.record.position, $0.draft) }
    // What was recorded later is not known at an earlier moment.
    let isWhole = moment == .end
    let then = Set(facts.map(\.position))
    drafts = Dictionary(all.filter { isWhole || then.contains($0.0) }) { first, _ in first }
    context = Context(facts, drafts)
    disputes = Disputes(about: match, drafts)
    goals = ScoredGoal.all(facts, board.value, names, drafts, format, disputes)
    let played = Progress(board.value, facts: facts, format: format, demand: self.tie?.demand)
    result = self.tie?.leg.result ?? match.result(at: moment)
    let halt = Halt(facts, drafts, played)
    isPlayed = played == .over
    progress = halt.map { .halted($0) } ?? (result?.award == nil ? played : .over)
  }

  /// Whether every goal in the score is known.
  var isComplete: Bool {
    goals.reduce(into: Score()) { $0[$1.side] += 1 } == score
  }

  /// Whether all goals in the score are known, with their scorers.
  var knowsAllScorers: Bool { isComplete && goals.allSatisfy { $0.scorer != nil } }

  /// Whether the ground belongs to neither side.
  var isNeutral: Bool { HomeGround.isNeutral(match) }

  /// The name of a side.
  func team(_ side: Side) -> String { names.team(match.team(side)) }

  /// The slug that a side's team goes by.
  func slug(_ side: Side) -> TeamSlug { match.directory.canonical(match.team(side)) }

  /// The competition, if it is defined.
  var competition: CompetitionDefined? {
    tie?.reading.competition
      ?? match.scheduled.competition.flatMap {
        match.directory.competitions[match.directory.canonical($0)]
      }
  }

  /// The round, if one is named.
  var round: RoundName? {
    (tie?.reading.tie.round ?? match.scheduled.round).map { RoundName($0) }
  }

  /// The side of a team in the facts; nil for any other team.
  func side(of team: NameID) -> Side? {
    guard team.isSome else { return nil }
    return team == board.value.home ? .home : team == board.value.away ? .away : nil
  }

  /// The winner of the shoot-out, and its score if known.
  var shootOut: (winner: Side, score: Score?)? {
    guard let winner = board.value.shootOutWinner(kicks: format.shootOutKicks) else { return nil }
    let score = board.value.shootOut.flatMap { $0.leader == winner ? $0 : nil }
    return (winner, score)
  }

  /// A result that authorities awarded.
  struct Award {
    /// The awarded score.
    let score: Score
    /// The side to which it was awarded; nil if the score is level.
    let winner: Side?
    /// Who decided; nil if no event of the match says so.
    let authority: String?
    /// How the match had ended; nil if it was not played to its end, or ended with the awarded
    /// score.
    let played: Score?
    /// The positions of the rulings.
    let evidence: [Int]
  }

  /// The awarded result; nil if the result is that of play.
  var award: Award? {
    guard let result, let score = result.award else { return nil }
    return Award(
      score: score, winner: score.leader, authority: authority(result.rulings.positions),
      played: isPlayed && self.score != score ? self.score : nil,
      evidence: result.rulings.positions)
  }

  /// Who awarded a result, according to the last ruling that says so.
  private func authority(_ rulings: [Int]) -> String? {
    rulings.reversed().lazy.compactMap { position -> String? in
      guard case .resultAwarded(let award) = event(at: position) else { return nil }
      return award.authority == ResultAwarded.notStated ? nil : award.authority.tidied.nonEmpty
    }.first
  }

  /// Whether there is a score to tell. For a match that is held up, there may be none.
  var hasScore: Bool {
    switch progress {
    case .notBegun: false
    case .underWay, .over: true
    case .halted(let halt):
      halt.kind.keepsScore
        && facts.contains { [.goal, .periodStart, .periodEnd, .scoreDeclared].contains($0.kind) }
    }
  }

  /// Whether the score is that after extra time.
  var isAfterExtraTime: Bool { board.value.hasExtraTime && progress == .over }

  /// The events behind the score: the goals, and what shows that it is final or how late it is.
  var scoreEvidence: [Int] {
    let end: [Int] =
      switch progress {
      case .over: board.closing.map(\.position)
      case .underWay(let clock): clock.evidence
      case .halted(let halt): [halt.evidence]
      case .notBegun: []
      }
    let all = goals.map(\.position) + end
    return all.isEmpty ? schedule : all
  }

  /// The positions of the event that scheduled the match and of those that moved it.
  var schedule: [Int] {
    (facts.first { $0.kind == .scheduled }.map { [$0.position] } ?? []) + match.arrangements
  }

  /// The time of an event in the match; nil if it has none.
  func time(of position: Int) -> PlayTime? {
    facts.first { $0.position == position && $0.isTimed }.map {
      PlayTime($0, at: drafts[position]?.envelope.at)
    }
  }

  /// The payload of an event, as corrected; nil if the log holds only its facts.
  func event(at position: Int) -> MatchEvent? { drafts[position]?.event }
}

extension Scoreboard {
  /// The score; never lower than the one declared for the end of an earlier half.
  fileprivate func known(from facts: some Sequence<Fact>) -> Score {
    let latest = facts.filter { $0.kind == .scoreDeclared }.max { $0.periodOrder < $1.periodOrder }
    guard let latest, let declared = Fact.unpack(latest.value),
      let half = Period(code: latest.period),
      [.firstHalf, .extraTimeFirst, .secondExtraTimeFirst].contains(half)
    else { return total }
    let later = Period.allCases.filter { $0.isPlayed && $0 > half }
    let least = later.reduce(declared) { $0 + goals(in: $1) }
    return Score(max(total.home, least.home), max(total.away, least.away))
  }
}

extension ScoredGoal {
  fileprivate static func all(
    _ facts: ArraySlice<Fact>, _ board: Scoreboard, _ names: Names, _ drafts: [Int: Draft],
    _ format: MatchFormat, _ disputes: Disputes
  ) -> [ScoredGoal] {
    let open = facts.filter { $0.kind != .claim || !disputes.isDecided($0.position) }
    let claims = MinuteClaims(open, drafts, format: format)
    return GoalList(folding: facts).goals.compactMap { fact in
      guard fact.team.isSome, fact.team == board.home || fact.team == board.away else { return nil }
      return ScoredGoal(
        fact, side: fact.team == board.home ? .home : .away, names, drafts[fact.position], claims)
    }
  }

  private init(
    _ fact: Fact, side: Side, _ names: Names, _ draft: Draft?, _ claims: MinuteClaims
  ) {
    position = fact.position
    self.side = side
    scorer = names.slug(fact.person)
    time = claims.applied(to: PlayTime(fact, at: draft?.envelope.at), of: fact.position)
    traits = GoalTraits(rawValue: fact.value)
    assist = names.slug(fact.other)
    isLive = draft?.envelope.via == .live
    after = fact.after
    if case .goal(let goal) = draft?.event {
      bodyPart = goal.bodyPart
      situation = goal.situation
      technique = goal.technique
      range = goal.range
    } else {
      bodyPart = nil
      situation = nil
      technique = nil
      range = nil
    }
  }
}
