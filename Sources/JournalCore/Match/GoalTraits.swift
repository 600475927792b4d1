/// What is special about a goal, as bits of `Fact.value`.
public struct GoalTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Creates traits from bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// An own goal: the scorer belongs to the side that is not credited.
  public static let own = GoalTraits(rawValue: 1)

  /// A goal from the penalty spot.
  public static let penalty = GoalTraits(rawValue: 2)
}
