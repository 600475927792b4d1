public import JournalCore

/// A fold over the facts of one match: the same code for one match and for ten million events.
///
/// The facts come settled: withdrawn ones are gone, a goal struck out carries its counter-effect.
public protocol Projection: Sendable {
  /// The value before anything has happened.
  init()

  /// Whether the value depends on the order of the facts; sums do not, and are folded fastest.
  static var needsMatchOrder: Bool { get }

  /// Takes in a fact.
  ///
  /// - Returns: whether the fact counted, so that the value rests on it.
  @discardableResult
  mutating func apply(_ fact: Fact) -> Bool
}

extension Projection {
  /// Order matters unless a projection says otherwise.
  public static var needsMatchOrder: Bool { true }

  /// Folds facts that are in the order the projection needs.
  public init(folding facts: some Sequence<Fact>) {
    self.init()
    for fact in facts { apply(fact) }
  }
}

/// The projections that every journal can answer, by name: the index.
public enum Projections {
  /// All of them.
  public static let all: [(name: String, type: any Projection.Type)] = [
    ("scoreboard", Scoreboard.self),
    ("timeline", Timeline.self),
    ("line-ups", LineUps.self),
    ("discipline", Discipline.self),
  ]
}
