public import JournalCore

/// One criterion of a table: something that separates level teams, or passes on. See
/// <doc:HowATableIsRanked>.
public struct Criterion: Hashable, Decodable, Sendable {
  /// What happens to the teams that are still level when head-to-head separates some of them.
  public enum Reapply: String, Word {
    /// They go on to the next criterion.
    case none
    /// It is applied anew to the matches among those still level.
    case subset
    /// The whole list starts anew for those still level.
    case restart
  }

  /// What can be played for a place.
  public enum Play: String, Word {
    /// Another match between the level teams.
    case match
    /// A shoot-out on the spot, after their last match.
    case shootOut = "shoot-out"
  }

  /// What must be so for the criterion to be asked.
  public enum Condition: String, Word {
    /// Something depends on the order of the level teams: `advance`, or the places in `matters`.
    case placeMatters = "place-matters"
    /// The two met in their last match, and drew.
    case metInLastRound = "met-in-last-round"
  }

  /// The figure compared, such as `goal-difference`.
  public var key: String?
  /// What cards are worth, for `discipline`.
  public var weights: CardWeights?
  /// Figures of the matches among the level teams alone, in order.
  public var headToHead: [String]?
  /// What happens to those still level when it separates some; none where it does not say.
  public var reapply: Reapply?
  /// `all-played`: only once the level teams have played all their matches against each other.
  public var when: String?
  /// Only among so many level teams.
  public var teams: TeamCount?
  /// A figure that a source gives, such as `coefficient`.
  public var fact: String?
  /// Which number of the fact is better; the higher one where it does not say.
  public var order: Order?
  /// What is played for the place.
  public var play: Play?
  /// The id of the stage that a play-off match belongs to.
  public var stage: String?
  /// The steps of a play-off match.
  public var decide: [Step]?
  /// Only if that is so.
  public var onlyIf: Condition?
  /// The places after which something changes, for `place-matters`, where they are not the stage's.
  public var matters: [Int]?
  /// `lots`: lots are drawn.
  public var by: String?
  /// Whether the place is shared.
  public var shared: Bool?
  /// The id given in the document.
  private var id: String?
  /// Where the clause comes from.
  public var source: String?
  /// Anything else that a reader should know.
  public var note: String?

  /// The id of the criterion: as given, else made of its parts.
  public var name: String {
    if let id { return id }
    if let key { return key }
    if headToHead != nil { return "head-to-head" }
    if let fact { return fact }
    if let play { return "play-\(play.rawValue)" }
    return by ?? "shared-place"
  }

  /// The words for people, such as "goal difference".
  public var title: String {
    if let key { return TableRules.title(of: key) }
    if headToHead != nil { return "head-to-head" }
    if let fact { return fact }
    switch play {
    case .match: return "a play-off match"
    case .shootOut: return "a shoot-out"
    case nil: return by == "lots" ? "drawing of lots" : "a shared place"
    }
  }
}
