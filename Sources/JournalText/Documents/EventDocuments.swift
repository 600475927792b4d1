public import JournalCore
import JournalProjections
import JournalProof
public import JournalReading
import JournalRules
public import MatchJournal

extension Documents {
  /// One event of a match: its place, what it says as it stands, and the score after it.
  public static func event(_ record: Record, in match: MatchReading, score: Score? = nil)
    -> JSONObject
  {
    let draft = match.stream.effective(record)
    var object = event(record, draft)
    object["match"] = .string(match.slug)
    object["score"] = score.map { Self.score($0) }
    if match.stream.isWithdrawn(record) { object["withdrawn"] = true }
    if match.stream.standing.corrections[record.position] != nil { object["corrected"] = true }
    return object
  }

  /// One event of any stream, as recorded.
  public static func event(_ record: Record, _ draft: Draft? = nil) -> JSONObject {
    let draft = draft ?? record.draft
    var object: JSONObject = [
      "ref": .string("e\(record.position)"), "position": number(record.position),
      "id": .string(record.id.description), "stream": .string(record.stream.description),
      "version": number(record.version), "type": .string(record.envelope.type),
      "recordedAt": .string(record.recordedAt.description),
      "by": .string(record.envelope.by), "via": .string(record.envelope.via.rawValue),
      "data": .object(draft.data),
    ]
    object["at"] = draft.content["at"]
    object["clock"] = text(draft.envelope.at?.label)
    object["source"] = draft.content["source"]
    object["status"] = draft.content["status"]
    return object
  }

  /// A match event by event, with the running score.
  public static func replay(_ match: MatchReading, at moment: Moment, tie: TieReading?)
    -> JSONObject
  {
    let records = Dictionary(
      match.stream.records.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    let timeline = match.projection(Timeline.self, at: moment)
    var object = scoreboard(match, at: moment)
    object["events"] = .array(
      timeline.entries.compactMap { entry in
        records[entry.fact.position].map {
          .object(event($0, in: match, score: entry.score))
        }
      })
    object["verdict"] = tie.map { .object(verdict($0)) }
    return object
  }

  /// What was appended, or would be.
  public static func appended(
    _ records: [JSONObject], match: MatchReading?, tie: TieReading?, doubts: [Doubt], dryRun: Bool
  ) -> JSONObject {
    var object: JSONObject = [
      "events": .array(records.map { .object($0) }),
      "doubts": .array(
        doubts.map { .object(["code": .string($0.code), "message": .string($0.reason)]) }),
      "dryRun": .bool(dryRun),
    ]
    if let match {
      object["match"] = .string(match.slug)
      object["score"] = match.result()?.knownScore.map { score($0) }
    }
    object["verdict"] = tie.map { .object(verdict($0)) }
    return object
  }

  /// The fields of an event that is just being written: what the log assigns besides the position is
  /// not said.
  static let newEventFields: [Field] = eventFields.map { field in
    let isAssigned = field.key == "version" || field.key == "recordedAt"
    return isAssigned ? Field(field.key, field.kind, required: false, field.help) : field
  }

  static let eventFields: [Field] = [
    Field("ref", .text, "The event as people see it, e12"),
    Field("position", .integer(1...Int(Int32.max)), "The place in the log"),
    Field("id", .event, "The id"),
    Field("stream", .text, "The stream it belongs to"),
    Field("version", .integer(1...Int(Int32.max)), "The place in the stream"),
    Field("type", .text, "The type of event"),
    Field("recordedAt", .instant, "When the log wrote it"),
    Field("by", .text, "Who recorded it"),
    Field("via", .word(["live", "typed", "import", "demo"]), "How it came in"),
    Field("at", .json, required: false, "Match time"),
    Field("clock", .text, required: false, "Match time as it is shown"),
    Field("source", .list(.slug), required: false, "The sources that state it"),
    Field("status", .text, required: false, "provisional until confirmed"),
    Field("match", .slug, required: false, "The slug of the match"),
    Field("score", .score, required: false, "The score after it"),
    Field("withdrawn", .flag, required: false, "Whether it has been taken back"),
    Field("corrected", .flag, required: false, "Whether it has been corrected"),
    Field("data", .json, "What happened"),
  ]
}

extension Documents {
  /// One event with the events that act upon it and what depends on it.
  public static func show(_ record: Record, _ match: MatchReading?, _ tie: TieReading?)
    -> JSONObject
  {
    let acting =
      match?.stream.records.filter { $0.event.subject == record.id } ?? []
    return [
      "event": .object(match.map { event(record, in: $0) } ?? event(record)),
      "record": (try? JSONValue(parsing: record.body)) ?? .null,
      "leaf": .string(Fingerprint.hex(MerkleHash.leaf(record.body))),
      "history": .array(acting.map { .object(event($0)) }),
      "feeds": .array(feeds(record.position, match, tie).map { .string($0) }),
    ]
  }

  /// What depends on an event: scores and the clauses of the tie that rest on it.
  public static func feeds(_ position: Int, _ match: MatchReading?, _ tie: TieReading?)
    -> [String]
  {
    guard let match else { return [] }
    var feeds: [String] = []
    let isCounted = match.projection(GoalList.self).goals.contains { $0.position == position }
    if isCounted {
      feeds.append(match.scheduled.leg.map { "leg \($0) score" } ?? "the score")
    }
    for finding in tie?.verdict.findings ?? [] where finding.evidence.contains(position) {
      let name = "\(finding.title) \(tie?.tie.tie.text ?? "")"
      if !feeds.contains(name) { feeds.append(name) }
    }
    return feeds
  }
}
