/// A piece of a sentence: words of the lexicon, a value, or a clause with its own pieces.
public indirect enum Span: Hashable, Sendable {
  /// Words of the lexicon.
  case words(String)
  /// A value that was put into words.
  case value(ValueSpan)
  /// A clause.
  case clause(ClauseSpan)

  /// The words that it comes to.
  public var text: String {
    switch self {
    case .words(let words): words
    case .value(let value): value.text
    case .clause(let clause): clause.spans.map(\.text).joined()
    }
  }
}

/// A value that was put into words.
public struct ValueSpan: Hashable, Sendable {
  /// The slot that it fills, such as `scorer`.
  public let slot: String
  /// The form that it has, such as `ordinal`.
  public let form: String
  /// The words.
  public var text: String

  /// A value in words.
  public init(slot: String, form: String, text: String) {
    self.slot = slot
    self.form = form
    self.text = text
  }
}

/// A clause: what it says, what it is about, and by which words of the lexicon.
public struct ClauseSpan: Hashable, Sendable {
  /// The slot of another clause that it fills; nil for a clause of a sentence.
  public let slot: String?
  /// What is said, such as `goal`.
  public let kind: String
  /// The events that it is about, by position.
  public let about: [Int]
  /// Whom it is about, by slug.
  public let of: String?
  /// The number of the variant in the lexicon, from 0.
  public let variant: Int
  /// The licences that the variant needs.
  public let licences: [String]
  /// The events that it rests on, by position, ascending.
  public let evidence: [Int]
  /// Whether its first piece goes without saying, as the clause before began alike.
  public let isElliptic: Bool
  /// Its pieces.
  public var spans: [Span]

  /// A clause in words.
  public init(
    slot: String?, kind: String, about: [Int], of: String?, variant: Int, licences: [String],
    evidence: [Int], isElliptic: Bool, spans: [Span]
  ) {
    self.slot = slot
    self.kind = kind
    self.about = about
    self.of = of
    self.variant = variant
    self.licences = licences
    self.evidence = evidence
    self.isElliptic = isElliptic
    self.spans = spans
  }
}
