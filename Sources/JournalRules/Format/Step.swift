public import JournalCore

/// One step of a decision: a test that separates the teams or passes on, or something to be played.
public struct Step: Hashable, Decodable, Sendable {
  /// The goals that a test looks at.
  public enum Scope: String, Word {
    /// The two halves of each match.
    case regulation
    /// Extra time included.
    case all
  }

  /// The ground of another match.
  public enum Venue: String, Word {
    /// A neutral ground.
    case neutral
    /// The ground of the team that was away before.
    case swap
  }

  /// The test, such as `goals` or `away-goals`.
  public var by: String?

  /// The goals that the test looks at; all where it does not say.
  public var over: Scope?

  /// What a match is worth, for `points`.
  public var points: PointsRule?

  /// The name of a figure that a source gives, such as `coefficient`.
  public var fact: String?

  /// Which number of the fact is better; the higher one where it does not say.
  public var order: Order?

  /// What is to be played, such as `extra-time` or `shoot-out`.
  public var play: String?

  /// Where it is played: `last-leg`.
  public var `in`: String?

  /// The ground of another match.
  public var venue: Venue?

  /// The steps of another match.
  public var decide: [Step]?

  /// How often another match is played again while it is level.
  public var `repeat`: Repeats?

  /// The id given in the document.
  private var id: String?

  /// Where the clause comes from.
  public var source: String?

  /// Anything else that a reader should know.
  public var note: String?

  /// The test; a step that names only a fact asks for that.
  public var test: String? { by ?? (play == nil && fact != nil ? "fact" : nil) }

  /// The id of the step: as given, else made of its parts. This is `decidedBy`.
  public var name: String {
    if let id { return id }
    if let play { return "play-\(play)" }
    if let fact { return fact }
    let test = by ?? ""
    let isPlain = over != .all || test == "goals" && over == nil
    return isPlain ? test : "\(test)-all"
  }

  /// The steps of a play-off match where a regulation gives none: all goals, then the shoot-out that
  /// was taken. What was played decides, and nothing more is demanded.
  static let asPlayed = [Step(by: "goals"), Step(by: "shoot-out")]

  private init(by test: String) { by = test }
}
