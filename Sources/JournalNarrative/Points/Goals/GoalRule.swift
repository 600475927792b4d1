/// What can be said about a goal, and when, judged by the goals that count and not by taste.
struct GoalRule: Sendable {
  /// The licence that it grants.
  let licence: Licence
  /// The definition in words, for readers who ask why a sentence was written.
  let definition: String
  /// Whether it holds for a goal.
  let holds: @Sendable (GoalPoint, Story) -> Bool

  init(
    _ licence: Licence, _ definition: String,
    _ holds: @escaping @Sendable (GoalPoint, Story) -> Bool
  ) {
    self.licence = licence
    self.definition = definition
    self.holds = holds
  }
}
