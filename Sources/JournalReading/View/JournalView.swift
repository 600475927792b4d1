public import JournalCore
import JournalProof
import JournalProjections
import JournalRules

/// The journal as it was at one position: reading a view twice gives the same answer twice.
public struct JournalView: Sendable {
  /// The state of the log that it reads.
  public let snapshot: LogSnapshot

  /// Who is who, as far as was known.
  public let directory: Directory

  /// The matches that were known, in the order in which they were begun.
  public let matches: [MatchName]

  /// What stood in the streams of the competitions.
  package let competitions: [CompetitionSlug: StreamHistory]

  /// What is supposed to be otherwise than it was recorded.
  public let supposition: Supposition

  private let streams: ReadStreams
}

extension JournalView {
  /// Reads who is who from a state of a log.
  ///
  /// - Parameters:
  ///   - opaqueNumbers: what slugs of persons are made of if names must not be kept.
  ///   - supposition: what is supposed; the state has it in it already.
  package init(
    _ snapshot: LogSnapshot, opaqueNumbers: (@Sendable () -> UInt64)? = nil,
    supposing supposition: Supposition = .none
  ) async throws(LogError) {
    let streams = ReadStreams(snapshot, keepsFacts: !supposition.isNone)
    var directory = Directory()
    directory.opaqueNumbers = opaqueNumbers
    directory.take(try await streams.records(of: .registry))
    var competitions: [CompetitionSlug: StreamHistory] = [:]
    for stream in try await snapshot.streams(.competition) {
      let history = try await streams.records(of: stream)
      directory.take(history)
      if let slug = CompetitionSlug(stream.slug) { competitions[slug] = history }
    }
    let matches = MatchName.all(try await snapshot.streams(.match), directory)
    self.init(
      snapshot: snapshot, directory: directory, matches: matches, competitions: competitions,
      supposition: supposition, streams: streams)
  }

  /// The same view with other rules supposed.
  func with(_ supposition: Supposition) -> JournalView {
    JournalView(
      snapshot: snapshot, directory: directory, matches: matches, competitions: competitions,
      supposition: supposition, streams: streams)
  }

  /// The records of a stream; read from the log once at most.
  package func records(of stream: StreamName) async throws(LogError) -> StreamHistory {
    try await streams.records(of: stream)
  }

  /// Notes that the supposed rules were asked.
  func noteRules() { streams.noteRules() }

  /// Whether the supposed rules were asked.
  var askedRules: Bool { streams.askedRules }

  /// Whether a stream was looked at.
  func wasRead(_ stream: StreamName) -> Bool { streams.wereRead(stream) }

  /// The facts of a match; read from the log once at most.
  package func facts(of match: StreamName) async throws(LogError) -> MatchHistory {
    try await streams.history(of: match)
  }

  /// The last position that the view sees; 0 for nothing.
  public var position: Int { snapshot.position }

