/// Applies decisions to goals: a goal struck out is subtracted, a restored one is added again, and
/// no goal is ever subtracted twice.
enum StruckGoals {
  /// Settles facts that are in the order of play.
  static func settle(_ facts: inout [Fact]) {
    guard facts.contains(where: \.rulesOnGoals) else { return }
    var rulings = Rulings()
    attribute(&facts)
    for index in facts.indices { rulings.settle(&facts[index]) }
  }

  /// Gives a re-attributed goal to its new scorer from the start.
  private static func attribute(_ facts: inout [Fact]) {
    var goals: [Int: Int] = [:]
    for index in facts.indices where facts[index].kind == .goal {
      goals[facts[index].position] = index
    }
    let rulings = facts.filter { $0.kind == .goalAttributed }.sorted { $0.position < $1.position }
    for ruling in rulings {
      guard let index = goals[ruling.subject] else { continue }
      facts[index].person = ruling.person
      var traits = GoalTraits(rawValue: facts[index].value)
      if ruling.value == 1 { traits.insert(.own) } else { traits.remove(.own) }
      facts[index].value = traits.rawValue
    }
  }

  /// The rulings so far, in the order of play.
  private struct Rulings {
    private var facts: [Int: Fact] = [:]
    private var counts: Set<Int> = []
    /// The goals on which a review has had the last word so far.
    private var reviewed: Set<Int> = []

    mutating func settle(_ fact: inout Fact) {
      switch fact.kind {
      case .goal: counts.insert(fact.position)
      case .goalDisallowed: strike(fact.subject, by: &fact)
      case .reviewDecided: decide(&fact)
      default: break
      }
      if facts[fact.position] == nil { facts[fact.position] = fact }
    }

    private mutating func strike(_ goal: Int, by ruling: inout Fact) {
      guard let goal = facts[goal], goal.kind == .goal, counts.remove(goal.position) != nil else {
        return
      }
      mark(goal, ruling)
      ruling.take(goal, effect: -1)
    }

    private mutating func give(_ goal: Fact, by ruling: inout Fact) {
      guard goal.kind == .goal, counts.insert(goal.position).inserted else { return }
      mark(goal, ruling)
      ruling.take(goal, effect: 1)
    }

    private mutating func mark(_ goal: Fact, _ ruling: Fact) {
      if ruling.kind == .reviewDecided {
        reviewed.insert(goal.position)
      } else {
        reviewed.remove(goal.position)
      }
    }

    /// Decides a check. An overturned goal does not count. An overturned decision against a goal gives
    /// it, whichever decision took it away first: VAR's, and then the referee's that names the reason,
    /// are one. What stands after all, against an earlier decision of VAR, is as it was.
    private mutating func decide(_ ruling: inout Fact) {
      guard let check = facts[ruling.subject], let incident = facts[check.subject] else { return }
      let isOverturned = ruling.value == 1
      if incident.kind == .goal {
        if isOverturned {
          strike(incident.position, by: &ruling)
        } else if reviewed.contains(incident.position) {
          give(incident, by: &ruling)
        }
      } else if incident.kind == .goalDisallowed, let goal = facts[incident.subject] {
        if isOverturned {
          give(goal, by: &ruling)
        } else if reviewed.contains(goal.position) {
          strike(goal.position, by: &ruling)
        }
      } else if incident.kind == .card, isOverturned {
        ruling.person = incident.person
        ruling.team = incident.team
      }
    }
  }
}

extension Fact {
  /// Whether it can change what a goal counts for, or who scored it.
  var rulesOnGoals: Bool {
    kind == .goalDisallowed || kind == .goalAttributed || kind == .reviewDecided
  }

  fileprivate mutating func take(_ goal: Fact, effect: Int) {
    self.effect = effect
    effectPeriod = goal.period
    effectOn = goal.position
    team = goal.team
    person = goal.person
  }
}
