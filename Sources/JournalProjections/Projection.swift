public import JournalCore

/// A fold over the facts of one match; the same code serves one match and ten million events.
///
/// The facts come settled: withdrawn ones are left out, and a goal struck out has its
/// counter-effect.
public protocol Projection: Sendable {
  /// Creates the value before anything has happened.
  init()

  /// Whether the value depends on the order of the facts. Sums do not, and are folded fastest.
  static var needsMatchOrder: Bool { get }

  /// Applies a fact.
  ///
  /// - Returns: whether the fact counted, so that the value rests on it.
  @discardableResult
  mutating func apply(_ fact: Fact) -> Bool
}

extension Projection {
  /// True: order matters unless a projection says otherwise.
  public static var needsMatchOrder: Bool { true }

  /// Folds facts that are in the order which the projection needs.
  public init(folding facts: some Sequence<Fact>) {
    self.init()
    for fact in facts { apply(fact) }
  }
}

/// The index of the projections that tests check the laws of a match on.
public enum Projections {
  /// All of them, each with its name.
  public static let all: [(name: String, type: any Projection.Type)] = [
    ("scoreboard", Scoreboard.self),
    ("timeline", Timeline.self),
    ("line-ups", LineUps.self),
    ("discipline", Discipline.self),
  ]
}
