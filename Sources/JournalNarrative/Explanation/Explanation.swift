/// Why a sentence is in a report: its facts, its rules and its events.
public struct Explanation: Hashable, Sendable {
  /// A clause of the sentence, or one within another.
  public struct Part: Hashable, Sendable {
    /// The kind of clause, such as `goal`.
    public let kind: String
    /// The rule by which it is told.
    public let rule: String
    /// The wording, as `kind/number` in the lexicon.
    public let wording: String
    /// The licences that the wording needs, with their definitions.
    public let licences: [Licensed]
    /// The values, in order.
    public let values: [ValueSpan]
    /// The positions of the events.
    public let events: [Int]
  }

  /// A licence with its definition.
  public struct Licensed: Hashable, Sendable {
    /// The name, such as `winner`.
    public let name: String
    /// What it means.
    public let definition: String
  }

  /// The sentence.
  public let sentence: Sentence
  /// Its clauses; each is followed by those within it.
  public let parts: [Part]

  /// Explains a sentence.
  public init(_ sentence: Sentence) {
    self.sentence = sentence
    parts = sentence.clauses.flatMap { Self.parts(of: $0) }
  }

  private static func parts(of clause: ClauseSpan) -> [Part] {
    let inner = clause.spans.compactMap { span -> ClauseSpan? in
      if case .clause(let clause) = span { clause } else { nil }
    }
    let values = clause.spans.compactMap { span -> ValueSpan? in
      if case .value(let value) = span { value } else { nil }
    }
    let kind = ClauseKind(rawValue: clause.kind)
    let licences = clause.licences.compactMap { name -> Licensed? in
      let definition = Licence(rawValue: name).flatMap { Definitions.definition(of: $0) }
      return definition.map { Licensed(name: name, definition: $0) }
    }
    let part = Part(
      kind: clause.kind, rule: kind.map { Definitions.definition(of: $0) } ?? "",
      wording: "\(clause.kind)/\(clause.variant)", licences: licences, values: values,
      events: clause.evidence)
    return [part] + inner.flatMap { parts(of: $0) }
  }
}
