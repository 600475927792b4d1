import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules

/// A tie in English, for the touchline and for audits.
public struct TieWords: Sendable {
  private let tie: TieReading
  private let verdict: TieVerdict

  /// Creates the words for a tie, as it stands or was decided.
  public init(_ tie: TieReading) {
    self.tie = tie
    verdict = tie.verdict
  }

  /// The aggregate, `2-2 on aggregate`, with the goals of one team first.
  private func aggregate(of team: TieSide) -> String {
    // If the aggregate after ninety minutes decided, that is the one to give.
    let decisive = verdict.decisive.flatMap { finding in
      finding.title == "aggregate" && finding.further == nil ? finding.values : nil
    }
    let goals = decisive ?? verdict.aggregate
    let score = "\(goals[team])-\(goals[team.other])"
    return (tie.contest.legCount > 1 ? "\(score) on aggregate" : score) + extraTime
  }

  /// ` after extra time` if the goals of extra time decided; otherwise empty.
  private var extraTime: String {
    guard let finding = verdict.decisive, finding.title == "aggregate", finding.further == nil,
      tie.contest.lastLeg?.board.value.hasExtraTime == true, !isDecidedBeforeExtraTime
    else { return "" }
    return " after extra time"
  }

  /// Whether the goals of the halves alone decided, whatever was played afterwards.
  private var isDecidedBeforeExtraTime: Bool {
    let step = tie.stage.steps.first { $0.name == verdict.decidedBy }
    return step?.over == .regulation
  }

  /// The team that is named first: the one that goes through, otherwise the leader, otherwise the
  /// first.
  public var leader: TieSide { verdict.winner ?? verdict.aggregate.leader ?? .first }

  /// The means: ` on away goals`, ` by walkover`, ` after a replay`; empty if the aggregate says it
  /// all.
  private var means: String {
    guard let finding = verdict.decisive else { return "" }
    if let further = finding.further { return " after a \(further)" }
    switch finding.step {
    case "tie-awarded": return " by award"
    case "walkover": return " by walkover"
    case "bye": return " with a bye"
    case "team-withdrawn": return " as the opponents withdrew"
    case "team-disqualified": return " as the opponents were disqualified"
    default: break
    }
    switch finding.title {
    case "aggregate": return ""
    case "drawing of lots": return " by drawing of lots"
    default: return " on \(finding.title)"
    }
  }

  /// Whether no round follows: a final, or the match for third place.
  private var isLastRound: Bool {
    let words = SlugMint.fold(tie.tie.round).split(separator: "-")
    return words.contains("third") || words.first == "final" && !words.contains("four")
  }

  /// Whether any of its matches was played, rather than only ruled on.
  private var isPlayed: Bool {
    tie.contest.legs.contains { leg in
      leg.result.award != nil || leg.board.evidence.contains { $0.kind != .scheduled }
    }
  }

  /// Whether nothing tells that a match is on or over: neither score nor whistle, nor a card in it.
  private func isUnplayed(_ leg: Leg) -> Bool {
    !leg.hasBegun && leg.result.status != .inPlay
  }

  private var provisional: String { verdict.state == .decided ? "" : " as it stands" }

  /// The state of the tie: `Aggregate 2-2. Leganés through on away goals.`
  public var status: String {
    if verdict.winner == nil, tie.contest.legs.allSatisfy({ isUnplayed($0) }) {
      return "Nothing has been played yet."
    }
    let score = "\(verdict.aggregate[leader])-\(verdict.aggregate[leader.other])"
    let lead = tie.contest.legCount > 1 ? "Aggregate \(score). " : ""
    guard let winner = verdict.winner else { return "\(lead)\(outcome)." }
    return "\(lead)\(tie.title(winner)) through\(means)\(extraTime)\(provisional)."
  }

  /// The outcome: `Leganés through on away goals`, `Extra time as it stands`.
  public var outcome: String {
    if let winner = verdict.winner { return "\(tie.title(winner)) through\(means)\(provisional)" }
    return demand.prefix(1).uppercased() + demand.dropFirst()
  }

  /// What is missing: `extra time as it stands`, `undecided, needs: extra-time`.
  private var demand: String {
    let open = tie.contest.missingLegs
    let play = verdict.needs.last.flatMap { need in
      ["extra-time", "second-extra-time", "shoot-out"].contains(need) ? need : nil
    }
    guard let play, !open.isEmpty, tie.contest.lastLeg != nil else {
      // While a leg is still to come, nobody knows whether anything has to be played after it.
      let needs = verdict.needs.filter { open.isEmpty || $0 != play }
      return "undecided, needs: \(needs.joined(separator: ", "))"
    }
    return "\(Self.words(for: play)) as it stands"
  }

  /// What is missing, in words that people use.
  private static func words(for need: String) -> String {
    switch need {
    case "extra-time": "extra time"
    case "second-extra-time": "a second extra time"
    default: need
    }
  }

  /// The news of the tie: `Tie: Leganés through on away goals as it stands, 2-2 on aggregate.`
  public var change: String {
    let lead = verdict.state == .decided ? "Tie decided" : "Tie"
    if let winner = verdict.winner {
      guard isPlayed else { return "\(lead): \(outcome)." }
      return "\(lead): \(outcome), \(aggregate(of: winner))\(kicks(of: winner))."
    }
    return "\(lead): \(level). \(outcome)."
  }

  /// The numbers on which the teams are level: `1-1 on aggregate, 1-1 on away goals`.
  private var level: String {
    var parts = [aggregate(of: leader)]
    if let away = verdict.values(of: "away-goals") {
      parts.append("\(away[leader])-\(away[leader.other]) on away goals")
    }
    return parts.joined(separator: ", ")
  }

  private func kicks(of winner: TieSide) -> String {
    guard let finding = verdict.decisive, finding.title == "penalties", let kicks = finding.values
    else { return "" }
    return ", \(kicks[winner])-\(kicks[winner.other]) on penalties"
  }

  /// The tie in a sentence: `Leganés go through: 2-2 on aggregate, 2-1 on away goals.`
  public var sentence: String {
    guard let winner = verdict.winner else {
      let needs = verdict.needs.joined(separator: ", ")
      return "Undecided: \(level). Needs: \(needs)."
    }
    // If nothing was played, there is no score to give.
    var reasons = isPlayed ? [aggregate(of: winner)] : []
    if let finding = verdict.decisive, let further = finding.further, let values = finding.values {
      let kicks = finding.title == "penalties" ? " on penalties" : ""
      reasons.append("\(values[winner])-\(values[winner.other])\(kicks) in the \(further)")
    } else if let finding = verdict.decisive, finding.title != "aggregate",
      let values = finding.values
    {
      reasons.append("\(values[winner])-\(values[winner.other]) on \(finding.title)")
    } else if !means.isEmpty {
      reasons.append(String(means.dropFirst()))
    }
    let verb = isLastRound ? "win" : "go through"
    let all = reasons.joined(separator: ", ")
    return "\(tie.title(winner)) \(verb)\(provisional)\(all.isEmpty ? "" : ": \(all)")."
  }

  /// The outcome of a changed tie: `Real Madrid through, 2-1 on aggregate`, `extra time`.
  public var counterfactual: String {
    guard let winner = verdict.winner else {
      guard let need = verdict.needs.last else { return "undecided" }
      if need == "shoot-out" { return "a shoot-out" }
      return need.hasSuffix("extra-time") ? Self.words(for: need) : demand
    }
    return "\(tie.title(winner)) through\(means), \(aggregate(of: winner))\(kicks(of: winner))"
  }
}
