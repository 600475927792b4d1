/// What can be said of a goal, and when: no taste, only the goals that count.
struct GoalRule: Sendable {
  /// What it allows to be said.
  let licence: Licence
  /// The definition in words, for those who ask why a sentence was written.
  let definition: String
  /// Whether it holds of a goal.
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
