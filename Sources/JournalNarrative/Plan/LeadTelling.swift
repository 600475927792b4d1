import JournalCore

/// What the first sentence of a report has told besides the result, so that nothing tells it again.
struct LeadTelling {
  private let slots: Set<String>
  private let events: [String: [Int]]

  /// Looks at a first sentence as it was put into words.
  init(_ sentences: [Sentence]) {
    let clauses = sentences.first?.clauses ?? []
    slots = Set(clauses.flatMap { Self.slots(of: $0) })
    var events: [String: [Int]] = [:]
    for case .clause(let part) in clauses.flatMap(\.spans) {
      events[part.kind, default: []] += part.about
    }
    self.events = events
  }

  /// Whether it says who missed a penalty, and when.
  func tells(_ penalty: MissedPenalty) -> Bool {
    events[ClauseKind.miss.rawValue]?.contains(penalty.position) == true
  }

  private static func slots(of clause: ClauseSpan) -> [String] {
    clause.spans.flatMap { span -> [String] in
      switch span {
      case .words: []
      case .value(let value): [value.slot]
      case .clause(let inner): [inner.slot].compactMap { $0 } + slots(of: inner)
      }
    }
  }

  private func has(_ slot: Slot) -> Bool { slots.contains(slot.rawValue) }

  /// Whether it says who scored the last goal.
  var tellsStrike: Bool { has(.strike) }

  /// Whether a clause would tell again what it has told.
  func tells(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .comeback: has(.count)
    case .lostLead: has(.count) || has(.leader) || has(.chaser)
    case .haul: has(.feat)
    default: false
    }
  }
}
