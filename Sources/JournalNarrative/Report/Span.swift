/// A piece of a sentence: words of the lexicon, a value, or a clause with its own pieces.
public indirect enum Span: Hashable, Sendable {
  /// Words of the lexicon.
  case words(String)
  /// A value in words.
  case value(ValueSpan)
  /// A clause.
  case clause(ClauseSpan)

  /// The text.
  public var text: String {
    switch self {
    case .words(let words): words
    case .value(let value): value.text
    case .clause(let clause): clause.spans.map(\.text).joined()
    }
  }
}

/// A value in words.
public struct ValueSpan: Hashable, Sendable {
  /// The slot that it fills, such as `scorer`.
  public let slot: String
  /// Its form, such as `ordinal`.
  public let form: String
  /// The words.
  public var text: String

  /// Creates a value in words.
  public init(slot: String, form: String, text: String) {
    self.slot = slot
    self.form = form
    self.text = text
  }
}

/// A clause: what it says, what it is about, and the words of the lexicon that it uses.
public struct ClauseSpan: Hashable, Sendable {
  /// The slot of another clause that it fills; nil for a clause of a sentence.
  public let slot: String?
  /// The kind of clause, such as `goal`.
  public let kind: String
  /// The positions of the events that it is about.
  public let about: [Int]
  /// The slug of the team or person that it is about.
  public let of: String?
  /// The number of the variant in the lexicon, from 0.
  public let variant: Int
  /// The licences that the variant needs.
  public let licences: [String]
  /// The positions of the events on which it rests, ascending.
  public let evidence: [Int]
  /// Whether its first piece is left out, because the clause before began in the same way.
  public let isElliptic: Bool
  /// Its pieces.
  public var spans: [Span]

  /// Creates a clause in words.
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
