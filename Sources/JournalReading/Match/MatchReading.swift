public import JournalCore
public import JournalProjections
public import JournalRules

/// One match as the journal holds it: what happened, who is who, and under which rules.
public struct MatchReading: Sendable {
  /// The match's slug.
  public let slug: String

  /// The short form that people type, such as `rma-leg`; the slug where that fits several.
  public let shortForm: String

  /// What the match is, as corrected.
  public let scheduled: MatchScheduled

  /// The records, for words.
  public let stream: StreamHistory

  /// The facts, for numbers.
  public let history: MatchHistory

  /// Who is who.
  public let directory: Directory

  /// The regulation in force, where one is.
  public let regulation: AdoptedRegulation?

  /// Puts a reading together.
  public init(
    slug: String, shortForm: String, scheduled: MatchScheduled, stream: StreamHistory,
    history: MatchHistory, directory: Directory, regulation: AdoptedRegulation?
  ) {
    self.slug = slug
    self.shortForm = shortForm
    self.scheduled = scheduled
    self.stream = stream
    self.history = history
    self.directory = directory
    self.regulation = regulation
  }

  /// The same match with another history, such as one with an event added.
  public func with(_ history: MatchHistory) -> MatchReading {
    MatchReading(
      slug: slug, shortForm: shortForm, scheduled: scheduled, stream: stream, history: history,
      directory: directory, regulation: regulation)
  }

  /// The same match with others in its directory.
  package func with(_ directory: Directory) -> MatchReading {
    MatchReading(
      slug: slug, shortForm: shortForm, scheduled: scheduled, stream: stream, history: history,
      directory: directory, regulation: regulation)
  }

  /// How the match is played.
  public var format: MatchFormat {
    regulation?.regulation.matchFormat(of: scheduled) ?? .standard
  }

  /// The score up to a moment, with the facts it rests on.
  public func scoreboard(at moment: Moment = .end) -> Cited<Scoreboard> {
    Cited(folding: history.facts(upTo: moment, in: format))
  }

  /// A projection of the match up to a moment.
  public func projection<P: Projection>(_ type: P.Type, at moment: Moment = .end) -> P {
    P(folding: history.facts(upTo: moment, in: format))
  }

  /// The short name of a side.
  public func title(_ side: Side) -> String {
    directory.title(side == .home ? scheduled.home : scheduled.away)
  }

  /// The team of a side.
  public func team(_ side: Side) -> TeamSlug { side == .home ? scheduled.home : scheduled.away }

  /// The clock as the whistles say.
  public var clock: MatchClock {
    history.facts.reduce(into: MatchClock()) { $0.apply($1) }
  }

  /// The clock at a moment, as the whistles up to it say.
  public func clock(at moment: Moment) -> MatchClock {
    history.facts(upTo: moment, in: format).reduce(into: MatchClock()) { $0.apply($1) }
  }

  /// The result of the match up to a moment; nil where it is not scheduled.
  public func result(at moment: Moment = .end) -> MatchResult? {
    MatchResult(history, at: moment, format: format) { directory.canonical($0) }
  }

  /// What has become of the match up to a moment.
  public func status(at moment: Moment = .end) -> MatchStatus {
    result(at: moment)?.status ?? .scheduled
  }

  /// Whether the match is over: the final whistle has gone, a ruling says what it came to, or a period
  /// has ended after which the regulation demands nothing more.
  public func isOver(in tie: TieReading?) -> Bool {
    let clock = clock
    if let result = result(), result.award != nil || result.isVoid { return true }
    if clock.isOver { return true }
    guard clock.open == nil, let last = clock.lastEnded, last >= .secondHalf else { return false }
    guard let tie, scheduled.leg ?? 1 == tie.contest.legCount else { return true }
    return tie.verdict.state == .decided
  }
}
