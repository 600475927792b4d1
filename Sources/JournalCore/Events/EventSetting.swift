/// Where an event is recorded, and what time it carries.
public enum EventSetting: Hashable, Sendable {
  /// In the registry: teams, persons, sources.
  case registry
  /// In a competition's stream: regulations and ties.
  case competition
  /// In a match, about the match as a whole: no match time.
  case administration
  /// While the ball is in play or about to be: needs match time in an open period.
  case inPlay
  /// Like `inPlay`, but also in an interval: a substitution.
  case playOrInterval
  /// A whistle: its time is the start or end of its period.
  case whistle
  /// A kick of the shoot-out: its number is its place.
  case shootOut
  /// At any time of the match, intervals included.
  case anyTime
  /// What is said or known, at any time of a match or about a whole competition.
  case words
  /// About another event, in that event's stream.
  case housekeeping
  /// A decision, after the match or without one: needs no match time.
  case ruling(of: RulingScope)

  /// What a decision is about, which determines the stream it is recorded in.
  public enum RulingScope: Hashable, Sendable {
    /// A result or who goes through: in the stream of the match, or of its competition.
    case match
    /// A tie, a team or a table: in the stream of the competition.
    case competition
  }

  /// Whether it is a decision.
  public var isRuling: Bool {
    if case .ruling = self { true } else { false }
  }

  /// Whether such an event can be recorded in a stream of this category.
  public func belongs(in category: StreamName.Category) -> Bool {
    switch self {
    case .registry: category == .registry
    case .competition, .ruling(of: .competition): category == .competition
    case .ruling(of: .match): category != .registry
    case .words: category != .registry
    case .housekeeping: true
    case .administration, .inPlay, .playOrInterval, .whistle, .shootOut, .anyTime:
      category == .match
    }
  }

  /// Whether such an event can be about a whole competition as well as about a match.
  public var mayBeOfCompetition: Bool { isRuling || self == .words || self == .housekeeping }

  /// Where such an event usually goes, in words that follow "It goes into".
  public var homeTitle: String {
    switch self {
    case .registry: "the registry"
    case .competition, .ruling(of: .competition): "the stream of a competition"
    default: "the stream of a match"
    }
  }
}
