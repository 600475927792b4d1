/// A part of an event in words; the shell puts names in the place of slugs.
public enum Phrase: Hashable, Sendable {
  /// Words as they are, punctuation included.
  case text(String)
  /// The short name of a team.
  case team(TeamSlug)
  /// The name of a person.
  case person(PersonSlug)
  /// The `eN` of an event.
  case event(EventID)
}
