import JournalCore

/// What somebody said, as it is recorded in English. Nothing is translated here.
struct Quote: Hashable {
  /// Where it stands in the log.
  let position: Int
  /// Who said it, as printed.
  let speaker: String
  /// The words.
  let words: String
  /// Whether the words are not the speaker's own.
  let isReported: Bool
  /// Who put them into English, where somebody did.
  let translator: String?

  /// What was said of a match once it had begun: the speaker's own words first, then as recorded.
  static func all(in facts: MatchFacts) -> [Quote] {
    let quotes = facts.facts.compactMap { Quote($0, facts) }
    return quotes.filter { !$0.isReported } + quotes.filter(\.isReported)
  }

  private init?(_ fact: Fact, _ facts: MatchFacts) {
    guard fact.kind == .words, fact.period != Period.pre.order,
      case .statement(let statement) = facts.event(at: fact.position),
      let words = Self.english(of: statement)
    else { return nil }
    position = fact.position
    speaker = facts.names.person(statement.speaker)
    self.words = words
    isReported = statement.form == .reported
    let isTranslated = statement.original.map { !$0.isEnglish } ?? false
    translator = isTranslated ? statement.translator?.tidied : nil
  }

  private static func english(of statement: Statement) -> String? {
    let key = statement.text.keys.filter(\.isEnglish).min()
    let words = key.flatMap { statement.text[$0] }?.tidied ?? ""
    return words.unicodeScalars.contains { $0.properties.isAlphabetic } ? words : nil
  }
}

extension String {
  /// Whether it is a language tag of English: `en`, `en-GB`.
  fileprivate var isEnglish: Bool { self == "en" || hasPrefix("en-") }
}
