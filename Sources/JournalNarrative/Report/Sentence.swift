/// A sentence in pieces, and the events on which it rests.
public struct Sentence: Hashable, Sendable {
  /// Its pieces, from the first letter to the full stop.
  public let spans: [Span]

  /// The positions of the events, ascending, without duplicates.
  public let evidence: [Int]

  /// Creates a sentence from pieces; the positions may be unordered and repeated.
  public init(_ spans: [Span], evidence: some Sequence<Int>) {
    self.spans = spans
    self.evidence = Set(evidence).sorted()
  }

  /// Creates a sentence from words outside the lexicon.
  init(_ text: String, evidence: some Sequence<Int>) {
    self.init([.words(text)], evidence: evidence)
  }

  /// The words, from the first letter to the full stop.
  public var text: String { spans.map(\.text).joined() }

  /// The citation, such as `[e3 e7 e11]`.
  public var citation: String {
    "[\(evidence.map { "e\($0)" }.joined(separator: " "))]"
  }

  /// The clauses of the sentence, without those inside other clauses.
  public var clauses: [ClauseSpan] {
    spans.compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
  }

  /// The sentence as a line of its own, without its full stop.
  var withoutFullStop: Sentence {
    guard case .words(".")? = spans.last else { return self }
    return Sentence(spans.dropLast(), evidence: evidence)
  }

  /// The number of words.
  public var wordCount: Int { text.split(separator: " ").count }
}
