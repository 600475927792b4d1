public import JournalCore
public import JournalProjections
import JournalRules

/// A match as a list tells it: how it is set, where it stands, and its scores.
///
/// It holds what people read and not what it rests on; for that, read the match.
public struct MatchSummary: Hashable, Sendable {
  /// The match's slug.
  public let slug: String

  /// The short form that people type, such as `rma-leg`; the slug if that fits several matches.
  public let shortForm: String

  /// How the match is scheduled, as corrected.
  public let scheduled: MatchScheduled

  /// The short names of the teams, home first.
  public let titles: [String]

  /// The status of the match.
  public let status: MatchStatus

  /// The score that stands: as awarded, otherwise as played; nil if neither is known.
  public let score: Score?

  /// The score at half-time, as played; nil if it is not known.
  public let halfTime: Score?

  /// The score of the two halves if extra time was played; nil if it was not, or they are not known.
  public let regulation: Score?

  /// The kicks scored in the shoot-out; nil if there was none or its score is not known.
  public let shootOut: Score?

  /// The side that went through on a walkover; nil if there was none.
  public let walkover: Side?

  /// Creates the summary of a match that was read, as it stood at a moment.
  public init(_ match: MatchReading, at moment: Moment = .end) {
    self.init(
      slug: match.slug, shortForm: match.shortForm, scheduled: match.scheduled,
      titles: Side.allCases.map { match.title($0) }, result: match.result(at: moment))
  }

  init(
    slug: String, shortForm: String, scheduled: MatchScheduled, titles: [String],
    result: MatchResult?
  ) {
    (self.slug, self.shortForm, self.scheduled) = (slug, shortForm, scheduled)
    self.titles = titles
    let board = result?.board.value
    let isPlayed = result?.playedScore != nil
    status = result?.status ?? .scheduled
    score = result?.knownScore
    halfTime = isPlayed ? board?.halfTime : nil
    regulation = isPlayed && board?.hasExtraTime == true ? board?.regulation : nil
    shootOut = board?.shootOut
    walkover = result?.walkover
  }
}

extension JournalView {
  /// Returns the summaries of matches, in the order in which their streams were started.
  ///
  /// Facts are read and no event: the cost is that of the matches that are asked for.
  ///
  /// - Parameter competitions: only those of some competitions; nil for all matches.
  /// - Throws: `Refusal` if a stream does not begin by scheduling its match; `LogError`.
  public func summaries(of competitions: [CompetitionSlug]? = nil) async throws -> [MatchSummary] {
    // What is supposed of a tie decides which of its matches are played.
    guard supposition.isNone else {
      return try await matches(of: competitions).map { MatchSummary($0) }
    }
    let own = try await streams(of: competitions)
    let names = try await matchNames().filter { own?.contains($0.stream) ?? true }
    let asked = if let competitions { competitions } else { try await self.competitions() }
    var summing = try await Summing(asked, names, self)
    try await snapshot.scanHistories(of: own) { summing.take($0) }
    return try await summing.summaries(in: competitions, self)
  }

  /// The competitions that have a stream.
  private func competitions() async throws(LogError) -> [CompetitionSlug] {
    try await snapshot.streams(.competition).compactMap { CompetitionSlug($0.slug) }
  }
}

/// Sums up matches one by one as they are read.
private struct Summing {
  private let names: [MatchName]
  private let places: [StreamName: Int]
  private let directory: Directory
  private let rulings: [CompetitionSlug: CompetitionRulings]
  private var found: [MatchSummary?]
  private var regulations: [CompetitionSlug: AdoptedRegulation?] = [:]

  /// Those whose rules or rulings take more than their own facts to find.
  private var others: [Int] = []
  private var failure: (any Error)?

  init(_ competitions: [CompetitionSlug], _ names: [MatchName], _ view: JournalView) async throws {
    self.names = names
    places = Dictionary(
      zip(names.map(\.stream), names.indices), uniquingKeysWith: { first, _ in first })
    found = Array(repeating: nil, count: names.count)
    var need = RegistryNeed()
    for slug in competitions {
      need.take(rulesOf: slug)
      need.take(try await view.rulingNeed(of: slug))
    }
    let directory = try await view.directory(for: need)
    var rulings: [CompetitionSlug: CompetitionRulings] = [:]
    for slug in competitions { rulings[slug] = try await view.rulings(of: slug, directory) }
    (self.directory, self.rulings) = (directory, rulings)
  }

  mutating func take(_ history: MatchHistory) {
    guard failure == nil, let place = places[history.stream] else { return }
    do {
      guard let scheduled = history.scheduled else { throw Refusal.notScheduled(names[place]) }
      guard scheduled.regulation == nil else { return others.append(place) }
      guard let competition = scheduled.competition else {
        return found[place] = summary(names[place], scheduled, history, nil)
      }
      guard let own = rulings[competition] else { return others.append(place) }
      let rules = try regulation(of: competition)
      found[place] = summary(names[place], scheduled, history.ruled(by: own), rules)
    } catch {
      failure = error
    }
  }

  private mutating func regulation(of competition: CompetitionSlug) throws -> AdoptedRegulation? {
    if let known = regulations[competition] { return known }
    let read = try AdoptedRegulation.of(competition, in: directory)
    regulations[competition] = read
    return read
  }

  private func summary(
    _ name: MatchName, _ scheduled: MatchScheduled, _ history: MatchHistory,
    _ rules: AdoptedRegulation?
  ) -> MatchSummary {
    let format = rules?.regulation.matchFormat(of: scheduled) ?? .standard
    return MatchSummary(
      slug: name.slug, shortForm: name.shortForm, scheduled: scheduled,
      titles: [directory.title(scheduled.home), directory.title(scheduled.away)],
      result: MatchResult(history, format: format) { directory.canonical($0) })
  }

  /// The summaries of the matches that belong to some competitions after all mergers.
  mutating func summaries(in competitions: [CompetitionSlug]?, _ view: JournalView) async throws
    -> [MatchSummary]
  {
    if let failure { throw failure }
    for place in others { found[place] = MatchSummary(try await view.match(names[place])) }
    let all = found.compactMap { $0 }
    guard let competitions else { return all }
    // A match may have moved to another competition.
    return all.filter { match in
      match.scheduled.competition.map { competitions.contains(directory.canonical($0)) } ?? false
    }
  }
}
