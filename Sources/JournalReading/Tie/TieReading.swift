public import JournalCore
public import JournalRules

/// A tie as the journal holds it: its matches, its rules and the verdict on them.
public struct TieReading: Sendable {
  /// The tie as defined.
  public let tie: TieDefined

  /// The competition; nil if it is not defined.
  public let competition: CompetitionDefined?

  /// The matches, with and sorted by leg.
  public let matches: [(leg: Int, match: MatchReading)]

  /// The regulation that judges it.
  public let regulation: AdoptedRegulation

  /// The stage of the regulation that the round belongs to.
  public let stage: Stage

  /// The contest that the rules judge.
  public let contest: TieContest

  /// The names of teams and people.
  public let directory: Directory

  /// Who goes through, and why; judged once.
  public let verdict: TieVerdict

  /// Creates a reading from its parts.
  public init(
    tie: TieDefined, competition: CompetitionDefined?, matches: [(leg: Int, match: MatchReading)],
    regulation: AdoptedRegulation, stage: Stage, contest: TieContest, directory: Directory
  ) {
    self.tie = tie
    self.competition = competition
    self.matches = matches
    self.regulation = regulation
    self.stage = stage
    self.contest = contest
    self.directory = directory
    verdict = TieJudge(stage: stage).judge(contest)
  }

  /// Who goes through after each result of what is played next; nil if the tie is decided, or if no
  /// result can decide it.
  public var outlook: TieOutlook? { TieOutlook(contest, by: stage) }

  /// Returns the match of a leg, with the history cut to what the leg holds.
  public func match(of leg: Leg) -> MatchReading? {
    matches.first { $0.match.history.stream == leg.history.stream }?.match.with(leg.history)
  }

  /// Returns what a match is in the tie: `leg 2`, `replay`, `replay 2`, `play-off`.
  public func name(of leg: Leg) -> String {
    name(ofMatch: leg.number, ordered: contest.orders.last { $0.match == leg.history.stream.slug })
  }

  /// Returns what the match that an outlook looks at is in the tie.
  public func name(of outlook: TieOutlook) -> String {
    if let leg = contest.legs.first(where: { $0.number == outlook.leg }) { return name(of: leg) }
    return name(ofMatch: outlook.leg, ordered: contest.orders.last)
  }

  private func name(ofMatch leg: Int, ordered order: TieOrder?) -> String {
    let number = leg - contest.legCount
    guard number > 0 else { return "leg \(leg)" }
    let step = stage.steps.first { $0.play == "match" }
    let name = order?.name ?? step?.wantedMatch ?? "further match"
    return number > 1 ? "\(name) \(number)" : name
  }

  /// Returns the short name of one of the teams.
  public func title(_ team: TieSide) -> String { directory.title(contest.slug(team)) }

  /// Returns the tie as it would have been played under another regulation.
  public func judged(by regulation: AdoptedRegulation) throws(Refusal) -> TieReading {
    guard let stage = regulation.regulation.stage(ofRound: tie.round) else {
      throw .noStage(tie.round, regulation.regulation)
    }
    let format = regulation.regulation.matchFormat(in: stage)
    return with(regulation, stage, contest.supposed(by: stage, in: format))
  }

  /// Returns the tie as it would have been played with other steps of its regulation.
  public func judged(by stage: Stage) -> TieReading {
    with(regulation, stage, contest.supposed(by: stage))
  }

  /// Returns the tie as it would have been played without some events.
  public func without(_ positions: Set<Int>) -> TieReading {
    with(regulation, stage, contest.without(positions, by: stage))
  }

  /// Returns the tie just after an event of one of its matches; nil if no match has the event.
  public func seen(after position: Int) -> TieReading? {
    let leg = contest.legs.first { leg in
      leg.history.facts.contains { $0.position == position }
    }
    return leg.map { with(regulation, stage, contest.seen(upTo: $0, after: position)) }
  }

  private func with(_ regulation: AdoptedRegulation, _ stage: Stage, _ contest: TieContest)
    -> TieReading
  {
    TieReading(
      tie: tie, competition: competition, matches: matches, regulation: regulation, stage: stage,
      contest: contest, directory: directory)
  }
}

extension Refusal {
  /// The refusal of a round that the regulation does not have.
  public static func noStage(_ round: String, _ regulation: Regulation) -> Refusal {
    let rounds = regulation.stages.flatMap { $0.rounds ?? [$0.id] }
    return Refusal(
      "no-stage", "\(regulation.title) has no round \"\(TextRules.harmless(round))\".",
      hint: "Its rounds: \(rounds.joined(separator: ", ")).")
  }
}
