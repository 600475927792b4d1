public import JournalCore
import JournalProjections
import JournalProof
public import JournalReading
import JournalRules
public import MatchJournal

/// An event to be put into a document.
struct ShownEvent {
  /// The event as recorded.
  let record: Record
  /// The event as it stands, with corrections.
  var draft: Draft
  /// The match of the event; nil if it is not known or there is none.
  var match: MatchReading?
  /// The score after the event; nil if it is not shown.
  var score: Score?
  /// The kicks scored in the shoot-out after the event; nil if none are shown.
  var kicks: Score?
  /// Whether this is a dry run, in which of what the log assigns only the position is shown.
  var isDry = false

  /// Shows an event of any stream, as recorded.
  init(_ record: Record) {
    self.record = record
    draft = record.draft
  }

  /// Shows an event of a match, as it stands.
  init(_ record: Record, in match: MatchReading, score: Score? = nil, kicks: Score? = nil) {
    self.record = record
    draft = match.stream.effective(record)
    self.match = match
    self.score = score
    self.kicks = kicks
  }

  /// Shows an event of a match, as it stands, with the score and the kicks after it.
  init(_ record: Record, in match: MatchReading, after entry: Timeline.Entry?) {
    self.init(record, in: match, score: entry?.score, kicks: entry?.kicks)
  }
}

extension DocumentShapes {
  /// An event in the log.
  static let event = shownEvent(isDry: false)

  /// An event that is being written.
  static let newEvent = shownEvent(isDry: true)

  /// - Parameter isDry: whether members that the log assigns may be missing.
  private static func shownEvent(isDry isOptional: Bool) -> DocumentShape<ShownEvent> {
    DocumentShape<ShownEvent> {
      DocumentMember("ref", .reference, "The short name of the event, such as e12") {
        $0.record.position
      }
      DocumentMember("position", .count(from: 1), "The place in the log") { $0.record.position }
      DocumentMember("id", .event, "The id") { $0.record.id }
      DocumentMember("stream", .text, "The stream it belongs to") {
        $0.record.stream.description
      }
      member("version", .count(from: 1), "The place in the stream", isOptional) {
        $0.record.version
      }
      DocumentMember("type", .text, "The type of event") { $0.record.envelope.type }
      member("recordedAt", .instant, "When the log wrote it", isOptional) { $0.record.recordedAt }
      DocumentMember("by", .text, "Who recorded it") { $0.record.envelope.by }
      DocumentMember("via", .word(["live", "typed", "import", "demo"]), "How it was entered") {
        $0.record.envelope.via.rawValue
      }
      DocumentMember(optional: "at", .json, "Match time") { $0.draft.content["at"] }
      DocumentMember(optional: "clock", .text, "Match time as displayed") {
        $0.draft.envelope.at?.label
      }
      DocumentMember(
        optional: "source", .json(.list(.slug)), "The sources that state it"
      ) { $0.draft.content["source"] }
      DocumentMember(optional: "status", .json(.text), "provisional until confirmed") {
        $0.draft.content["status"]
      }
      DocumentMember(optional: "match", .slug, "The slug of the match") { $0.match?.slug }
      DocumentMember(optional: "score", .score, "The score after it") { $0.score }
      DocumentMember(
        optional: "shootOut", .score, "The kicks scored in the shoot-out after it, home first"
      ) { $0.kicks }
      DocumentMember(optional: "withdrawn", .flag, "Whether it has been taken back") {
        $0.match?.stream.isWithdrawn($0.record) == true ? true : nil
      }
      DocumentMember(optional: "corrected", .flag, "Whether it has been corrected") {
        $0.match?.stream.standing.corrections[$0.record.position] != nil ? true : nil
      }
      DocumentMember("data", .json, "What happened") { .object($0.draft.data) }
    }
  }

  private static func member<Content>(
    _ key: String, _ kind: DocumentKind<Content>, _ help: String, _ isOptional: Bool,
    _ value: @escaping @Sendable (ShownEvent) -> Content
  ) -> DocumentMember<ShownEvent> {
    isOptional
      ? DocumentMember(optional: key, kind, help) { $0.isDry ? nil : value($0) }
      : DocumentMember(key, kind, help, value)
  }

  /// An event as it comes, with its line.
  static let watched = DocumentShape<(event: ShownEvent, text: String)> {
    event.of { $0.event }
    DocumentMember("text", .text, "The event in words") { $0.text }
  }

  static let log = DocumentShape<[ShownEvent]> {
    DocumentMember("events", .list(.record(event)), "The events") { $0 }
  }

  static let replay = DocumentShape<(match: MatchAtMoment, tie: TieReading?)> {
    scoreboard.of { $0.match }
    DocumentMember(
      "events", .list(.record(event)), "The events in the order of the match"
    ) { events(of: $0.match.match, at: $0.match.moment) }
    DocumentMember(optional: "verdict", .record(verdict), "The tie") { $0.tie }
  }

