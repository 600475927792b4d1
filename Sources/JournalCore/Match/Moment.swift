/// A point of a match up to which it is looked at.
public enum Moment: Hashable, Sendable {
  /// All of it.
  case end
  /// The end of a minute: added time that follows is not included.
  case minute(Minute)
  /// The end of a period.
  case period(Period)
  /// Just after an event, by its position.
  case event(Int)
}
