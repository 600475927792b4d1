import JournalCore

/// One stage of a competition: some rounds, and how they are decided.
public struct Stage: Hashable, Codable, Sendable {
  /// The id, such as `two-legged`.
  public var id: String

  /// The rounds it covers; the id itself where none is named.
  public var rounds: [String]?

  /// What is decided: `tie`.
  public var kind: String

  /// Matches that make a tie.
  public var legs: Int?

  /// The steps in order, for a tie.
  public var decide: [Step]?

  /// The steps in order, none where the stage is not a tie.
  public var steps: [Step] { decide ?? [] }

  /// The stage without some of its steps, for "what would change it".
  public func without(_ drop: (Step) -> Bool) -> Stage {
    var copy = self
    copy.decide = steps.filter { !drop($0) }
    return copy
  }

  func check() throws(Refusal) {
    guard (1...9).contains(legs ?? 1) else {
      throw Refusal("bad-regulation", "Stage \(id): a tie has 1 to 9 legs, not \(legs ?? 0).")
    }
    for (index, step) in steps.enumerated() {
      if let problem = step.problem {
        throw Refusal("bad-regulation", "Stage \(id), step \(index + 1): \(problem)")
      }
    }
  }
}