  private static func events(of match: MatchReading, at moment: Moment) -> [ShownEvent] {
    let records = Dictionary(
      match.stream.records.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    return match.projection(Timeline.self, at: moment).entries.compactMap { entry in
      records[entry.fact.position].map { ShownEvent($0, in: match, after: entry) }
    }
  }

  typealias Shown = (
    record: Record, match: MatchReading?, tie: TieReading?, dependents: EventDependents?
  )

  private static let movedRow = DocumentShape<(with: TableRow, without: TableRow)> {
    DocumentMember("team", .team, "The slug of the team") { $0.with.team }
    DocumentMember("place", .integer(1...999), "Its place, or the first of several") {
      $0.with.places.lowerBound
    }
    DocumentMember("without", .integer(1...999), "Its place without the event") {
      $0.without.places.lowerBound
    }
    DocumentMember("points", .integer(nil), "Its points") { $0.with.points }
    DocumentMember("pointsWithout", .integer(nil), "Its points without the event") {
      $0.without.points
    }
  }

  private static let restingTable = DocumentShape<EventDependents.Table> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.table.competition.competition.competition.text
    }
    DocumentMember("stage", .text, "The id of the stage") { $0.table.name.stage }
    DocumentMember(optional: "group", .text, "The group") { $0.table.name.group }
    DocumentMember("moved", .list(.record(movedRow)), "The teams that would stand elsewhere") {
      $0.moved
    }
  }

  private static let restingReport = DocumentShape<EventDependents.Report> {
    DocumentMember("ref", .reference, "The event that says it was published") {
      $0.record.position
    }
    DocumentMember("outdated", .flag, "Whether the event was changed since") { $0.isOutdated }
  }

  private static let dependents = DocumentShape<EventDependents> {
    DocumentMember("counted", .flag, "Whether the score of its match counts it") { $0.isCounted }
    DocumentMember("steps", .list(.text), "The steps of the tie that rest on it") {
      $0.findings.map(\.step)
    }
    DocumentMember(optional: "tie", .slug, "The tie of its match") { $0.tie?.tie.tie.text }
    DocumentMember(optional: "without", .record(verdict), "The tie without it, if it differs") {
      $0.tieWithout
    }
    DocumentMember("tables", .list(.record(restingTable)), "The tables that rest on it") {
      $0.tables
    }
    DocumentMember("acts", .list(.record(event)), "The events that act on it or name it") {
      $0.acts.map { ShownEvent($0) }
    }
    DocumentMember("reports", .list(.record(restingReport)), "The reports published with it") {
      $0.reports
    }
  }

  static let show = DocumentShape<Shown> {
    DocumentMember("event", .record(event), "The event as it stands") { shown in
      shown.match.map { ShownEvent(shown.record, in: $0) } ?? ShownEvent(shown.record)
    }
    DocumentMember("record", .json, "The record as it was written") {
      (try? JSONValue(parsing: $0.record.body)) ?? .null
    }
    DocumentMember("leaf", .text, "The hash of the record (RFC 6962)") {
      Fingerprint.hex(MerkleHash.leaf($0.record.body))
    }
    DocumentMember("history", .list(.record(event)), "The events that act on it") { shown in
      let records = shown.match?.stream.records ?? []
      return records.filter { $0.event.subject == shown.record.id }.map { ShownEvent($0) }
    }
    DocumentMember("feeds", .list(.text), "What depends on it") {
      Documents.feeds($0.record.position, $0.match, $0.tie)
    }
    DocumentMember(optional: "dependents", .record(dependents), "All that rests on it: --history") {
      $0.dependents
    }
  }
}

extension Documents {
  /// Returns an event of a match: its position, its content as it stands, and the score after it.
  public static func event(_ record: Record, in match: MatchReading, score: Score? = nil)
    -> JSONObject
  {
    DocumentShapes.event.object(ShownEvent(record, in: match, score: score))
  }

  /// Returns an event of a match as it comes: its content, the score after it, and its words.
  public static func watched(_ record: Record, in match: MatchReading) -> JSONObject {
    let entry = match.projection(Timeline.self).entries
      .first { $0.fact.position == record.position }
    return DocumentShapes.watched.object(
      (ShownEvent(record, in: match, after: entry), EventWords(match).text(of: record.draft)))
  }

  /// Returns an event of any stream, as recorded.
  public static func event(_ record: Record) -> JSONObject {
    DocumentShapes.event.object(ShownEvent(record))
  }

  /// Returns events of a match, or of any streams, in log order.
  public static func log(_ records: [Record], of match: MatchReading?) -> JSONObject {
    DocumentShapes.log.object(
      records.map { record in match.map { ShownEvent(record, in: $0) } ?? ShownEvent(record) })
  }

  /// Returns a match event by event, with the running score.
  public static func replay(_ match: MatchReading, at moment: Moment, tie: TieReading?)
    -> JSONObject
  {
    DocumentShapes.replay.object((MatchAtMoment(match, at: moment), tie))
  }

  /// Returns an event with the events that act on it and what depends on it.
  ///
  /// - Parameter dependents: all that rests on it, if that is asked for.
  public static func show(
    _ record: Record, _ match: MatchReading?, _ tie: TieReading?,
    _ dependents: EventDependents? = nil
  ) -> JSONObject {
    DocumentShapes.show.object((record, match, tie, dependents))
  }

  /// Returns what depends on an event: scores, and the clauses of the tie that rest on it.
  public static func feeds(_ position: Int, _ match: MatchReading?, _ tie: TieReading?)
    -> [String]
  {
    guard let match else { return [] }
    var feeds: [String] = []
    let isCounted = match.projection(GoalList.self).goals.contains { $0.position == position }
    if isCounted {
      feeds.append(match.leg.map { "leg \($0) score" } ?? "the score")
    }
    for finding in tie?.verdict.findings ?? [] where finding.evidence.contains(position) {
      let name = "\(finding.title) \(tie?.tie.tie.text ?? "")"
      if !feeds.contains(name) { feeds.append(name) }
    }
    return feeds
  }
}
