import JournalCore

/// One thing to say, not yet put into the words of a language.
package struct Clause: Hashable, Sendable {
  /// The kind of clause.
  package let kind: ClauseKind
  /// The positions of the events that it is about; empty if it is about the whole match.
  package var about: [Int]
  /// The slug of the team or person that it is about; nil if the events say so.
  package var of: String?
  /// The values of its slots.
  package var values: [Slot: Value]
  /// The licences that hold for it.
  package var licences: Set<Licence>
  /// The positions of the events on which it rests.
  package var evidence: [Int]

  /// Creates a clause; a value that is nil fills no slot.
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
