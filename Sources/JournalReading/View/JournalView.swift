public import JournalCore
import JournalProof
import JournalProjections
import JournalRules

/// The journal as it was at one position. Reading a view twice gives the same answer.
public struct JournalView: Sendable {
  /// The state of the log that it reads.
  public let snapshot: LogSnapshot

  /// What differs from the record by supposition.
  public let supposition: Supposition

  private let streams: ReadStreams
  let registry: ReadRegistry
}

extension JournalView {
  /// Creates a view of a log; nothing is read before it is needed.
  ///
  /// - Parameters:
  ///   - opaqueNumbers: the source of slugs for persons if slugs must not reveal names.
  ///   - supposition: what is supposed; the snapshot must already contain its events.
  ///   - readsAll: whether the registry is read whole at once.
  package init(
    _ snapshot: LogSnapshot, opaqueNumbers: (@Sendable () -> UInt64)? = nil,
    supposing supposition: Supposition = .none, readingAll readsAll: Bool = false
  ) {
    let streams = ReadStreams(snapshot, keepsFacts: !supposition.isNone)
    self.init(
      snapshot: snapshot, supposition: supposition, streams: streams,
      registry: ReadRegistry(
        snapshot, streams, opaqueNumbers: opaqueNumbers, readsAll: readsAll))
  }

  /// Returns a view of a later state of the log that goes on from this one, so that a match which is on
  /// need not be read again for each event.
  ///
  /// - Returns: nil if it has to be read anew: much was written since, something outside matches was, or
  ///   this view supposes something.
  /// - Throws: `LogError`.
  package func followed(to later: LogSnapshot) async throws(LogError) -> JournalView? {
    guard supposition.isNone, later.position >= position else { return nil }
    guard later.position > position else { return self }
    guard later.position - position <= Self.near else { return nil }
    let news = try await later.read(from: position + 1, limit: Self.near)
    guard news.map(\.position) == Array(position + 1...later.position),
      news.allSatisfy({ $0.stream.category == .match })
    else { return nil }
    let streams = ReadStreams(later, following: streams, news)
    return JournalView(
      snapshot: later, supposition: .none, streams: streams,
      registry: ReadRegistry(later, streams, following: registry, news))
  }

  /// The number of events after which reading a match anew costs no more.
  private static let near = 64

  /// Returns the view with other rules supposed.
  func with(_ supposition: Supposition) -> JournalView {
    JournalView(
      snapshot: snapshot, supposition: supposition, streams: streams, registry: registry)
  }

  /// Returns a view of the journal with supposed events in it.
  func with(_ supposition: Supposition, in log: SupposedLog) -> JournalView {
    JournalView(
      log.snapshot, opaqueNumbers: registry.opaqueNumbers, supposing: supposition,
      readingAll: log.changesRegistry)
  }

  // MARK: - Who is who

  /// Returns the names of everything that the journal knows.
  ///
  /// This reads the whole registry; questions read only what they need.
  /// - Throws: `LogError`.
  public func directory() async throws(LogError) -> Directory { try await registry.whole() }

  /// Returns the names that a question needs, and those needed before.
  package func directory(for need: RegistryNeed) async throws(LogError) -> Directory {
    try await registry.directory(for: need)
  }

  /// Returns the known matches, in the order in which their streams were started.
  ///
  /// - Throws: `LogError`.
  public func matchNames() async throws(LogError) -> [MatchName] { try await registry.matchNames() }

  /// Returns the name of the match with a slug; nil if there is none.
  ///
  /// - Throws: `LogError`.
  public func matchName(_ slug: String) async throws(LogError) -> MatchName? {
    try await registry.matchName(slug)
  }

  // MARK: - Streams

  /// Returns the records of a stream; reads them from the log at most once.
  package func records(of stream: StreamName) async throws(LogError) -> StreamHistory {
    try await streams.records(of: stream)
  }

  /// Notes that the supposed rules were used.
  func noteRules() { streams.noteRules() }

  /// Whether the supposed rules were used.
  var askedRules: Bool { streams.askedRules }

  /// Whether a stream was read.
  func wasRead(_ stream: StreamName) -> Bool { streams.wereRead(stream) }

  /// Reads the facts of matches that will be asked for, all at once.
  func prepare(_ matches: some Sequence<StreamName>) async throws(LogError) {
    try await streams.prepare(matches)
  }

  /// Returns the facts of a match; reads them from the log at most once.
  package func facts(of match: StreamName) async throws(LogError) -> MatchHistory {
    try await streams.history(of: match)
  }

  /// The last position that the view sees; 0 if the log was empty.
  public var position: Int { snapshot.position }

  /// Reads a match, with everyone a word can mean in it: the people of both teams, and those of
  /// none.
  ///
  /// In a supposed tie, the match holds only what would have been played.
  /// - Throws: `Refusal` if the first event of its stream does not schedule it; `LogError`.
  public func match(_ name: MatchName) async throws -> MatchReading {
    try await knowing([], in: try await reading(name))
  }

