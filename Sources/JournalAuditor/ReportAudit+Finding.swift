extension ReportAudit {
  /// Something that a report says and the log does not.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The part of a report that a finding is in.
    public enum Place: String, Hashable, Sendable, CaseIterable {
      /// The result in one line.
      case line
      /// The headline.
      case headline
      /// Where and of what day the report is.
      case dateline
      /// The text.
      case text
    }

    /// What is wrong. The raw values are stable: programs may rely on them.
    public enum Code: String, Hashable, Sendable, CaseIterable {
      /// The report is of another match.
      case otherMatch = "other-match"
      /// The language of the report is not known.
      case unknownLanguage = "unknown-language"
      /// The report was written with the words of another version.
      case otherLexicon = "other-lexicon"
      /// The words are none of the closed list.
      case unknownWords = "unknown-words"
      /// What a clause says is nothing that the log holds.
      case noSuchClaim = "no-such-claim"
      /// A value is not the one that the log holds.
      case otherValue = "other-value"
      /// A word is used for which the log gives no licence.
      case notLicensed = "not-licensed"
      /// Spoken words are not those that are recorded.
      case otherQuote = "other-quote"
      /// A clause is about other events than it says.
      case otherEvents = "other-events"
      /// An event is cited that is not in the log, or that does not stand.
      case unknownEvent = "unknown-event"
      /// An event that the sentence rests on is not cited.
      case missingEvent = "missing-event"
      /// A fact is told again.
      case toldTwice = "told-twice"
      /// Two clauses are joined as the log does not allow.
      case wrongJunction = "wrong-junction"
      /// A sentence was added to the text.
      case addedSentence = "added-sentence"
      /// Words of the text were changed.
      case changedWords = "changed-words"
    }

    /// The part of the report.
    public let place: Place
    /// The number of the sentence in it, from 1.
    public let number: Int
    /// The sentence.
    public let sentence: String
    /// The words in it that are not supported; empty where words were left out.
    public let words: String
    /// What is wrong.
    public let code: Code
    /// What the log says instead.
    public let log: String

    /// `sentence 3, other-value: "33rd"; the log: "32nd"`.
    public var description: String {
      let name = place == .text ? "sentence \(number)" : place.rawValue
      return "\(name), \(code.rawValue): \"\(words)\"; the log: \(log)"
    }
  }
}
