import JournalCore

/// The course of a match in sentences: the goals in order, with other events between them.
struct Course {
  /// A step of the course.
  enum Beat {
    /// One goal.
    case goal(GoalPoint)
    /// Goals of one side in a row that only extend its lead.
    case run([GoalPoint])
    /// Two goals of one side within a few minutes.
    case burst(GoalPoint, GoalPoint)
    /// All goals of one player.
    case spree(Spree)
    /// Anything else, with its time and its position in the log.
    case scene(Clause, PlayTime, position: Int)

    var points: [GoalPoint] {
      switch self {
      case .goal(let point): [point]
      case .run(let points): points
      case .burst(let first, let second): [first, second]
      case .spree(let spree): spree.points
      case .scene: []
      }
    }

    /// The goal after which others are told.
    var place: GoalPoint? { if case .spree = self { points.first } else { points.last } }

    var side: Side? { points.last?.side }
  }

  private let story: Story
  private let clauses: GoalClauses
  private let beats: [Beat]
  private let limit: Int

  /// The maximum number of words in a sentence of two clauses.
  private static let sentenceLimit = 24

  /// Plans the telling of a course.
  ///
  /// - Parameters:
  ///   - scenes: what is told besides the goals.
  ///   - limit: the maximum number of steps; a longer story keeps its beginning and its end.
  ///   - absorbs: whether the language has words for all goals of a player at once.
  init(
    _ story: Story, _ clauses: GoalClauses, scenes: [Beat], limit: Int, absorbs: Bool
  ) {
    self.story = story
    self.clauses = clauses
    self.limit = limit
    let absorbed = absorbs ? Self.beats(of: story, Spree.all(in: story), scenes) : []
    beats =
      (1...limit).contains(absorbed.count) ? absorbed : Self.beats(of: story, [], scenes)
  }

  private static func beats(of story: Story, _ sprees: [Spree], _ scenes: [Beat]) -> [Beat] {
    var beats = Self.beats(of: story.goals, sprees)
    for scene in scenes { insert(scene, into: &beats) }
    return joined(beats, in: story)
  }

  /// Whether all goals of some player are told in one sentence.
  func tells(_ clause: Clause) -> Bool {
    beats.contains { beat in
      if case .spree(let spree) = beat { spree.positions == clause.about } else { false }
    }
  }

  /// Tells two goals at once that are a burst, if nothing is told between them.
  private static func joined(_ beats: [Beat], in story: Story) -> [Beat] {
    var joined: [Beat] = []
    for beat in beats {
      if case .goal(let second) = beat, case .goal(let first)? = joined.last,
        Burst(first, second, in: story) != nil, !isAnything(between: first, second, in: story)
      {
        joined[joined.count - 1] = .burst(first, second)
      } else {
        joined.append(beat)
      }
    }
    return joined
  }

  /// Whether anything that may be told lies between two goals.
  private static func isAnything(
    between first: GoalPoint, _ second: GoalPoint, in story: Story
  ) -> Bool {
    story.facts.incidents.contains { time in
      !time.certainlyPrecedes(first.goal.time) && !second.goal.time.certainlyPrecedes(time)
    }
  }

  /// Tells up to four goals one by one. Of more than four, those that only extend a lead are
  /// grouped, except own goals.
  private static func beats(of points: [GoalPoint], _ sprees: [Spree]) -> [Beat] {
    var beats: [Beat] = []
    // Goals told with others of their scorer lie between two goals of a run.
    var isParted = false
    for point in points {
      if let spree = sprees.first(where: { $0.points.contains(point) }) {
        if spree.points.first == point { beats.append(.spree(spree)) }
        isParted = true
        continue
      }
      defer { isParted = false }
      guard points.count > 4 else {
        beats.append(.goal(point))
        continue
      }
      let isPlain =
        point.role == .extendsLead && !point.isOnly && !point.goal.traits.contains(.own)
        && !sprees.contains { $0.surrounds(point) }
      if isPlain, !isParted, case .run(let run) = beats.last, run.last?.side == point.side,
        Tally((run + [point]).compactMap(\.goal.creditedScorer)).people.count
          <= GoalClauses.scorersOfRun
      {
        beats[beats.count - 1] = .run(run + [point])
      } else {
        beats.append(isPlain ? .run([point]) : .goal(point))
      }
    }
    return beats.map { beat in
      if case .run(let run) = beat, run.count == 1 { .goal(run[0]) } else { beat }
    }
  }

  /// Scenes of a match without goals, in its order.
  static func ordered(_ scenes: [Beat]) -> [Clause] {
    var beats: [Beat] = []
    for scene in scenes { insert(scene, into: &beats) }
    return beats.compactMap { if case .scene(let clause, _, _) = $0 { clause } else { nil } }
  }

