import JournalCore

/// What there is to tell of a match besides its result.
enum News: Hashable {
  /// A side won that had been two behind or more.
  case comeback(Side, deficit: Int)
  /// A side that led by two or more drew, and lost no shoot-out either way.
  case lostLead(Side, lead: GoalPoint)
  /// Three goals or more of one player, or of two.
  case haul([PersonSlug], goals: Int)
  /// Players who were sent off, one or two.
  case dismissals([Dismissal])
  /// The last goal: it won the match, or saved a draw.
  case strike(GoalPoint)
  /// A penalty not scored by a side that lost by one, or drew.
  case miss(MissedPenalty)
}

extension Story {
  /// The news of a match that is over, in the order in which a desk leads with it: a turn of two
  /// goals, a haul, a red card that turned the match, a late goal that decided, an own goal or a
  /// penalty that did, another red card, the only goal.
  var news: [News] {
    guard facts.progress == .over, facts.award == nil else { return [] }
    let cards = sentOff
    let isTurned = cards.contains { turned(after: $0) }
    let news: [News?] = [
      turn, haul, isTurned ? .dismissals(cards) : nil, lastWord { $0.isLateWord },
      lastWord { $0.goal.traits.contains(.own) }, missed, cards.isEmpty ? nil : .dismissals(cards),
      lastWord { $0.isOnly && $0.goal.scorer != nil },
    ]
    let all = news.compactMap { $0 }
    return all.enumerated().filter { index, news in !all[..<index].contains(news) }.map(\.element)
  }

  private var turn: News? {
    if let comeback, comeback.deficit >= 2 {
      return .comeback(comeback.side, deficit: comeback.deficit)
    }
    guard facts.score.isLevel, let lostLead else { return nil }
    return .lostLead(lostLead.side, lead: lostLead.lead)
  }

  private var haul: News? {
    let people = Tally(facts.goals.compactMap(\.creditedScorer)).people
    guard let most = people.map(\.count).max(), most >= 3 else { return nil }
    let best = people.filter { $0.count == most }.map(\.person)
    return best.count <= 2 ? .haul(best, goals: most) : nil
  }

  /// The players who were sent off, if they were one or two and known by name.
  private var sentOff: [Dismissal] {
    let cards = Dismissal.all(in: facts).filter { !$0.isOfficial }
    return cards.count <= 2 && cards.allSatisfy { $0.person != nil } ? cards : []
  }

  /// Whether a side that was not behind when a player was sent off ended worse.
  private func turned(after card: Dismissal) -> Bool {
    let before = goals.filter { $0.goal.time.certainlyPrecedes(card.time) }
    let later = goals.filter { card.time.certainlyPrecedes($0.goal.time) }
    guard before.count + later.count == goals.count, isOrdered else { return false }
    let then = before.last?.after ?? Score()
    let side = card.side
    let margin = then[side] - then[side.other]
    return margin >= 0 && facts.score[side] - facts.score[side.other] < min(margin, 1)
  }

  /// The last goal, if it won the match or made it level.
  private func lastWord(_ isNews: (GoalPoint) -> Bool) -> News? {
    guard let last = goals.last, isNews(last) else { return nil }
    let licences = GoalRules.licences(of: last, in: self)
    let saved = last.role == .equalises && facts.shootOut == nil
    guard licences.contains(.winner) || licences.contains(.onlyGoal) || saved else { return nil }
    // In the last leg of a tie a goal that won the match may have won nothing.
    return licences.contains(.winner) || saved ? .strike(last) : nil
  }

  private var missed: News? {
    MissedPenalty.all(in: facts).first { penalty in
      let (own, other) = (facts.score[penalty.side], facts.score[penalty.side.other])
      return (0...1).contains(other - own)
    }.map { .miss($0) }
  }
}

extension GoalPoint {
  /// Whether it fell near the end, or in extra time.
  var isLateWord: Bool { goal.time.isLate || goal.time.period?.isExtraTime == true }
}
