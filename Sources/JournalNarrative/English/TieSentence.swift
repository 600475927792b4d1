import JournalCore
import JournalProjections
import JournalRules

/// The second sentence: who goes through, how, and from what first leg.
struct TieSentence {
  private let facts: MatchFacts
  private let tie: TieFacts
  private let kind: RoundWords.Kind

  /// Words for a tie; nil where the match belongs to none.
  init?(_ facts: MatchFacts) {
    guard let tie = facts.tie else { return nil }
    self.facts = facts
    self.tie = tie
    kind = RoundWords(tie.reading.tie.round).kind
  }

  /// The sentence; nil where the first has said it all, or where too little is known to say it.
  var sentence: Sentence? {
    words.map { Sentence("\($0).", evidence: tie.evidence + facts.scoreEvidence) }
  }

  private var words: String? {
    switch facts.progress {
    case .notBegun: nil
    case .underWay: tie.isLastLeg && tie.hasOtherLegs ? standing : nil
    case .over: tie.decidedWinner.map { decided($0) } ?? open
    }
  }

  private func aggregate(of side: Side) -> String {
    "\(tie.aggregate[side])-\(tie.aggregate[side.other])"
  }

  private var leader: Side { tie.winner ?? tie.aggregate.leader ?? .home }
}

// All has been played.
extension TieSentence {
  private func decided(_ winner: Side) -> String? {
    let team = facts.team(winner)
    guard tie.isLegged else { return nil }
    let count = NumberWords.cardinal(tie.reading.contest.legCount)
    let opening = tie.isLastLeg ? firstLeg(of: winner) : "Over the \(count) legs, "
    return "\(opening)\(team) \(passage(of: winner))"
  }

  /// `went through on away goals, 2-2 on aggregate`.
  private func passage(of winner: Side) -> String {
    let verb =
      switch kind {
      case .knockout: "went through"
      case .final: "won"
      case .other: "won the tie"
      }
    guard let means = tie.means, !tie.isDecidedOnAggregate else {
      return "\(verb) \(aggregate(of: winner)) on aggregate"
    }
    guard means == "penalties", tie.aggregate.isLevel else {
      return "\(verb) on \(means), \(aggregate(of: winner)) on aggregate"
    }
    let kicks = ShootOutWords.score(
      tie.decisiveScore.flatMap { $0.leader == winner ? $0 : nil }, of: winner)
    return "\(verb) \(kicks)on penalties after a \(aggregate(of: winner)) aggregate draw"
  }

  /// `Beaten 1-0 in the first leg, `.
  private func firstLeg(of winner: Side) -> String {
    guard let score = tie.firstLeg else { return "" }
    switch score.leader {
    case winner: return "Ahead \(score[winner])-\(score[winner.other]) from the first leg, "
    case nil: return "After a \(score) draw in the first leg, "
    default: return "Beaten \(score[winner.other])-\(score[winner]) in the first leg, "
    }
  }
}

// Something is still to be played or to be recorded.
extension TieSentence {
  private var standing: String? {
    guard tie.isLegged else { return demand.map { "The tie needs \($0)" } }
    let score = "\(aggregate(of: leader)) on aggregate"
    guard let winner = tie.winner else {
      let need = demand.map { " and needs \($0)" } ?? ""
      return "As it stands, the tie is \(score)\(need)"
    }
    let place = "As it stands, \(facts.team(winner)) are \(kind == .final ? "ahead" : "through")"
    guard let means = tie.means, !tie.isDecidedOnAggregate else { return "\(place) \(score)" }
    return "\(place) on \(means), \(score)"
  }

  private var open: String? {
    guard tie.isLastLeg, tie.reading.contest.missingLegs.isEmpty else { return nil }
    guard tie.isLegged else { return demand.map { "The tie needs \($0)" } }
    let score = "The tie is \(aggregate(of: leader)) on aggregate"
    return demand.map { "\(score) and needs \($0)" } ?? "\(score) and undecided"
  }

  /// What the regulation asks for next, unless it has begun.
  private var demand: String? {
    let board = facts.board.value
    switch tie.verdict.needs.last {
    case "extra-time" where !board.hasExtraTime: return "extra time"
    case "shoot-out" where !board.hasShootOut: return "a shoot-out"
    default: return nil
    }
  }
}
