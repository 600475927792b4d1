public import JournalCore
public import JournalProjections
public import JournalRules

/// A match as the journal holds it: its events, the names in it and its rules.
public struct MatchReading: Sendable {
  /// The match's slug.
  public let slug: String

  /// The short form that people type, such as `rma-leg`; the slug if that fits several matches.
  public let shortForm: String

  /// How the match is scheduled, as corrected.
  public let scheduled: MatchScheduled

  /// The records, which hold the words.
  public let stream: StreamHistory

  /// The facts, from which numbers are computed.
  public let history: MatchHistory

  /// The names of teams and people.
  public let directory: Directory

  /// The regulation in force; nil if there is none.
  public let regulation: AdoptedRegulation?

  /// Creates a reading from its parts.
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

  /// Returns the match with another history, such as one with an event added.
  public func with(_ history: MatchHistory) -> MatchReading {
    MatchReading(
      slug: slug, shortForm: shortForm, scheduled: scheduled, stream: stream, history: history,
      directory: directory, regulation: regulation)
  }

  /// Returns the match with another directory.
  package func with(_ directory: Directory) -> MatchReading {
    MatchReading(
      slug: slug, shortForm: shortForm, scheduled: scheduled, stream: stream, history: history,
      directory: directory, regulation: regulation)
  }

  /// The format in which the match is played.
  public var format: MatchFormat {
    regulation?.regulation.matchFormat(of: scheduled) ?? .standard
  }

  /// Returns the score at a moment, with the events it rests on.
  public func scoreboard(at moment: Moment = .end) -> Cited<Scoreboard> {
    Cited(folding: history.facts(upTo: moment, in: format))
  }

  /// Returns a projection of the match at a moment.
  public func projection<P: Projection>(_ type: P.Type, at moment: Moment = .end) -> P {
    P(folding: history.facts(upTo: moment, in: format))
  }

  /// Returns the short name of a side.
  public func title(_ side: Side) -> String {
    directory.title(side == .home ? scheduled.home : scheduled.away)
  }

  /// Returns the team of a side.
  public func team(_ side: Side) -> TeamSlug { side == .home ? scheduled.home : scheduled.away }

  /// The match clock, set by the whistles.
  public var clock: MatchClock {
    history.facts.reduce(into: MatchClock(format)) { $0.apply($1) }
  }

  /// Returns the match clock at a moment, set by the whistles up to it.
  public func clock(at moment: Moment) -> MatchClock {
    history.facts(upTo: moment, in: format).reduce(into: MatchClock(format)) { $0.apply($1) }
  }

  /// Returns the result of the match at a moment; nil if the match is not scheduled.
  public func result(at moment: Moment = .end) -> MatchResult? {
    MatchResult(history, at: moment, format: format) { directory.canonical($0) }
  }

  /// Returns the status of the match at a moment.
  public func status(at moment: Moment = .end) -> MatchStatus {
    result(at: moment)?.status ?? .scheduled
  }

  /// Whether the match is over: the final whistle has gone, a ruling settles it, or a period has
  /// ended after which the regulation requires no other.
  public func isOver(in tie: TieReading?) -> Bool {
    let clock = clock
    if let result = result(), result.award != nil || result.isVoid { return true }
    if clock.isOver { return true }
    guard clock.open == nil, let last = clock.lastEnded, last >= .secondHalf else { return false }
    guard let tie, scheduled.leg ?? 1 == tie.contest.legCount else {
      // Where no rules say otherwise, extra time that has begun is played to its end.
      return last != .extraTimeFirst && last != .secondExtraTimeFirst
    }
    return tie.verdict.state == .decided
  }
}
