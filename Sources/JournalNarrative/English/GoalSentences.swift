import JournalCore

/// The goals in English, in their order, with what the crowd did at half-time in its place.
struct GoalSentences {
  private let facts: MatchFacts
  private let detail: GoalClause.Detail
  private let beats: [Beat]

  /// One step of the story.
  private enum Beat {
    case goal(GoalPoint)
    case group([GoalPoint])
    case crowd(CrowdScene)

    var side: Side? {
      switch self {
      case .goal(let point): point.side
      case .group(let points): points.last?.side
      case .crowd: nil
      }
    }

    var points: [GoalPoint] {
      switch self {
      case .goal(let point): [point]
      case .group(let points): points
      case .crowd: []
      }
    }
  }

  /// The most steps that are told; of a longer story the beginning and the end.
  private static let beatLimit = 6

  /// The most words in a sentence of two clauses.
  private static let sentenceLimit = 24

  /// Plans the telling of a story.
  init(_ story: GoalStory, _ facts: MatchFacts, detail: GoalClause.Detail, crowd: CrowdScene?) {
    self.facts = facts
    self.detail = detail
    var beats = Self.beats(of: story.points)
    if let crowd {
      let index = beats.lastIndex { beat in
        beat.points.contains { crowd.goalsBefore.contains($0.goal.position) }
      }
      beats.insert(.crowd(crowd), at: index.map { $0 + 1 } ?? 0)
    }
    self.beats = beats
  }

  /// Up to four goals are told one by one; of more, those that only add to a lead are put together.
  private static func beats(of points: [GoalPoint]) -> [Beat] {
    guard points.count > 4 else { return points.map { .goal($0) } }
    var beats: [Beat] = []
    for point in points {
      let isPlain = point.role == .extendsLead && !point.isOnly
      if isPlain, case .group(let group) = beats.last, group.last?.side == point.side {
        beats[beats.count - 1] = .group(group + [point])
      } else {
        beats.append(isPlain ? .group([point]) : .goal(point))
      }
    }
    return beats.map { beat in
      if case .group(let group) = beat, group.count == 1 { .goal(group[0]) } else { beat }
    }
  }

  /// The sentences.
  var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var index = 0
    while index < beats.count {
      if beats.count > Self.beatLimit, index == 2 {
        index = beats.count - 3
        sentences += [resumption(at: index)].compactMap { $0 }
      }
      guard let clause = clause(at: index) else { return sentences }
      if let next = self.clause(at: index + 1), let junction = junction(after: index),
        clause.wordCount + next.wordCount <= Self.sentenceLimit,
        beats.count <= Self.beatLimit || index != 1
      {
        sentences.append(clause.joined(to: next, by: junction))
        index += 2
      } else {
        sentences.append(clause.sentence)
        index += 1
      }
    }
    return sentences
  }
}

extension GoalSentences {
  private func clause(at index: Int) -> Clause? {
    guard beats.indices.contains(index) else { return nil }
    switch beats[index] {
    case .crowd(let scene): return CrowdClause(scene, facts).clause
    case .group(let points): return GoalGroupClause(points: points, facts: facts).clause
    case .goal(let point):
      return GoalClause(
        point: point, detail: detail, previous: previous(of: index, point),
        isFirst: !beats[..<index].contains { !$0.points.isEmpty }, facts: facts
      ).clause
    }
  }

  /// The goal told just before, unless anything that may be told lies between the two.
  private func previous(of index: Int, _ point: GoalPoint) -> GoalPoint? {
    guard index > 0, case .goal(let previous) = beats[index - 1],
      !(beats.count > Self.beatLimit && index == beats.count - 3)
    else { return nil }
    let between = facts.incidents.contains { time in
      !time.certainlyPrecedes(previous.goal.time) && !point.goal.time.certainlyPrecedes(time)
    }
    return between ? nil : previous
  }

  /// "But" only where the other side changes who is ahead.
  private func junction(after index: Int) -> Clause.Junction? {
    guard beats.indices.contains(index + 1) else { return nil }
    let (beat, next) = (beats[index], beats[index + 1])
    if case .crowd = beat { return nil }
    if case .crowd = next { return .and }
    if beat.side == next.side { return .and }
    switch next.points.first?.role {
    case .equalises, .takesLead, .regainsLead: return .but
    default: return nil
    }
  }

  /// What a part of the story that is left out came to.
  private func resumption(at index: Int) -> Sentence? {
    guard let point = beats[index].points.first else { return nil }
    let score = point.before
    guard let leader = score.leader else {
      return Sentence("It was later \(score).", evidence: point.history.dropLast())
    }
    return Sentence(
      "\(facts.team(leader)) were later \(score[leader])-\(score[leader.other]) up.",
      evidence: point.history.dropLast())
  }
}
