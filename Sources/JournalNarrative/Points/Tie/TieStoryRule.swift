/// What can be said about a tie, seen from its last match, and when.
struct TieStoryRule: Sendable {
  /// The licence that it grants.
  let licence: Licence
  /// The definition in words, for readers who ask why a sentence was written.
  let definition: String
  /// Whether it holds for a tie.
  let holds: @Sendable (TieFacts, Story) -> Bool

  init(
    _ licence: Licence, _ definition: String,
    _ holds: @escaping @Sendable (TieFacts, Story) -> Bool
  ) {
    self.licence = licence
    self.definition = definition
    self.holds = holds
  }
}
