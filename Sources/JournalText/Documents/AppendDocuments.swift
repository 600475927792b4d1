public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

/// Events that were written, or would be.
struct WrittenEvents {
  let events: [ShownEvent]
  let outcome: Outcome
  var match: MatchReading?
  var tie: TieReading?
}

extension DocumentShapes {
  static let doubt = DocumentShape<Doubt> {
    DocumentMember("code", .text, "A stable code") { $0.code }
    DocumentMember("message", .text, "What is odd about it") { $0.reason }
    DocumentMember(optional: "hint", .text, "What would help") { $0.hint }
  }

  static let appended = DocumentShape<WrittenEvents> {
    DocumentMember("events", .list(.record(newEvent)), "The events") { $0.events }
    DocumentMember("doubts", .list(.record(doubt)), "What is odd about them") {
      $0.outcome.doubts
    }
    DocumentMember("dryRun", .flag, "Whether nothing was written") { $0.outcome.isDry }
    DocumentMember(optional: "match", .slug, "The match") { $0.match?.slug }
    DocumentMember(
      optional: "score", .score, "The score of the match afterwards, absent if not known"
    ) { $0.match?.result()?.knownScore }
    DocumentMember(optional: "verdict", .record(verdict), "The tie afterwards") { $0.tie }
  }
}

extension Documents {
  /// Returns what was written to a match, or would be.
  public static func appended(_ outcome: Outcome, to match: MatchReading, tie: TieReading?)
    -> JSONObject
  {
    let timeline = match.projection(Timeline.self)
    let events = outcome.records.map { record -> ShownEvent in
      let entry = timeline.entries.first { $0.fact.position == record.position }
      var shown =
        record.stream.category == .match
        ? ShownEvent(record, in: match, after: entry) : ShownEvent(record)
      shown.isDry = outcome.isDry
      return shown
    }
    return DocumentShapes.appended.object(
      WrittenEvents(events: events, outcome: outcome, match: match, tie: tie))
  }

  /// Returns what was written to the registry or to a competition, or would be.
  public static func appended(_ outcome: Outcome) -> JSONObject {
    let events = outcome.records.map { record in
      var shown = ShownEvent(record)
      shown.isDry = outcome.isDry
      return shown
    }
    return DocumentShapes.appended.object(WrittenEvents(events: events, outcome: outcome))
  }
}
