/// Sentences that belong together.
public struct Paragraph: Hashable, Sendable {
  /// The sentences, in order.
  public let sentences: [Sentence]

  /// Creates a paragraph.
  public init(_ sentences: [Sentence]) { self.sentences = sentences }

  var wordCount: Int { sentences.reduce(0) { $0 + $1.wordCount } }
}
