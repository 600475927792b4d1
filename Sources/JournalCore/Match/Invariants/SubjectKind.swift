/// A decision acts on an event of the right kind, such as a goal or a card, that still stands.
enum SubjectKind: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.subject != 0 else { return nil }
    let (wanted, title): (Fact.Kind, String)
    switch fact.kind {
    case .goalDisallowed, .goalAttributed: (wanted, title) = (.goal, "goal")
    case .cardRescinded: (wanted, title) = (.card, "card")
    case .reviewDecided: (wanted, title) = (.reviewStarted, "check")
    default: return nil
    }
    guard let subject = state.facts[fact.subject] else {
      return Refusal("not-standing", "e\(fact.subject) has been taken back.")
    }
    if fact.kind == .goalDisallowed, state.struck.contains(fact.subject) {
      return Refusal("struck-out", "e\(fact.subject) is already struck out.")
    }
    guard subject.kind == wanted else {
      return Refusal("wrong-subject", "e\(fact.subject) is not a \(title).")
    }
    return nil
  }
}
