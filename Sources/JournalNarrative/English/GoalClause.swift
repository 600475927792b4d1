import JournalCore

/// One goal in English: each verb is licensed by what the goal did.
struct GoalClause {
  /// How much is said of a goal.
  enum Detail: Int, Comparable {
    /// Who, and what it did.
    case bare
    /// When, too.
    case timed
    /// From what, too.
    case full

    static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  /// The goal told.
  let point: GoalPoint
  /// How much of it is told.
  let detail: Detail
  /// The goal told just before, where nothing else lies between.
  let previous: GoalPoint?
  /// Whether it is the first goal that is told.
  let isFirst: Bool
  /// The match.
  let facts: MatchFacts

  private var goal: ScoredGoal { point.goal }

  /// The clause.
  var clause: Clause {
    let time = detail >= .timed ? when : nil
    let evidence = point.history + (isSettling ? facts.scoreEvidence : [])
    guard !isPenalty else { return Clause(subject, deed, manner, time, evidence: evidence) }
    return Clause(subject, deed, time, detail == .full ? manner : nil, evidence: evidence)
  }

  /// Whether the words say something of the end of the match.
  private var isSettling: Bool { point.isWinner || point.isOnly }

  private var isPenalty: Bool { goal.situation == .penalty || goal.traits.contains(.penalty) }

  private var isOwn: Bool { goal.traits.contains(.own) }

  private var isHeader: Bool { goal.bodyPart == .head && goal.scorer != nil && !isOwn }

  private var subject: Clause.Subject {
    if isOwn { return .words(goal.scorer.map { "an own goal by \($0)" } ?? "an own goal") }
    return goal.scorer.map { .name($0) } ?? team
  }

  /// The side: by its part in the match where it is named first and somebody is at home.
  private var team: Clause.Subject {
    guard isFirst, !facts.isNeutral else { return .name(facts.team(point.side)) }
    return .words(point.side == .home ? "the home side" : "the visitors")
  }

  private var deed: String {
    if isOwn { return ownGoal }
    if goal.scorer == nil { return unknownScorer }
    let verb = isHeader ? "headed" : "scored"
    if point.isOnly { return "\(verb) the only goal" }
    if point.isWinner { return "\(verb) the winner" }
    let push = isHeader ? "headed" : "put"
    switch point.role {
    case .takesLead: return "\(push) \(team.inner) ahead"
    case .regainsLead: return "\(push) \(team.inner) back in front"
    case .equalises: return isHeader ? "headed the equaliser" : "equalised"
    case .pullsBack where point.deficit <= 3: return "\(isHeader ? "headed" : "pulled") one back"
    case .extendsLead, .pullsBack: return change + (isHeader ? " with a header" : "")
    }
  }

  private var ownGoal: String {
    if point.isOnly { return "decided the match" }
    if point.isWinner { return "gave \(team.inner) the winner" }
    switch point.role {
    case .takesLead: return "put \(team.inner) ahead"
    case .regainsLead: return "put \(team.inner) back in front"
    case .equalises: return "brought \(team.inner) level"
    case .extendsLead, .pullsBack: return change
    }
  }

  private var unknownScorer: String {
    if point.isOnly { return "scored the only goal" }
    if point.isWinner { return "scored the winner" }
    switch point.role {
    case .takesLead: return "went ahead"
    case .regainsLead: return "went back in front"
    case .equalises: return "equalised"
    case .pullsBack where point.deficit <= 3: return "pulled one back"
    case .extendsLead, .pullsBack: return change
    }
  }

  /// `made it 3-1`, the score of whoever leads first.
  private var change: String {
    let leader = point.after.leader ?? point.side
    return "made it \(point.after[leader])-\(point.after[leader.other])"
  }

  private var manner: String? {
    if isOwn { return nil }
    if isPenalty { return "from the penalty spot" }
    if let assist = goal.assist { return "from a pass by \(assist)" }
    switch goal.situation {
    case .directFreeKick where !isHeader: return "with a free-kick"
    case .corner where !isHeader: return "from a corner"
    default: return nil
    }
  }

  private var when: String? {
    if let previous, let minutes = previous.goal.time.minutes(to: goal.time),
      let gap = TimeWords.gap(minutes)
    {
      return gap
    }
    return isFirst && !point.isOnly ? TimeWords.after(goal.time) : TimeWords.at(goal.time)
  }
}
