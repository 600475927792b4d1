import JournalCore
import JournalReading
import JournalRules

/// What somebody said, as it is recorded in a language. Nothing is translated here.
struct Quote: Hashable {
  /// The position of the event.
  let position: Int
  /// The speaker.
  let speaker: PersonSlug
  /// The words.
  let words: String
  /// Whether the words are not the speaker's own.
  let isReported: Bool
  /// The translator; nil if there was none.
  let translator: String?
  /// The recorded attitude, such as `accepts-blame`.
  let stance: String?

  /// What was said about a match after it had begun: the speakers' own words first, then in the
  /// order of recording.
  static func all(in facts: MatchFacts) -> [Quote] {
    let quotes = facts.facts.compactMap { Quote($0, facts) }
    return quotes.filter { !$0.isReported } + quotes.filter(\.isReported)
  }

  private init?(_ fact: Fact, _ facts: MatchFacts) {
    guard fact.kind == .words, fact.period != Period.pre.code,
      case .statement(let statement) = facts.event(at: fact.position),
      !facts.match.directory.isErased(statement.speaker),
      let words = Self.words(of: statement, in: facts.names.language)
    else { return nil }
    position = fact.position
    speaker = facts.match.directory.canonical(statement.speaker)
    self.words = words
    isReported = statement.form == .reported
    let isTranslated = statement.original.map { !$0.isTag(of: facts.names.language) } ?? false
    translator = isTranslated ? statement.translator?.tidied : nil
    stance = statement.stance
  }

  private static func words(of statement: Statement, in language: String) -> String? {
    let key = statement.text.keys.filter { $0.isTag(of: language) }.min()
    let words = key.flatMap { statement.text[$0] }?.tidied ?? ""
    guard words != Erasable.erased else { return nil }
    return words.unicodeScalars.contains { $0.properties.isAlphabetic } ? words : nil
  }
}

extension String {
  /// Whether it is a tag of a language, as `en` and `en-GB` are.
  fileprivate func isTag(of language: String) -> Bool {
    self == language || hasPrefix(language + "-")
  }
}
