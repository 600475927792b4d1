public import JournalCore

/// One criterion of a table: something that separates level teams, or passes on. See
/// <doc:HowATableIsRanked>.
public struct Criterion: Hashable, Decodable, Sendable {
  /// What happens to the teams that are still level when head-to-head separates only some of them.
  public enum Reapply: String, Word {
    /// They go on to the next criterion.
    case none
    /// The criterion is applied again to the matches among those still level.
    case subset
    /// It is applied again once only two are still level; three or more go on to the next
    /// criterion.
    case pair
    /// The whole list is applied again to those still level.
    case restart
  }

  /// What may be played for a place.
  public enum Play: String, Word {
    /// Another match between the level teams.
    case match
    /// Matches among all level teams, which make a table of their own.
    case matches
    /// A shoot-out on the spot, after the last match of both.
    case shootOut = "shoot-out"
  }

  /// The condition for a criterion to apply.
  public enum Condition: String, Word {
    /// Something depends on the order of the level teams: `advance`, or the places in `matters`.
    case placeMatters = "place-matters"
    /// The two teams met in their last match, and drew.
    case metInLastRound = "met-in-last-round"
  }

  /// The figure that is compared, such as `goal-difference`.
  public var key: String?
  /// What cards are worth, for `discipline`.
  public var weights: CardWeights?
  /// The figures to compare over the matches among the level teams alone, in order.
  public var headToHead: [String]?
  /// What happens to those still level when it separates some; none if not given.
  public var reapply: Reapply?
  /// `all-played`: only once the level teams have played all their matches against each other.
  public var when: String?
  /// The number of level teams for which it applies.
  public var teams: TeamCount?
  /// The name of a figure that a source gives, such as `coefficient`.
  public var fact: String?
  /// Which value of the fact is better; the higher one if not given.
  public var order: Order?
  /// What is played for the place.
  public var play: Play?
  /// The id of the stage that play-off matches belong to: one of ties, or the table that several
  /// make.
  public var stage: String?
  /// The stage that ranks the play-off matches of several teams; a list of one, or nil for other
  /// criteria.
  public internal(set) var playOffTable: [Stage]?
  /// The ground of play-off matches: `neutral`, or nil if nothing says so.
  public var venue: Step.Venue?
  /// The steps of a play-off match.
  public var decide: [Step]?
  /// The condition for it to apply.
  public var onlyIf: Condition?
  /// The places after which something changes, for `place-matters`; those of the stage if not
  /// given.
  public var matters: [Int]?
  /// `lots`: lots are drawn.
  public var by: String?
  /// Whether the place is shared.
  public var shared: Bool?
  /// The id in the document.
  private var id: String?
  /// The source of the clause.
  public var source: String?
  /// Anything else that is worth knowing.
  public var note: String?

  /// The id of the criterion: as given, otherwise composed of its parts.
  public var name: String {
    if let id { return id }
    if let key { return key }
    if headToHead != nil { return "head-to-head" }
    if let fact { return fact }
    if let play { return "play-\(play.rawValue)" }
    return by ?? "shared-place"
  }

  /// The names under which the figures of head-to-head decide, such as `head-to-head-points`; empty for
  /// other criteria.
  public var figureNames: [String] { (headToHead ?? []).map { "\(name)-\($0)" } }

  /// Whether matches are played for the place.
  var isPlayOff: Bool { play == .match || play == .matches }

  /// The name that people see, such as "goal difference".
  public var title: String {
    if let key { return TableRules.title(of: key) }
    if headToHead != nil { return "head-to-head" }
    if let fact { return fact }
    switch play {
    case .match: return "a play-off match"
    case .matches: return "play-off matches"
    case .shootOut: return "a shoot-out"
    case nil: return by == "lots" ? "drawing of lots" : "a shared place"
    }
  }
}
