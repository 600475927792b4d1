import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// What one event says on its own, just after it happened. The line adds the time.
struct LiveClause {
  private let story: Story
  private let position: Int
  private let isFirstGoal: Bool

  /// Creates a clause for an event that is the last one known.
  ///
  /// - Parameter isFirstGoal: whether no earlier line tells of a goal.
  init(_ story: Story, _ position: Int, isFirstGoal: Bool) {
    self.story = story
    self.position = position
    self.isFirstGoal = isFirstGoal
  }

  private var facts: MatchFacts { story.facts }

  /// The clause; nil for an event that gets no line.
  var clause: Clause? {
    guard var clause = goal ?? incident ?? kick ?? scene ?? whistle else { return nil }
    if clause.kind != .standing { clause.values[.time] = nil }
    for slot in [Slot.venue, .place, .day] { clause.values[slot] = nil }
    return clause
  }

  private var goal: Clause? {
    let goals = GoalClauses(story: story, detail: .full, people: nil)
    if let point = story.goals.first(where: { $0.goal.position == position }) {
      return goals.clause(point, after: nil, isFirst: isFirstGoal)
    }
    guard let goal = facts.goals.first(where: { $0.position == position }) else { return nil }
    // The order of the goals is not known, but the scorers and their teams are.
    return Clause(
      .scorers, about: [position],
      [
        .who: goal.creditedScorer.map { .people([Value.Counted($0)]) },
        .team: .team(facts.match.team(goal.side)),
      ],
      evidence: [position])
  }

  private var incident: Clause? {
    let incidents = IncidentClauses(facts, nil)
    if let card = Dismissal.all(in: facts).first(where: { $0.position == position }) {
      return incidents.dismissal(card)
    }
    if let missed = MissedPenalty.all(in: facts).first(where: { $0.position == position }) {
      return incidents.missed(missed)
    }
    if let struck = StruckGoal.all(in: facts).first(where: { $0.evidence.last == position }) {
      return incidents.struck(struck)
    }
    let hit = WoodworkHit.all(in: facts).first { $0.position == position }
    return hit.map { incidents.woodwork($0, in: story) }
  }

  /// A kick of the shoot-out with its score; nil for one that is to be retaken.
  private var kick: Clause? {
    guard case .shootOutKick(let kick) = facts.event(at: position), kick.outcome != .retake,
      let fact = facts.facts.last(where: { $0.position == position && $0.kind == .shootOutKick }),
      let side = facts.side(of: fact.team)
    else { return nil }
    return Clause(
      .kick, about: [position],
      [
        .who: facts.names.slug(fact.person).map { .person($0) },
        .team: .team(facts.match.team(side)), .deed: .term("kick.\(kick.outcome.rawValue)"),
        .kicks: facts.board.value.shootOut.map { .score($0) },
      ],
      evidence: facts.board.shootOutFacts.map(\.position))
  }

  private var scene: Clause? {
    CrowdScene.all(in: facts).first { $0.position == position }.map {
      CrowdClauses(facts).clause($0)
    }
  }

  /// Whether a fact is a declared result that stands for the whistle of an imported match: at half-time,
  /// or at the end of what was played.
  private func isDeclared(_ fact: Fact) -> Bool {
    let all = facts.match.history.facts(upTo: .end, in: facts.format)
    let whistles: Set<Fact.Kind> = [.periodEnd, .finalWhistle]
    guard [.scoreDeclared, .shootOutDeclared].contains(fact.kind),
      !all.contains(where: { whistles.contains($0.kind) })
    else { return false }
    if Period(code: fact.period) == .firstHalf { return true }
    let ends: Set<Fact.Kind> = [.scoreDeclared, .shootOutDeclared, .shootOutKick]
    return !all.contains {
      $0.position != position && ends.contains($0.kind)
        && ($0.kind == .scoreDeclared ? $0.period > fact.period : fact.kind == .scoreDeclared)
    }
  }

  /// The score at the end of a period.
  private var whistle: Clause? {
    guard let fact = facts.facts.last(where: { $0.position == position }),
      [.periodEnd, .finalWhistle, .matchAbandoned, .playSuspended].contains(fact.kind)
        || isDeclared(fact)
    else { return nil }
    var told = ResultClauses(story, tone: .neutral).lead
    guard told.kind != .announcement else { return nil }
    // A tie over two legs that was decided on penalties was not won by the last leg.
    if told.kind == .exit, let tie = facts.tie, tie.isLegged, tie.means == "penalties" {
      told = TieClauses(story)?.clause ?? told
    }
    // The whistle itself, such as the one that ends a shoot-out.
    told.evidence.append(position)
    return told
  }
}
