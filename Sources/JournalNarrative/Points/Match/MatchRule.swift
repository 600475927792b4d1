/// What can be said about a match as a whole, and when.
struct MatchRule: Sendable {
  /// The licence that it grants.
  let licence: Licence
  /// The definition in words, for readers who ask why a sentence was written.
  let definition: String
  /// Whether it holds for a match.
  let holds: @Sendable (Story) -> Bool

  init(
    _ licence: Licence, _ definition: String, _ holds: @escaping @Sendable (Story) -> Bool
  ) {
    self.licence = licence
    self.definition = definition
    self.holds = holds
  }
}
