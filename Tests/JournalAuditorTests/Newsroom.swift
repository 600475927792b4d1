import JournalCore
import JournalRules
import JournalTesting
import Testing

/// A small journal for tests: matches entered one after the other, positions running through.
///
/// The event at position n has the id `.e(n)`; the first event of a match sets it.
struct Newsroom {
  /// Who is who.
  var directory = Directory()

  /// The position of the last event.
  var position = 0

  /// Enters a match.
  mutating func match(_ scheduled: MatchScheduled, _ happenings: [Happening]) throws
    -> MatchReading
  {
    let slug = "\(scheduled.home)-\(scheduled.away)-\(scheduled.date)"
    let stream = try #require(StreamName.match(slug))
    let all = [Happening(.matchScheduled(scheduled))] + happenings
    let drafts = try all.enumerated().map { index, happening in
      let needsSource = EventCatalog.standard[happening.event.name]?.needsSource ?? false
      let envelope = Envelope(
        stream: stream, id: .e(position + index + 1), type: happening.event.name,
        at: happening.time, by: "desk", via: .typed, source: needsSource ? ["agency"] : nil)
      return try Draft(happening.event, envelope)
    }
    let reading = try Self.reading(drafts, first: position + 1, directory: directory)
    position += drafts.count
    return reading
  }

  /// A match from its drafts, at positions that run from `first`.
  static func reading(_ drafts: [Draft], first: Int = 1, directory: Directory) throws
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
    let record = try #require(records.first)
    guard case .matchScheduled(let scheduled) = stream.effective(record).event else {
      throw Refusal("not-scheduled", "a test's match begins otherwise")
    }
    return MatchReading(
      slug: record.stream.slug, shortForm: record.stream.slug, scheduled: scheduled,
      stream: stream,
      history: MatchHistory(
        record.stream, raw: facts, names: names, amended: amended, locate: { positions[$0] }),
      directory: directory, regulation: nil)
  }

  /// Puts matches together to a tie; the last is looked at up to a moment.
  func tie(
    _ matches: [MatchReading], round: String = "Quarter-finals", moment: Moment = .end,
    rules: String = "es.copa-del-rey.2017-18"
  ) throws -> TieReading {
    let document = try #require(RegulationLibrary.documents[rules])
    return try tie(matches, round: round, moment: moment, under: Regulation(document))
  }

  /// Puts matches together to a tie under a regulation.
  func tie(
    _ matches: [MatchReading], round: String, moment: Moment = .end, under regulation: Regulation
  ) throws -> TieReading {
    let last = try #require(matches.last)
    let stage = try #require(regulation.stage(ofRound: round))
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
