import JournalCore

/// The goals of a match in the format.
enum GoalsText {
  /// Returns `(Gradín 55', 70'(p); Báez 44'(og))`, or running scores if the goals of the sides are
  /// mixed; nil if there are no goals.
  static func text(_ match: FeedMatch) -> String? {
    let goals = match.goals
    guard let last = goals.last else { return nil }
    let isSorted = !zip(goals, goals.dropFirst()).contains { $0.side == .away && $1.side == .home }
    guard isSorted else { return "(\(running(goals)))" }
    let sides = Side.allCases.map { side in list(goals.filter { $0.side == side }) }
    guard sides.contains("") else { return "(\(sides.joined(separator: "; ")))" }
    // The score may give the side of all goals.
    let final = match.score.final ?? Score()
    if final[last.side] > 0, final[last.side.other] == 0 { return "(\(sides.joined()))" }
    return "(\(sides.map { $0.isEmpty ? "-" : $0 }.joined(separator: "; ")))"
  }

  /// Returns goals as a list; successive goals of one player share the name.
  private static func list(_ goals: [FeedIncident]) -> String {
    var parts: [String] = []
    var last: String?
    for goal in goals {
      let minute = minute(goal)
      let name = SafeText.player(player(goal))
      if let minute, name == last {
        parts.append(minute)
      } else {
        parts.append([name, minute].compactMap { $0 }.joined(separator: " ") + bareMark(goal))
      }
      last = minute == nil ? nil : name
    }
    return parts.joined(separator: ", ")
  }

  private static func running(_ goals: [FeedIncident]) -> String {
    var score = Score()
    let parts = goals.map { goal in
      score[goal.side] += 1
      let words = ["\(score)", SafeText.player(player(goal)), minute(goal)]
      return words.compactMap { $0 }.joined(separator: " ") + bareMark(goal)
    }
    return parts.joined(separator: ", ")
  }

  private static func player(_ goal: FeedIncident) -> String? {
    if case .goal(let player, _, _, _) = goal.what { player } else { nil }
  }

  private static func minute(_ goal: FeedIncident) -> String? {
    MinuteText.text(goal.at).map { $0 + mark(goal) }
  }

  /// Returns the mark of a goal without a minute, which stands alone.
  private static func bareMark(_ goal: FeedIncident) -> String {
    let mark = MinuteText.text(goal.at) == nil ? mark(goal) : ""
    return mark.isEmpty ? "" : " \(mark)"
  }

  private static func mark(_ goal: FeedIncident) -> String {
    guard case .goal(_, let own, let penalty, _) = goal.what else { return "" }
    return own ? "(og)" : penalty ? "(p)" : ""
  }
}
