import JournalCore
import JournalNarrative

/// What the log supports for one clause: the values of its slots, and what may be said about it.
struct Claim {
  /// The positions of the events that it is about.
  var about: [Int] = []
  /// The slug of the team or person that it is about.
  var of: String?
  /// The values that may fill a slot; each of them is right.
  var values: [Slot: [Value]] = [:]
  /// The clauses that may fill a slot.
  var parts: [Slot: [Part]] = [:]
  /// The persons from whom a slot's list may be drawn.
  var pools: [Slot: Set<PersonSlug>] = [:]
  /// The spoken words, by the slot that they fill.
  var spoken: [Slot: String] = [:]
  /// The licences that the log gives.
  var licences: Set<Licence> = []
  /// The licences of which the words need at least one; empty if any words will do.
  var anchors: Set<Licence> = []
  /// The positions of the events that it must cite.
  var evidence: Set<Int> = []

  /// A clause within another.
  struct Part {
    /// The kind of clause.
    let kind: ClauseKind
    /// What the log supports for it.
    let claim: Claim
  }

  /// Creates a claim; a value that is nil fills no slot.
  init(
    about: [Int] = [], of: String? = nil, _ values: [Slot: Value?] = [:],
    licences: Set<Licence> = [], evidence: some Sequence<Int> = []
  ) {
    self.about = about
    self.of = of
    self.values = values.compactMapValues { $0.map { [$0] } }
    self.licences = licences
    self.evidence = Set(evidence)
  }

  /// The same claim with a clause that may fill a slot.
  func with(_ slot: Slot, _ kind: ClauseKind, _ part: Claim?) -> Claim {
    guard let part else { return self }
    var copy = self
    copy.parts[slot, default: []].append(Part(kind: kind, claim: part))
    return copy
  }

  /// The same claim with one more value for a slot.
  func or(_ slot: Slot, _ value: Value?) -> Claim {
    guard let value else { return self }
    var copy = self
    copy.values[slot, default: []].append(value)
    return copy
  }
}

/// Why the log supports no such clause.
struct NoClaim: Error {
  /// What the log says instead.
  let log: String
  /// Whether the clause is about the wrong events.
  let isAbout: Bool

  init(_ log: String, isAbout: Bool = false) {
    self.log = log
    self.isAbout = isAbout
  }
}
