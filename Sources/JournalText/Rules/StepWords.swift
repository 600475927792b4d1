import JournalReading
package import JournalRules

/// The steps of a tie, in words.
package enum StepWords {
  /// Returns `more goals away from home, extra time excluded`.
  package static func text(of step: Step) -> String {
    if let play = step.play { return self.play(play, step) }
    let aside =
      switch step.over {
      case .regulation: ", extra time excluded"
      case .firstExtraTime: ", a second extra time excluded"
      case .all, nil: ""
      }
    switch step.test {
    case "goals": return "more goals\(aside)"
    case "away-goals": return "more goals away from home\(aside)"
    case "goal-difference": return "the better goal difference"
    case "points":
      return "more points\(step.points.map { " (\($0.win)-\($0.draw)-\($0.loss ?? 0))" } ?? "")"
    case "wins": return "more matches won"
    case "shoot-out": return "the shoot-out"
    case "lots": return "lots are drawn"
    case "seed": return "the better seed"
    case "fact": return "the \(step.order == .lower ? "lower" : "higher") \(step.fact ?? "fact")"
    default: return step.test ?? step.name
    }
  }

  private static func play(_ play: String, _ step: Step) -> String {
    switch play {
    case "extra-time": return "extra time is played"
    case "second-extra-time": return "a second extra time is played"
    case "shoot-out": return "a shoot-out is taken"
    default: break
    }
    let ground =
      switch step.venue {
      case .neutral: " on neutral ground"
      case .swap: " at the other ground"
      case nil: ""
      }
    let limit = step.repeat?.limit ?? 0
    let again =
      limit == 0 ? "" : limit == .max ? ", again while it is level" : ", again up to \(limit) times"
    return "another match\(ground)\(again), decided by:"
  }

  /// Returns the steps of a stage in brief: `aggregate`, `away goals`, `extra time`.
  package static func brief(_ stage: Stage) -> [String] {
    let said = [
      "goals": stage.legs == 1 ? "goals" : "aggregate", "away-goals": "away goals",
      "extra-time": "extra time", "second-extra-time": "second extra time",
      "match": "another match", "goal-difference": "goal difference",
    ]
    var words: [String] = []
    for step in stage.steps {
      let plain = step.by ?? step.play ?? step.name
      let word = said[plain] ?? plain
      // Playing a shoot-out and being decided by it are two steps but one item.
      if word != words.last { words.append(word) }
    }
    return words
  }
}
