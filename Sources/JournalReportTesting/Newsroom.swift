public import JournalCore
public import JournalReading
public import JournalRules
public import JournalTesting

/// A small journal for tests of reports: matches entered one after the other, positions running
/// through.
///
/// The event at position n has the id `.e(n)`; the first event of a match schedules it.
public struct Newsroom: Sendable {
  /// Who is who.
  public var directory: Directory

  /// How events come in.
  public var via: Envelope.Via

  /// The position of the last event.
  public private(set) var position: Int

  /// An empty journal whose next event stands after `position`.
  public init(directory: Directory = Directory(), via: Envelope.Via = .typed, position: Int = 0) {
    self.directory = directory
    self.via = via
    self.position = position
  }

  /// Enters a match.
  ///
  /// - Throws: `Refusal` where an event is not lawful.
  public mutating func match(_ scheduled: MatchScheduled, _ happenings: [Happening]) throws
    -> MatchReading
  {
    let slug = "\(scheduled.home)-\(scheduled.away)-\(scheduled.date)"
    guard let stream = StreamName.match(slug) else {
      throw Refusal("no-stream", "a test's match has a slug that names no stream: \(slug)")
    }
    let all = [Happening(.matchScheduled(scheduled))] + happenings
    let drafts = try all.enumerated().map { index, happening in
      let needsSource = EventCatalog.standard[happening.event.name]?.needsSource ?? false
      let envelope = Envelope(
        stream: stream, id: .e(position + index + 1), type: happening.event.name,
        at: happening.time, by: "desk", via: via, source: needsSource ? ["agency"] : nil)
      return try Draft(happening.event, envelope)
    }
    return try match(drafts)
  }

  /// Enters a match from its drafts, the ids of which go on from the last position.
  ///
  /// - Throws: `Refusal` where the first of them schedules no match.
  public mutating func match(_ drafts: [Draft]) throws -> MatchReading {
    let reading = try Self.reading(drafts, first: position + 1, directory: directory)
    position += drafts.count
    return reading
  }

  /// A match from its drafts, at positions that run from `first`.
  ///
  /// - Throws: `Refusal` where the first of them schedules no match.
  public static func reading(_ drafts: [Draft], first: Int = 1, directory: Directory) throws
    -> MatchReading
  {
    let records = try drafts.enumerated().map { index, draft in
      let stamp = Stamp(
        position: first + index, version: index + 1, recordedAt: SteppingClock.start)
      return try Record(draft, at: stamp)
    }
    let positions = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.position) })
    var names = NameTable()
    let facts = records.flatMap { record in
      record.draft.facts(
        at: record.position, intern: { names.intern($0) }, locate: { positions[$0] })
    }
    let amended = Dictionary(uniqueKeysWithValues: records.map { ($0.position, $0.draft) })
    let stream = StreamHistory(records)
    guard let record = records.first,
      case .matchScheduled(let scheduled) = stream.effective(record).event
    else { throw Refusal("not-scheduled", "a test's match begins otherwise") }
    return MatchReading(
      slug: record.stream.slug, shortForm: record.stream.slug, scheduled: scheduled,
      stream: stream,
      history: MatchHistory(
        record.stream, raw: facts, names: names, amended: amended, locate: { positions[$0] }),
      directory: directory, regulation: nil)
  }

  /// Puts matches together to a tie; the last is looked at up to a moment.
  ///
  /// - Parameter rules: the id of a shipped regulation.
  /// - Throws: `Refusal` where there is no such regulation, round or match.
  public func tie(
    _ matches: [MatchReading], round: String = "Quarter-finals", moment: Moment = .end,
    rules: String = "es.copa-del-rey.2017-18"
  ) throws -> TieReading {
    guard let document = RegulationLibrary.document(rules) else {
      throw Refusal("no-rules", "no regulation \(rules)")
    }
    return try tie(matches, round: round, moment: moment, under: Regulation(document))
  }

  /// Puts matches together to a tie under a regulation.
  ///
  /// - Throws: `Refusal` where there is no such round or match.
  public func tie(
    _ matches: [MatchReading], round: String, moment: Moment = .end, under regulation: Regulation
  ) throws -> TieReading {
    guard let last = matches.last, let stage = regulation.stage(ofRound: round) else {
      throw Refusal("no-tie", "a test's tie has no match, or its round no stage: \(round)")
    }
    let teams = [last.scheduled.away, last.scheduled.home]
    let numbered = matches.map { (leg: $0.scheduled.leg ?? 1, match: $0) }
    let legs = numbered.compactMap { leg, match in
      Leg(
        number: leg, history: match.history, moment: match.slug == last.slug ? moment : .end,
        teams: teams, format: regulation.matchFormat)
    }
    return TieReading(
      tie: TieDefined(tie: "tie", competition: "copa", round: round, teams: teams),
      competition: directory.competitions["copa"], matches: numbered,
      regulation: AdoptedRegulation(regulation: regulation, digest: "", position: nil),
      stage: stage,
      contest: TieContest(
        teams: teams, legs: legs, legCount: stage.legs ?? 1, format: regulation.matchFormat),
      directory: directory)
  }
}
