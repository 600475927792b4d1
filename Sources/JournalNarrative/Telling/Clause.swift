import JournalCore

/// One thing to say, before any language has put it into words.
package struct Clause: Hashable, Sendable {
  /// What is said.
  package let kind: ClauseKind
  /// The events that it is about, by position; none for what is about the whole match.
  package var about: [Int]
  /// Whom it is about, by slug; nil where the events say so.
  package var of: String?
  /// What fills its slots.
  package var values: [Slot: Value]
  /// What may be said of it.
  package var licences: Set<Licence>
  /// The events that it rests on, by position.
  package var evidence: [Int]

  /// Something to say; values that are nil fill no slot.
  package init(
    _ kind: ClauseKind, about: [Int] = [], of: String? = nil, _ values: [Slot: Value?] = [:],
    licences: Set<Licence> = [], evidence: [Int] = []
  ) {
    self.kind = kind
    self.about = about
    self.of = of
    self.values = values.compactMapValues { $0 }
    self.licences = licences
    self.evidence = evidence
  }
}
