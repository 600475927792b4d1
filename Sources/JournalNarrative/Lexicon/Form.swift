import JournalCore

/// The form in which a language puts a value: a case of a name, a kind of number, a kind of time.
package enum Form: String, Word {
  /// As it is named.
  case plain
  /// Behind a preposition that melts with an article: `del Leganés`.
  case of
  /// As above: `al Leganés`.
  case to
  /// By its part in the match: `the visitors`.
  case role
  /// Owning what follows: `Leganés'`.
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
  /// In the sentence of another: without its full stop, small at its beginning.
  case embedded
  /// In quotation marks, ending with a comma inside them where it ended with a full stop.
  case continued
  /// Before a noun: `Copa del Rey`.
  case attributive
  /// Without an article.
  case bare
  /// One of it: `quarter-final`.
  case single
  /// Where it was.
  case place
}
