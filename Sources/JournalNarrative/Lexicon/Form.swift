import JournalCore

/// The form in which a language expresses a value: a case of a name, a kind of number, a kind of
/// time.
package enum Form: String, Word {
  /// As it is named.
  case plain
  /// After a preposition that contracts with an article: `del Leganés`.
  case of
  /// After the other such preposition: `al Leganés`.
  case to
  /// By its part in the match: `the visitors`.
  case role
  /// As the owner of what follows: `Leganés'`.
  case possessive
  /// In figures.
  case figure
  /// `32nd`.
  case ordinal
  /// `twice`.
  case times
  /// `after 32 minutes`.
  case after
  /// `in the 32nd minute`.
  case at
  /// Within another sentence: without its full stop, and in lower case at the beginning.
  case embedded
  /// In quotation marks, with a comma inside them instead of a full stop.
  case continued
  /// Before a noun: `Copa del Rey`.
  case attributive
  /// Without an article; of a date, without the year if it is that of the match.
  case bare
  /// One match of it: `quarter-final`; of a team, its name in a table.
  case single
  /// As a place.
  case place
}