  /// The person that a word means: a slug, a name, or a unique start of one.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  public func person(named word: String) throws(Refusal) -> PersonSlug {
    try RegistryNames(directory).person(word)
  }

  /// A match by its slug.
  ///
  /// Of a supposed tie it has no more of it than would have been played.
  /// - Throws: `Refusal` if its first event does not schedule it; `LogError`.
  public func match(_ name: MatchName) async throws -> MatchReading {
    let match = try await recorded(name)
    guard !supposition.isNone, let tie = try await tie(of: match),
      let leg = tie.contest.legs.first(where: { $0.history.stream == name.stream })
    else { return match }
    return match.with(leg.history)
  }

  /// A match with all that was recorded of it.
  private func recorded(_ name: MatchName) async throws -> MatchReading {
    let stream = try await records(of: name.stream)
    guard let first = stream.records.first,
      case .matchScheduled(let scheduled) = stream.effective(first).event
    else {
      throw Refusal("not-scheduled", "\(name.slug) is not scheduled.")
    }
    return MatchReading(
      slug: name.slug, shortForm: name.shortForm, scheduled: scheduled, stream: stream,
      history: try await history(of: name.stream, scheduled), directory: directory,
      regulation: try regulation(of: scheduled))
  }

  /// The tie that a match belongs to; nil where it belongs to none or no rules are known for it.
  public func tie(of match: MatchReading, seen moment: Moment = .end) async throws -> TieReading? {
    guard let slug = match.scheduled.tie, directory.ties[slug] != nil else { return nil }
    // Rules that are supposed must be there, and have what is struck.
    if supposition.rules != nil { return try await tie(slug, replacing: match, seen: moment) }
    return try? await tie(slug, replacing: match, seen: moment)
  }

  /// A tie.
  ///
  /// - Parameters:
  ///   - replacing: a match to use in place of the one in the log, such as one with an event added.
  ///   - moment: the moment up to which that match is looked at; later legs are then left out.
  /// - Throws: `Refusal` where no such tie, or no regulation for it, is known; `LogError`.
  public func tie(
    _ slug: TieSlug, replacing: MatchReading? = nil, seen moment: Moment = .end
  ) async throws -> TieReading {
    guard let tie = directory.ties[slug] else { throw Refusal.noTie(slug.text, directory) }
    var matches = try await matches(of: slug, replacing: replacing)
    if moment != .end, let seen = replacing {
      matches.removeAll { $0.leg > (seen.scheduled.leg ?? 1) }
    }
    let pinned = matches.reversed().lazy.compactMap { $0.match.regulation }.first
    guard let regulation = try pinned ?? regulation(of: tie.competition) else {
      throw Refusal.noRegulation(tie)
    }
    guard let stage = regulation.regulation.stage(ofRound: tie.round) else {
      throw Refusal.noStage(tie.round, regulation.regulation)
    }
    let format = regulation.regulation.matchFormat(in: stage)
    let teams = tie.teams.map { directory.canonical($0) }
    let legs = matches.compactMap { leg, match in
      Leg(
        number: leg, history: match.history,
        moment: match.slug == replacing?.slug ? moment : .end, teams: teams, format: format,
        canonical: { directory.canonical($0) })
    }
    let rulings = rulings(of: tie.competition)
    let contest = TieContest(
      teams: teams, legs: legs, legCount: stage.legs ?? 1, format: format,
      rulings: rulings.of(tie) { directory.canonical($0) }, figures: rulings.figures)
    let reading = TieReading(
      tie: tie, competition: directory.competitions[tie.competition], matches: matches,
      regulation: regulation, stage: stage, contest: contest, directory: directory)
    if supposition.rules != nil { streams.noteRules() }
    return try supposition.played(reading)
  }

  private func matches(of tie: TieSlug, replacing: MatchReading?) async throws
    -> [(leg: Int, match: MatchReading)]
  {
    var found: [(leg: Int, match: MatchReading)] = []
    for stream in try await snapshot.matches(in: tie) {
      guard let name = matches.first(where: { $0.stream == stream }), name.slug != replacing?.slug
      else { continue }
      let match = try await recorded(name)
      if match.scheduled.tie == tie { found.append((match.scheduled.leg ?? 1, match)) }
    }
    if let replacing { found.append((replacing.scheduled.leg ?? 1, replacing)) }
    return found.sorted { $0.leg < $1.leg }
  }

  /// The regulation that a match pins, or that its competition adopted last.
  package func regulation(of match: MatchScheduled) throws -> AdoptedRegulation? {
    if let pin = match.regulation {
      let adopted = directory.regulations.values.joined().first { $0.event.digest == pin.digest }
      if let adopted { return try AdoptedRegulation(adopted) }
    }
    return try match.competition.flatMap { try regulation(of: $0) }
  }

  /// The regulation that a competition adopted last.
  public func regulation(of competition: CompetitionSlug) throws -> AdoptedRegulation? {
    try directory.regulations[competition]?.last.map { try AdoptedRegulation($0) }
  }
}

extension AdoptedRegulation {
  init(_ adopted: Directory.Adopted) throws(Refusal) {
    let document = adopted.event.regulation
    self.init(
      regulation: try Regulation(document), digest: adopted.event.digest,
      position: adopted.position)
  }

  /// A regulation that is put in the place of the one in force, for a question.
  public init(_ document: JSONObject) throws(Refusal) {
    self.init(
      regulation: try Regulation(document), digest: document.digest, position: nil)
  }
}

extension JSONObject {
  /// SHA-256 of the canonical document, in hexadecimal.
  public var digest: String { Fingerprint.hex(of: JSONValue.object(self).canonicalBytes) }
}

extension Refusal {
  package static func noRegulation(_ tie: TieDefined) -> Refusal {
    Refusal(
      "no-regulation", "No regulation is adopted for \(tie.tie).",
      remedy: .adoptRulesOf(competition: tie.competition.text))
  }

  package static func noTie(_ name: String, _ directory: Directory) -> Refusal {
    let known = directory.ties.keys.map(\.text).sorted()
    let remedy =
      Nearest.remedy(for: name, among: known)
      ?? (known.isEmpty ? .setUpTie : .advice("Known: \(known.joined(separator: ", "))."))
    return Refusal("no-tie", "No tie \"\(TextRules.harmless(name))\".", remedy: remedy)
  }
}
