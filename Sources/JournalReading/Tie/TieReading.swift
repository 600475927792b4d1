public import JournalCore
public import JournalRules

/// A tie as the journal holds it: its matches, its rules and what they come to.
public struct TieReading: Sendable {
  /// What the tie is.
  public let tie: TieDefined

  /// Its competition, where it is defined.
  public let competition: CompetitionDefined?

  /// Its matches with their legs, in order of leg.
  public let matches: [(leg: Int, match: MatchReading)]

  /// The regulation that judges it.
  public let regulation: AdoptedRegulation

  /// The stage of the regulation that its round belongs to.
  public let stage: Stage

  /// The tie as it is put to the rules.
  public let contest: TieContest

  /// Who is who.
  public let directory: Directory

  /// Who goes through, and why: judged once.
  public let verdict: TieVerdict

  /// Puts a reading together.
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

  /// The match that a leg is, with no more of it than the leg has.
  public func match(of leg: Leg) -> MatchReading? {
    matches.first { $0.match.history.stream == leg.history.stream }?.match.with(leg.history)
  }

  /// The short name of one of its teams.
  public func title(_ team: TieSide) -> String { directory.title(contest.slug(team)) }

  /// The tie as it would have been played under another regulation.
  public func judged(by regulation: AdoptedRegulation) throws(Refusal) -> TieReading {
    guard let stage = regulation.regulation.stage(ofRound: tie.round) else {
      throw .noStage(tie.round, regulation.regulation)
    }
    let format = regulation.regulation.matchFormat(in: stage)
    return with(regulation, stage, contest.supposed(by: stage, in: format))
  }

  /// The tie as it would have been played by other steps of its regulation.
  public func judged(by stage: Stage) -> TieReading {
    with(regulation, stage, contest.supposed(by: stage))
  }

  /// The tie as it would have been played without some events.
  public func without(_ positions: Set<Int>) -> TieReading {
    with(regulation, stage, contest.without(positions, by: stage))
  }

  /// The same tie just after an event of one of its matches; nil where none is at that position.
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
  /// A round that the regulation does not have.
  public static func noStage(_ round: String, _ regulation: Regulation) -> Refusal {
    let rounds = regulation.stages.flatMap { $0.rounds ?? [$0.id] }
    return Refusal(
      "no-stage", "\(regulation.title) has no round \"\(TextRules.harmless(round))\".",
      hint: "Its rounds: \(rounds.joined(separator: ", ")).")
  }
}
