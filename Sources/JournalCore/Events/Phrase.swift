/// A part of an event in words. The shell replaces slugs by names.
public enum Phrase: Hashable, Sendable {
  /// Literal words, punctuation included.
  case text(String)
  /// The short name of a team.
  case team(TeamSlug)
  /// The name of a person.
  case person(PersonSlug)
  /// The `eN` of an event.
  case event(EventID)
}
