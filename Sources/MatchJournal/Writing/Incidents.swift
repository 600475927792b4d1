import JournalCore
import JournalProjections
import JournalReading

/// The incidents of a match that a decision can be about, the obvious one first.
struct Incidents {
  private let match: MatchReading
  private var facts: [Fact] { match.history.facts }

  /// Looks at a match.
  init(_ match: MatchReading) { self.match = match }

  // MARK: - Goals

  /// The last goal, whether it stands or not; nil if there was none.
  var lastGoal: Fact? { facts.last { $0.kind == .goal } }

  /// The position of the ruling by which a goal does not count; nil if it counts.
  func ruling(against goal: Int) -> Int? {
    let last = facts.last { $0.effectOn == goal && $0.effect != 0 }
    return last.flatMap { $0.effect < 0 ? $0.position : nil }
  }

  /// The position of the ruling that says why a goal does not count; nil if it counts, or if only a
  /// check was decided against it.
  func disallowance(of goal: Int) -> Int? {
    guard ruling(against: goal) != nil else { return nil }
    return facts.last { $0.kind == .goalDisallowed && $0.subject == goal }?.position
  }

  // MARK: - VAR

  /// The position of the check by which VAR took a goal away; nil if it counts, or somebody else did.
  func check(against goal: Int) -> Int? {
    guard let ruling = ruling(against: goal) else { return nil }
    let decision = facts.first { $0.position == ruling && $0.kind == .reviewDecided }
    return decision?.subject
  }

  /// The last decision on a check; nil if there is none.
  func decision(on check: Int) -> Fact? {
    facts.last { $0.kind == .reviewDecided && $0.subject == check }
  }

  /// The last decision of VAR; nil if there is none.
  var lastDecision: Fact? { facts.last { $0.kind == .reviewDecided } }

  /// The last check that has not been decided; nil if there is none.
  var openCheck: Fact? {
    let decided = Set(facts.filter { $0.kind == .reviewDecided }.map(\.subject))
    return facts.last { $0.kind == .reviewStarted && !decided.contains($0.position) }
  }

  /// What a check of an incident is about; nil if VAR checks no such thing.
  static func subject(of fact: Fact) -> String? {
    switch fact.kind {
    case .goal, .goalDisallowed: "goal"
    case .penaltyAwarded: "penalty"
    case .card where fact.value > 1: "red"
    default: nil
    }
  }

  /// The last incident that VAR can check; nil if there is none.
  ///
  /// - Parameter subject: what the check is about; nil for anything.
  func incident(_ subject: String?) -> Fact? {
    facts.last { fact in
      guard let own = Self.subject(of: fact) else {
        return subject == "identity" && fact.kind == .card
      }
      return subject == nil || subject == own || subject == "identity" && fact.kind == .card
    }
  }

  // MARK: - What need not be typed

  /// Returns the references that an event obviously has where none was typed: the last goal, the check
  /// that is open, the last card, the period that is on.
  ///
  /// - Throws: `Refusal` if the decision on it has been logged already.
  func obvious(for type: EventType, given: [String: String]) throws(Refusal) -> [String: String] {
    switch type.name {
    case GoalDisallowed.name: try goal(given)
    case VarCheck.name: check(given)
    case VarDecision.name: try decision(given)
    case CardRescinded.name where given["card"] == nil:
      facts.last { $0.kind == .card }.map { ["card": "e\($0.position)"] } ?? [:]
    case AddedTimeAnnounced.name where given["period"] == nil:
      match.clock.open.flatMap { $0.isPlayed ? ["period": $0.rawValue] : nil } ?? [:]
    default: [:]
    }
  }

  private func goal(_ given: [String: String]) throws(Refusal) -> [String: String] {
    guard ["goal", "team", "player"].allSatisfy({ given[$0] == nil }), let last = lastGoal else {
      return [:]
    }
    // After the decision on it, an earlier goal is not obvious.
    if let ruling = disallowance(of: last.position) {
      throw Refusal(
        "struck-out", "e\(last.position) is struck out already, by e\(ruling).", remedy: .nameGoal)
    }
    return ["goal": "e\(last.position)"]
  }

  private func check(_ given: [String: String]) -> [String: String] {
    guard given["incident"] == nil, let incident = incident(given["subject"]),
      let subject = Self.subject(of: incident) ?? given["subject"]
    else { return [:] }
    return ["incident": "e\(incident.position)", "subject": given["subject"] ?? subject]
  }

  private func decision(_ given: [String: String]) throws(Refusal) -> [String: String] {
    guard given["of"] == nil else { return [:] }
    if let openCheck { return ["of": "e\(openCheck.position)"] }
    guard let last = lastDecision else { return [:] }
    throw Refusal(
      "decided", "e\(last.subject) is decided already, by e\(last.position).",
      hint:
        "Log the next check first. A decision that reverses it names the check, e\(last.subject).")
  }

  // MARK: - The same decision twice

  /// The position of an earlier decision that a draft repeats; nil if it repeats none.
  func decision(repeatedBy draft: Draft, locate: (EventID) -> Int?) -> Int? {
    switch draft.event {
    case .goalDisallowed(let ruling): ruling.goal.flatMap(locate).flatMap { disallowance(of: $0) }
    case .varDecision(let decision):
      locate(decision.of).flatMap { check in
        // The opposite decision takes the one before back.
        self.decision(on: check).flatMap {
          ($0.value == 1) == (decision.outcome == .overturned) ? $0.position : nil
        }
      }
    case .cardRescinded(let ruling):
      locate(ruling.card).flatMap { card in
        facts.last { $0.kind == .cardRescinded && $0.subject == card }?.position
      }
    default: nil
    }
  }
}
