import JournalCore
import JournalNarrative

/// What the log holds of one clause: what may fill its slots and what may be said of it.
struct Claim {
  /// The events that it is about.
  var about: [Int] = []
  /// Whom it is about, by slug.
  var of: String?
  /// What may fill its slots; any of several is right.
  var values: [Slot: [Value]] = [:]
  /// Clauses that may fill its slots.
  var parts: [Slot: [Part]] = [:]
  /// Slots that hold a list of persons, any of these.
  var pools: [Slot: Set<PersonSlug>] = [:]
  /// Words that were spoken, by the slot they fill.
  var spoken: [Slot: String] = [:]
  /// What may be said of it.
  var licences: Set<Licence> = []
  /// Licences of which its words must need one; none where any words will do.
  var anchors: Set<Licence> = []
  /// The events that it must cite.
  var evidence: Set<Int> = []

  /// A clause within another.
  struct Part {
    /// What is said.
    let kind: ClauseKind
    /// What the log holds of it.
    let claim: Claim
  }

  /// A claim; values that are nil fill no slot.
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

  /// The same with a clause that may fill a slot.
  func with(_ slot: Slot, _ kind: ClauseKind, _ part: Claim?) -> Claim {
    guard let part else { return self }
    var copy = self
    copy.parts[slot, default: []].append(Part(kind: kind, claim: part))
    return copy
  }

  /// The same with one more value for a slot.
  func or(_ slot: Slot, _ value: Value?) -> Claim {
    guard let value else { return self }
    var copy = self
    copy.values[slot, default: []].append(value)
    return copy
  }
}

/// Why the log holds nothing of the kind.
struct NoClaim: Error {
  /// What the log says instead.
  let log: String
  /// Whether the events are the wrong ones.
  let isAbout: Bool

  init(_ log: String, isAbout: Bool = false) {
    self.log = log
    self.isAbout = isAbout
  }
}
