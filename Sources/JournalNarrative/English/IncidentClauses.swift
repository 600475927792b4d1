import JournalCore

extension Dismissal {
  /// `Real Madrid had Ramos sent off for a second yellow card in the 80th minute`.
  func clause(_ facts: MatchFacts) -> Clause {
    let team = facts.team(side)
    guard let person else {
      return Clause(.name(team), "were shown a red card", moment, evidence: [position])
    }
    let reason = isSecondYellow ? "for a second yellow card" : nil
    return Clause(.name(team), "had \(person) sent off", reason, moment, evidence: [position])
  }

  private var moment: String? { TimeWords.at(time) }
}

extension MissedPenalty {
  /// `Ramos had a penalty saved in the 60th minute`.
  func clause(_ facts: MatchFacts) -> Clause {
    let deed =
      switch outcome {
      case .saved: "had a penalty saved"
      case .post: "hit the post with a penalty"
      case .crossbar: "hit the bar with a penalty"
      case .wide: "put a penalty wide"
      case .over: "put a penalty over the bar"
      case nil: "missed a penalty"
      }
    return Clause(
      .name(person ?? facts.team(side)), deed, TimeWords.at(time), evidence: [position])
  }
}

extension StruckGoal {
  /// `Gabriel Pires had a goal ruled out for offside by the video assistant in the 55th minute`.
  func clause(_ facts: MatchFacts) -> Clause {
    let cause: String? =
      switch reason {
      case .offside: "for offside"
      case .handball: "for handball"
      case .foul: "for a foul"
      case .ballOut: "because the ball was out"
      case .encroachment: "for encroachment"
      case .other, nil: nil
      }
    return Clause(
      .name(scorer ?? facts.team(side)), "had a goal ruled out", cause,
      isByVideo ? "by the video assistant" : nil, TimeWords.at(time), evidence: evidence)
  }
}
