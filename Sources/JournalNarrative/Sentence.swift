/// One sentence, and the events that it rests on.
public struct Sentence: Hashable, Sendable {
  /// The words, from the first letter to the full stop.
  public let text: String

  /// The positions of the events, ascending, each once.
  public let evidence: [Int]

  /// Creates a sentence; the positions may come in any order and more than once.
  public init(_ text: String, evidence: some Sequence<Int>) {
    self.text = text
    self.evidence = Set(evidence).sorted()
  }

  /// The citation, such as `[e3 e7 e11]`.
  public var citation: String {
    "[\(evidence.map { "e\($0)" }.joined(separator: " "))]"
  }

  /// How many words it has.
  var wordCount: Int { text.split(separator: " ").count }
}
