public import JournalCore

/// One step of a decision: a test that separates the teams or passes on, or something to be played.
public struct Step: Hashable, Decodable, Sendable {
  /// The goals that a test counts.
  public enum Scope: String, Word {
    /// The two halves of each match.
    case regulation
    /// The two halves and extra time, without a second extra time.
    case firstExtraTime = "first-extra-time"
    /// All goals, including extra time.
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

  /// The goals that the test counts; all if not given.
  public var over: Scope?

  /// The points for a match, for `points`.
  public var points: PointsRule?

  /// The name of a figure that a source gives, such as `coefficient`.
  public var fact: String?

  /// Which value of the fact is better; the higher one if not given.
  public var order: Order?

  /// What is to be played, such as `extra-time`, `second-extra-time` or `shoot-out`.
  public var play: String?

  /// Where it is played: `last-leg`.
  public var `in`: String?

  /// The ground of another match.
  public var venue: Venue?

  /// The steps of another match.
  public var decide: [Step]?

  /// How often another match is replayed while it is level.
  public var `repeat`: Repeats?

  /// The id in the document.
  private var id: String?

  /// The source of the clause.
  public var source: String?

  /// Anything else that is worth knowing.
  public var note: String?

  /// The test. A step that only names a fact compares that.
  public var test: String? { by ?? (play == nil && fact != nil ? "fact" : nil) }

  /// The id of the step, as given, otherwise composed of its parts. `decidedBy` holds it.
  public var name: String {
    if let id { return id }
    if let play { return "play-\(play)" }
    if let fact { return fact }
    let test = by ?? ""
    switch over {
    case .all: return "\(test)-all"
    case .firstExtraTime: return "\(test)-first-extra-time"
    case .regulation, nil: return test
    }
  }

  /// The steps of a play-off match if a regulation gives none: all goals, then the shoot-out if
  /// there was one. What was played decides; nothing more is required.
  static let asPlayed = [Step(by: "goals"), Step(by: "shoot-out")]

  private init(by test: String) { by = test }

  /// Another match that an authority ordered, whatever the regulation says: `play-off` or `replay`.
  static func ordered(_ name: String) -> Step {
    var step = Step(by: "")
    (step.by, step.play, step.decide, step.id) = (nil, TiePlay.match.name, asPlayed, name)
    step.venue = name == "play-off" ? .neutral : .swap
    return step
  }
}
