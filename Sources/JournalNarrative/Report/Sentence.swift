/// One sentence, piece by piece, and the events that it rests on.
public struct Sentence: Hashable, Sendable {
  /// Its pieces, from the first letter to the full stop.
  public let spans: [Span]

  /// The positions of the events, ascending, each once.
  public let evidence: [Int]

  /// A sentence of pieces; the positions may come in any order and more than once.
  public init(_ spans: [Span], evidence: some Sequence<Int>) {
    self.spans = spans
    self.evidence = Set(evidence).sorted()
  }

  /// A sentence of words that are not of the lexicon.
  init(_ text: String, evidence: some Sequence<Int>) {
    self.init([.words(text)], evidence: evidence)
  }

  /// The words, from the first letter to the full stop.
  public var text: String { spans.map(\.text).joined() }

  /// The citation, such as `[e3 e7 e11]`.
  public var citation: String {
    "[\(evidence.map { "e\($0)" }.joined(separator: " "))]"
  }

  /// The clauses that it is made of, those within others left out.
  public var clauses: [ClauseSpan] {
    spans.compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
  }

  /// The same as a line of its own.
  var withoutFullStop: Sentence {
    guard case .words(".")? = spans.last else { return self }
    return Sentence(spans.dropLast(), evidence: evidence)
  }

  /// How many words it has.
  public var wordCount: Int { text.split(separator: " ").count }
}
