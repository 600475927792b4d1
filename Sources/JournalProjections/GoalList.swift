public import JournalCore

/// The goals that count, in the order of play.
public struct GoalList: Projection {
  /// The goals that count.
  public private(set) var goals: [Fact] = []

  private var struck: [Int: Fact] = [:]
  private var ranks: [Int: Int] = [:]

  /// Creates the projection before anything has happened.
  public init() {}

  /// Applies a fact: a goal, or a ruling that removes or restores one.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    if fact.kind == .goal {
      ranks[fact.position] = ranks.count
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
    struck[position] = goals.remove(at: index)
  }

  private mutating func restore(_ position: Int) {
    guard let goal = struck.removeValue(forKey: position) else { return }
    let index = goals.firstIndex { rank(of: $0) > rank(of: goal) } ?? goals.endIndex
    goals.insert(goal, at: index)
  }

  /// The rank of a goal among all goals, including those struck out.
  private func rank(of goal: Fact) -> Int { ranks[goal.position] ?? 0 }
}