  /// Returns a match that also knows everyone whose name starts with one of some words, or with a
  /// part of one between commas.
  ///
  /// - Throws: `LogError`.
  public func knowing(_ words: [String], in match: MatchReading) async throws(LogError)
    -> MatchReading
  {
    var need = RegistryNeed.people(of: [match.team(.home), match.team(.away)])
    need.take(.names(words.flatMap(Self.names), Set(RegistryKind.allCases)))
    return match.with(try await directory(for: need))
  }

  /// Returns the names that a text may hold: `7 Ronaldo, Navas` holds two.
  private static func names(in text: String) -> [String] {
    let parts = text.split { ",;\n".contains($0) }.map { part in
      part.split { $0.isWhitespace }.drop { Int($0) != nil }.joined(separator: " ")
    }
    return [text] + parts
  }

  /// Reads a match, with only those whom it names.
  package func reading(_ name: MatchName) async throws -> MatchReading {
    let match = try await recorded(name)
    guard !supposition.isNone, let tie = try await tie(of: match),
      let leg = tie.contest.legs.first(where: { $0.history.stream == name.stream })
    else { return match }
    return match.with(leg.history)
  }

  /// Reads a match with everything recorded about it.
  private func recorded(_ name: MatchName) async throws -> MatchReading {
    let stream = try await records(of: name.stream)
    guard let first = stream.records.first,
      case .matchScheduled(let scheduled) = stream.effective(first).event
    else {
      throw Refusal.notScheduled(name)
    }
    let history = try await history(of: name.stream, scheduled)
    let directory = try await directory(of: stream, scheduled)
    return MatchReading(
      slug: name.slug, shortForm: name.shortForm, scheduled: scheduled, stream: stream,
      history: history, directory: directory,
      regulation: try AdoptedRegulation.of(scheduled, in: directory, streams.regulation))
  }

  /// Returns the names of those whom a match, or a ruling in its competition, mentions.
  private func directory(of stream: StreamHistory, _ scheduled: MatchScheduled)
    async throws(LogError) -> Directory
  {
    guard !registry.isWhole else { return try await directory() }
    var need = RegistryNeed(stream.records.map(\.draft))
    need.take(RegistryNeed(scheduled))
    if let competition = scheduled.competition {
      need.take(try await rulingNeed(of: competition))
    }
    return try await directory(for: need)
  }

  /// Returns what the decisions in a competition name.
  func rulingNeed(of competition: CompetitionSlug) async throws(LogError) -> RegistryNeed {
    let stream = try await records(of: .competition(competition))
    return RegistryNeed(stream.records.map(\.draft).filter { $0.event.setting.isRuling })
  }

  /// Returns the tie of a match; nil if it belongs to none, or no rules are known for it.
  ///
  /// - Throws: `LogError`; with supposed rules also `Refusal`.
  public func tie(of match: MatchReading, seen moment: Moment = .end) async throws -> TieReading? {
    guard let slug = match.scheduled.tie, match.directory.ties[slug] != nil else { return nil }
    // Supposed rules must exist and must contain what is to be struck out, so errors are not
    // swallowed.
    if supposition.rules != nil { return try await tie(slug, replacing: match, seen: moment) }
    do {
      return try await tie(slug, replacing: match, seen: moment)
    } catch let error as LogError {
      throw error
    } catch {
      return nil
    }
  }

  /// Reads a tie.
  ///
  /// - Parameters:
  ///   - replacing: a match to use instead of the one in the log, such as one with an event added.
  ///   - moment: the moment at which that match is looked at; later legs are then left out.
  /// - Throws: `Refusal` if the tie, or a regulation for it, is not known; `LogError`.
  public func tie(
    _ slug: TieSlug, replacing: MatchReading? = nil, seen moment: Moment = .end
  ) async throws -> TieReading {
    let tie = try await defined(slug)
    var matches = try await matches(of: slug, replacing: replacing)
    if moment != .end, let seen = replacing {
      matches.removeAll { $0.leg > (seen.scheduled.leg ?? 1) }
    }
    var need = try await rulingNeed(of: tie.competition)
    need.take(rulesOf: tie.competition)
    need.entities.formUnion(tie.teams.map { .team($0) })
    let directory = try await directory(for: need)
    let pinned = matches.reversed().lazy.compactMap { $0.match.regulation }.first
    guard
      let regulation = try pinned
        ?? AdoptedRegulation.of(tie.competition, in: directory, streams.regulation)
    else {
      throw Refusal.noRegulation(tie)
    }
    guard let stage = regulation.regulation.stage(ofRound: tie.round) else {
      throw Refusal.noStage(tie.round, regulation.regulation)
    }
    let rulings = try await rulings(of: tie.competition, directory)
    let orders = rulings.orders(in: slug)
    matches += try await ordered(orders, besides: matches, legCount: stage.legs ?? 1)
    let format = regulation.regulation.matchFormat(in: stage)
    let teams = tie.teams.map { directory.canonical($0) }
    let legs = matches.compactMap { leg, match in
      Leg(
        number: leg, history: match.history,
        moment: match.slug == replacing?.slug ? moment : .end, teams: teams, format: format,
        canonical: { directory.canonical($0) })
    }
    let contest = TieContest(
      teams: teams, legs: legs, legCount: stage.legs ?? 1, format: format,
      rulings: rulings.of(tie) { directory.canonical($0) }, figures: rulings.figures,
      orders: orders)
    let reading = TieReading(
      tie: tie, competition: directory.competitions[tie.competition], matches: matches,
      regulation: regulation, stage: stage, contest: contest, directory: directory)
    if supposition.rules != nil { streams.noteRules() }
    return try supposition.played(reading)
  }

