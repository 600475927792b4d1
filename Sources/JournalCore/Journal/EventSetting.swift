/// Where an event belongs and what time it carries.
public enum EventSetting: Hashable, Sendable {
  /// Teams, persons, sources: in the registry.
  case registry
  /// Regulations and ties: in a competition's stream.
  case competition
  /// About a match as a whole: no match time.
  case administration
  /// While the ball is in play or about to be: needs match time, in an open period.
  case inPlay
  /// As `inPlay`, and in an interval too: a substitution.
  case playOrInterval
  /// A whistle: its time is its period's start or end.
  case whistle
  /// A kick of the shoot-out: its place is the number of the kick.
  case shootOut
  /// At any time of the match, intervals included.
  case anyTime
  /// About another event, in the stream of that event.
  case housekeeping
}
