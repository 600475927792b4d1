public import JournalCore

/// An incident in a match, as an outside source reports it.
public struct FeedIncident: Hashable, Sendable {
  /// The kind of incident. Players are named as written; nil if the source names none.
  public enum What: Hashable, Sendable {
    /// A goal credited to the incident's side; the player who scores an own goal is of the other
    /// side.
    case goal(player: String?, own: Bool, penalty: Bool, assist: String?)
    /// A card for a player of the side.
    case card(player: String?, colour: Card.Colour)
    /// A substitution.
    case substitution(off: String, on: String)
    /// A penalty that was not scored.
    case penaltyMissed(player: String?, outcome: PenaltyMissed.Outcome?)
    /// An attempt that struck the frame of the goal.
    case woodwork(player: String?, part: Shot.Part?)
    /// An offside.
    case offside(player: String?)
    /// A kick of the shoot-out.
    case shootOutKick(number: Int, player: String?, outcome: ShootOutKick.Outcome)
  }

  /// The name of the file if it differs from the match's; otherwise empty.
  public var file = ""
  /// The line that reports it, from 1.
  public var line: Int
  /// The source's own key, such as Wyscout's event id.
  public var key: String?
  /// The side; for a goal, the side credited.
  public var side: Side
  /// The time, as far as the source gives minute, period and precision; nil if it gives nothing.
  public var at: MatchTime?
  /// The kind of incident.
  public var what: What
  /// The body part of a goal or another attempt; nil if the source gives none.
  public var bodyPart: BodyPart?
  /// The play that led to a goal or another attempt; nil if the source gives none.
  public var situation: Situation?

  /// Creates an incident.
  public init(line: Int, key: String? = nil, side: Side, at: MatchTime? = nil, _ what: What) {
    self.line = line
    self.key = key
    self.side = side
    self.at = at
    self.what = what
  }
}
