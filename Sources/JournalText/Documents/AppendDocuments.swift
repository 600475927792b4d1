public import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules
public import MatchJournal

extension Documents {
  /// What was written to a match, or would be.
  public static func appended(_ outcome: Outcome, to match: MatchReading, tie: TieReading?)
    -> JSONObject
  {
    let timeline = match.projection(Timeline.self)
    let events = outcome.records.map { record -> JSONObject in
      let score = timeline.entries.first { $0.fact.position == record.position }?.score
      return assigned(
        record.stream.category == .match
          ? event(record, in: match, score: score) : event(record), outcome)
    }
    return appended(
      events, match: match, tie: tie, doubts: outcome.doubts, dryRun: outcome.isDry)
  }

  /// What was written to the registry or to a competition, or would be.
  public static func appended(_ outcome: Outcome) -> JSONObject {
    appended(
      outcome.records.map { assigned(event($0), outcome) }, match: nil, tie: nil,
      doubts: outcome.doubts, dryRun: outcome.isDry)
  }

  /// The document of an event; of a dry run without what only the log assigns.
  private static func assigned(_ event: JSONObject, _ outcome: Outcome) -> JSONObject {
    guard outcome.isDry else { return event }
    var event = event
    event["version"] = nil
    event["recordedAt"] = nil
    return event
  }
}
