extension ReportAudit {
  /// Something that a report says but the log does not support.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The part of a report in which a finding is.
    public enum Place: String, Hashable, Sendable, CaseIterable {
      /// The result in one line.
      case line
      /// The headline.
      case headline
      /// The place and the day of the report.
      case dateline
      /// The text.
      case text
    }

    /// What is wrong. The raw values are stable: programs may rely on them.
    public enum Code: String, Hashable, Sendable, CaseIterable {
      /// The report is about another match.
      case otherMatch = "other-match"
      /// The language of the report is unknown.
      case unknownLanguage = "unknown-language"
      /// The report was written with another version of the lexicon.
      case otherLexicon = "other-lexicon"
      /// The words are not in the closed list.
      case unknownWords = "unknown-words"
      /// The log holds nothing like what the clause says.
      case noSuchClaim = "no-such-claim"
      /// A value differs from the log's.
      case otherValue = "other-value"
      /// A word is used without the log's licence.
      case notLicensed = "not-licensed"
      /// Spoken words differ from the recorded ones.
      case otherQuote = "other-quote"
      /// A clause is about other events than it says.
      case otherEvents = "other-events"
      /// A cited event is not in the log, or does not stand.
      case unknownEvent = "unknown-event"
      /// An event on which the sentence rests is not cited.
      case missingEvent = "missing-event"
      /// A fact is told again.
      case toldTwice = "told-twice"
      /// Two clauses are joined in a way that the log does not allow.
      case wrongJunction = "wrong-junction"
      /// A name or a number is missing: punctuation stands where it should be.
      case hole
      /// What is told next came before.
      case wrongOrder = "wrong-order"
      /// Without something that is not told, the text misleads.
      case omission
      /// A sentence was added to the text.
      case addedSentence = "added-sentence"
      /// A fact in an author's own words is not what the log says.
      case contradicted
      /// Some words of a sentence cannot be read; the facts in it are as logged.
      case notRead = "not-read"
      /// Words of the text were changed.
      case changedWords = "changed-words"
    }

    /// The part of the report.
    public let place: Place
    /// The number of the sentence in that part, from 1.
    public let number: Int
    /// The sentence.
    public let sentence: String
    /// The words that are not supported; empty if words were left out.
    public let words: String
    /// What is wrong.
    public let code: Code
    /// What the log says instead.
    public let log: String
    /// A sentence that the log supports, to be used instead; nil if there is none like it.
    public var offered: String?

    /// The finding in one line: `sentence 3, other-value: "33rd"; the log: "32nd"`.
    public var description: String {
      let name = place == .text ? "sentence \(number)" : place.rawValue
      return "\(name), \(code.rawValue): \"\(words)\"; the log: \(log)"
    }
  }
}