  /// Returns the definition of a tie.
  private func defined(_ slug: TieSlug) async throws -> TieDefined {
    let near = try await directory(for: RegistryNeed([.tie(slug)]))
    if let tie = near.ties[slug] { return tie }
    throw Refusal.noTie(slug.text, try await directory())
  }

  /// Whether a tie is defined.
  ///
  /// - Throws: `LogError`.
  public func knows(_ tie: TieSlug) async throws(LogError) -> Bool {
    try await directory(for: RegistryNeed([.tie(tie)])).ties[tie] != nil
  }

  func matches(of tie: TieSlug, replacing: MatchReading?) async throws
    -> [(leg: Int, match: MatchReading)]
  {
    var found: [(leg: Int, match: MatchReading)] = []
    for stream in try await snapshot.matches(in: tie) where stream.slug != replacing?.slug {
      guard let name = try await matchName(stream.slug) else { continue }
      let match = try await recorded(name)
      if match.scheduled.tie == tie { found.append((match.scheduled.leg ?? 1, match)) }
    }
    if let replacing { found.append((replacing.scheduled.leg ?? 1, replacing)) }
    return found.sorted { $0.leg < $1.leg }
  }

  /// Returns the matches that were ordered and do not say that they belong to the tie.
  private func ordered(
    _ orders: [TieOrder], besides known: [(leg: Int, match: MatchReading)], legCount: Int
  ) async throws -> [(leg: Int, match: MatchReading)] {
    var last = max(legCount, known.map(\.leg).max() ?? 0)
    var found: [(leg: Int, match: MatchReading)] = []
    for order in orders where !(known + found).contains(where: { $0.match.slug == order.match }) {
      guard let name = try await matchName(order.match) else { continue }
      last += 1
      found.append((last, try await recorded(name)))
    }
    return found
  }

  /// Returns the regulation that a competition adopted last; nil if it adopted none.
  ///
  /// - Throws: `Refusal` if the adopted document is not a valid regulation; `LogError`.
  public func regulation(of competition: CompetitionSlug) async throws -> AdoptedRegulation? {
    var need = RegistryNeed()
    need.take(rulesOf: competition)
    return try AdoptedRegulation.of(
      competition, in: try await directory(for: need), streams.regulation)
  }
}

extension AdoptedRegulation {
  /// Returns the regulation that a match pins, or else the one that its competition adopted last.
  ///
  /// Several competitions may have adopted the same document: then the match's own one tells.
  /// - Parameter reading: reads an adopted document; a view keeps what it read.
  package static func of(
    _ match: MatchScheduled, in directory: Directory,
    _ reading: (Directory.Adopted) throws -> AdoptedRegulation = { try AdoptedRegulation($0) }
  ) throws -> AdoptedRegulation? {
    if let pin = match.regulation {
      let own = match.competition.flatMap { directory.regulations[directory.canonical($0)] } ?? []
      let adopted =
        own.first { $0.event.digest == pin.digest }
        ?? directory.regulations.values.joined().filter { $0.event.digest == pin.digest }
        .min { $0.position < $1.position }
      if let adopted { return try reading(adopted) }
    }
    return try match.competition.flatMap { try of($0, in: directory, reading) }
  }

  /// Returns the regulation that a competition adopted last.
  package static func of(
    _ competition: CompetitionSlug, in directory: Directory,
    _ reading: (Directory.Adopted) throws -> AdoptedRegulation = { try AdoptedRegulation($0) }
  ) throws -> AdoptedRegulation? {
    try directory.regulations[competition]?.last.map { try reading($0) }
  }
}

extension AdoptedRegulation {
  /// Reads an adopted document.
  package init(_ adopted: Directory.Adopted) throws(Refusal) {
    let document = adopted.event.regulation
    self.init(
      regulation: try Regulation(document), digest: adopted.event.digest,
      position: adopted.position)
  }

  /// Creates a regulation that is only supposed, for a question.
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
  /// The refusal to tell anything of a stream that does not begin by scheduling its match.
  static func notScheduled(_ name: MatchName) -> Refusal {
    Refusal("not-scheduled", "\(name.slug) is not scheduled.")
  }

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
