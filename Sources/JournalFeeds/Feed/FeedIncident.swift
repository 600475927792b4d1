public import JournalCore

/// One thing that happened in a match, as an outside source tells it.
public struct FeedIncident: Hashable, Sendable {
  /// What happened. Players are names as written; nil where the source gives none.
  public enum What: Hashable, Sendable {
    /// A goal credited to the incident's side; an own goal was `player`'s of the other side.
    case goal(player: String?, own: Bool, penalty: Bool, assist: String?)
    /// A card for a player of the side.
    case card(player: String?, colour: Card.Colour)
    /// A substitution.
    case substitution(off: String, on: String)
    /// A penalty that was no goal.
    case penaltyMissed(player: String?, outcome: PenaltyMissed.Outcome?)
    /// An attempt that struck the frame of the goal.
    case woodwork(player: String?, part: Shot.Part?)
    /// An offside.
    case offside(player: String?)
    /// A kick of the shoot-out.
    case shootOutKick(number: Int, player: String?, outcome: ShootOutKick.Outcome)
  }

  /// The name of the file, where it is another than the match's; empty where it is the same.
  public var file = ""
  /// The line that tells it, from 1.
  public var line: Int
  /// The source's own key, such as Wyscout's event id.
  public var key: String?
  /// The side; for a goal, the side credited.
  public var side: Side
  /// When: minute, period and precision as far as the source tells them; nil where it tells nothing.
  public var at: MatchTime?
  /// What happened.
  public var what: What
  /// What a goal or another attempt was struck with, where the source tells it.
  public var bodyPart: BodyPart?
  /// What a goal or another attempt came from, where the source tells it.
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
