/// What a field of an event holds. One description serves flags, help, completion and schemas.
public indirect enum FieldKind: Hashable, Sendable {
  /// Free text in one language.
  case text
  /// A whole number, within a range if there is one.
  case integer(ClosedRange<Int>?)
  /// Any number.
  case number
  /// True or false.
  case flag
  /// One of a closed list of words.
  case word([String])
  /// The slug of a team.
  case team
  /// The slug of a person.
  case person
  /// The slug of a competition in one season.
  case competition
  /// The slug of a tie.
  case tie
  /// The slug of a source.
  case source
  /// The slug of a match.
  case match
  /// The slug of a team, a person or a competition; another field says which.
  case entity
  /// The slug of something that is not registered, such as a figure.
  case slug
  /// The id of an earlier event.
  case event
  /// Home and away goals, `[1, 2]`.
  case score
  /// A calendar date, `2018-01-24`.
  case date
  /// An instant with its offset, `2018-01-24T21:30:00+01:00`.
  case instant
  /// Text by language, `{"en": "..."}`.
  case translations
  /// A list of one kind.
  case list(FieldKind)
  /// An object with fields of its own.
  case record([Field])
  /// A value, or null if it is not known.
  case optional(FieldKind)
  /// Any JSON value.
  case json
}
