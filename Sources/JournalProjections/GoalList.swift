public import JournalCore

/// The goals that count, in the order of the match.
public struct GoalList: Projection {
  /// The goals that count.
  public private(set) var goals: [Fact] = []

  private var struck: [Int: (goal: Fact, index: Int)] = [:]

  /// Before anything has happened.
  public init() {}

  /// Takes in a fact: a goal, or a ruling that takes one out or brings it back.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    if fact.kind == .goal {
      goals.append(fact)
    } else if fact.effect < 0 {
      strike(fact.effectOn)
    } else if fact.effect > 0 {
      restore(fact.effectOn)
    } else {
      return false
    }
    return true
  }

  private mutating func strike(_ position: Int) {
    guard let index = goals.firstIndex(where: { $0.position == position }) else { return }
    struck[position] = (goals.remove(at: index), index)
  }

  private mutating func restore(_ position: Int) {
    guard let (goal, index) = struck.removeValue(forKey: position) else { return }
    goals.insert(goal, at: min(index, goals.count))
  }
}
