import JournalReading
package import JournalRules

/// The criteria of a table, in words.
package enum CriterionWords {
  /// Returns `points, goal difference in the matches between the level teams, if only two are level`.
  package static func text(of criterion: Criterion) -> String {
    ([plain(criterion)] + [anew(criterion)].compactMap(\.self) + conditions(of: criterion))
      .joined(separator: ", ")
  }

  /// What becomes of those still level once it has separated some of the teams; nil if that is the next
  /// criterion and nobody would expect anything else.
  private static func anew(_ criterion: Criterion) -> String? {
    switch criterion.reapply {
    case .subset: "applied again to those still level"
    case .pair: "applied again if only two of them are still level"
    case .restart: "then the whole list again for those still level"
    case .some(.none), nil:
      criterion.headToHead == nil || criterion.teams?.range == 2...2
        ? nil : "not applied again to those still level"
    }
  }

  /// Returns a criterion without its conditions: `a play-off match on neutral ground`.
  static func subject(of criterion: Criterion) -> String { plain(criterion) }

  private static func plain(_ criterion: Criterion) -> String {
    if let keys = criterion.headToHead {
      let figures = keys.map { $0.split(separator: "-").joined(separator: " ") }
      return "\(figures.joined(separator: ", ")) in the matches between the level teams"
    }
    if let fact = criterion.fact {
      return "the \(criterion.order == .lower ? "lower" : "higher") \(fact)"
    }
    switch criterion.play {
    case .match: return "a play-off match\(ground(of: criterion))"
    case .matches:
      return "play-off matches\(ground(of: criterion)), each team against every other"
        + table(of: criterion)
    case .shootOut: return "a shoot-out after their last match"
    case nil: break
    }
    if criterion.by == "lots" { return "lots are drawn" }
    if criterion.shared != nil { return "the place is shared" }
    guard criterion.key == "discipline", let weights = criterion.weights else {
      return criterion.title
    }
    return "\(criterion.title) (\(words(weights)))"
  }

  private static func ground(of criterion: Criterion) -> String {
    criterion.venue == .neutral ? " on neutral ground" : ""
  }

  /// Returns `, in Title play-off`.
  private static func table(of criterion: Criterion) -> String {
    criterion.playOffTable?.first.map { ", in \($0.title ?? $0.id)" } ?? ""
  }

  private static func words(_ weights: CardWeights) -> String {
    let parts: [(String, Int?)] = [
      ("yellow", weights.yellow), ("second yellow", weights.secondYellow), ("red", weights.red),
      ("yellow and red", weights.yellowAndRed),
    ]
    return parts.compactMap { name, worth in worth.map { "\(name) \($0)" } }
      .joined(separator: ", ")
  }

  private static func conditions(of criterion: Criterion) -> [String] {
    var words: [String] = []
    if let range = criterion.teams?.range {
      let count = "\(range.lowerBound)"
      words.append(
        range.upperBound == .max
          ? "if \(count) or more are level" : "if \(count) are level")
    }
    if criterion.when == "all-played" { words.append("once they have played all their matches") }
    switch criterion.onlyIf {
    case .placeMatters: words.append("only if something depends on the place")
    case .metInLastRound: words.append("only if they drew in their last match")
    case nil: break
    }
    return words
  }
}
