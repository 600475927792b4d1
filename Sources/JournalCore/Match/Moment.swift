/// A point in a match up to which it is looked at.
public enum Moment: Hashable, Sendable {
  /// The end of the match.
  case end
  /// The end of a minute, without the added time that follows.
  case minute(Minute)
  /// The end of a period.
  case period(Period)
  /// Just after an event, by its position.
  case event(Int)
}