  /// Inserts a scene after the last step that was certainly earlier, otherwise in the order of
  /// recording.
  private static func insert(_ scene: Beat, into beats: inout [Beat]) {
    guard case .scene(_, let time, let position) = scene else { return }
    let index = beats.lastIndex { beat in
      switch beat {
      case .scene(_, let other, let place):
        return !time.certainlyPrecedes(other) && (other.certainlyPrecedes(time) || place < position)
      case .goal, .run, .burst, .spree:
        guard let goal = beat.place?.goal else { return false }
        return goal.time.certainlyPrecedes(time)
          || !time.certainlyPrecedes(goal.time) && goal.position < position
      }
    }
    beats.insert(scene, at: index.map { $0 + 1 } ?? 0)
  }

  /// The sentences, in the words of a language.
  func sentences(_ realiser: inout Realiser) -> [Sentence] {
    var sentences: [Sentence] = []
    var index = 0
    while index < beats.count {
      if beats.count > limit, index == limit - 4 {
        let told = beats[..<index].last { !$0.points.isEmpty }?.points.last
        // Only goals are left out.
        for case .scene(let clause, _, _) in beats[index..<beats.count - 3] {
          sentences += [realiser.sentence(SentencePlan(clause))].compactMap { $0 }
        }
        index = beats.count - 3
        if let point = beats[index].points.first,
          let sentence = realiser.sentence(
            SentencePlan(clauses.resumption(before: point, after: told)))
        {
          sentences.append(sentence)
        }
      }
      guard let clause = clause(at: index) else {
        index += 1
        continue
      }
      if let sentence = pair(clause, at: index, &realiser) {
        sentences.append(sentence)
        index += 2
      } else {
        sentences += [realiser.sentence(SentencePlan(clause))].compactMap { $0 }
        index += 1
      }
    }
    return sentences
  }

  /// Tells a step and the next in one sentence, if they belong together and it is not too long; nil
  /// otherwise.
  private func pair(_ clause: Clause, at index: Int, _ realiser: inout Realiser) -> Sentence? {
    let isBeforeCut = beats.count > limit && index == limit - 5
    // The effect of a goal on the tie ends its sentence.
    guard !isBeforeCut, clause.values[.aggregate] == nil, let next = self.clause(at: index + 1),
      let junction = junction(after: index)
    else { return nil }
    var trial = realiser
    guard let sentence = trial.sentence(SentencePlan(clause, junction, next)),
      sentence.wordCount <= Self.sentenceLimit, sentence.clauses.count == 2
    else { return nil }
    realiser = trial
    return sentence
  }

  private func clause(at index: Int) -> Clause? {
    guard beats.indices.contains(index) else { return nil }
    switch beats[index] {
    case .scene(let clause, _, _): return clause
    case .run(let points): return clauses.run(points)
    case .burst(let first, let second): return clauses.burst(first, second)
    case .spree(let spree): return clauses.spree(spree)
    case .goal(let point):
      return clauses.clause(
        point, after: previous(of: index, point),
        isFirst: !beats[..<index].contains { !$0.points.isEmpty })
    }
  }

  /// The goal told just before; nil if anything that may be told lies between the two.
  private func previous(of index: Int, _ point: GoalPoint) -> GoalPoint? {
    guard index > 0, case .goal(let previous) = beats[index - 1],
      !(beats.count > limit && index == beats.count - 3)
    else { return nil }
    return Self.isAnything(between: previous, point, in: story) ? nil : previous
  }

  /// Whether a scene belongs to the step told just before it: it has no minute, or is within five
  /// minutes.
  private func isSoon(_ time: PlayTime, after beat: Beat) -> Bool {
    if time.minute == nil { return true }
    return beat.points.last?.goal.time.minutes(to: time).map { (0...5).contains($0) } ?? false
  }

  /// How the next step follows; "but" only if the other side changes who is ahead.
  private func junction(after index: Int) -> Junction? {
    guard beats.indices.contains(index + 1) else { return nil }
    let (beat, next) = (beats[index], beats[index + 1])
    if case .scene = beat { return nil }
    if case .burst = beat { return nil }
    if case .burst = next { return nil }
    if case .spree = beat { return nil }
    if case .spree = next { return nil }
    if case .scene(let clause, let time, _) = next {
      return clause.kind == .crowd && isSoon(time, after: beat) ? .and : nil
    }
    if beat.side == next.side { return .and }
    switch next.points.first?.role {
    case .equalises, .takesLead, .regainsLead: return .but
    default: return nil
    }
  }
}
