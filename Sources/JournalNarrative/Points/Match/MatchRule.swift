/// What can be said of a match as a whole, and when.
struct MatchRule: Sendable {
  /// What it allows to be said.
  let licence: Licence
  /// The definition in words, for those who ask why a sentence was written.
  let definition: String
  /// Whether it holds.
  let holds: @Sendable (Story) -> Bool

  init(
    _ licence: Licence, _ definition: String, _ holds: @escaping @Sendable (Story) -> Bool
  ) {
    self.licence = licence
    self.definition = definition
    self.holds = holds
  }
}
