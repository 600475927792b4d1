import JournalCore

/// A full report: an inverted pyramid of paragraphs, in which each fact is told once.
struct FullPlan {
  /// The maximum number of steps in the course of a match.
  private static let courseLimit = 24
  /// The number of events other than goals that always have room, however many goals there are.
  private static let leastScenes = 4

  private let story: Story
  private let stake: Stake
  private let tone: Tone
  private let realiser: Realiser
  private let people: PeopleClauses
  private let incidents: IncidentClauses
  private let points: MatchPointClauses

  /// Plans a full report.
  init(_ story: Story, tone: Tone, realiser: Realiser) {
    self.story = story
    stake = Stake(story)
    self.tone = tone
    self.realiser = realiser
    people = PeopleClauses(story.facts)
    incidents = IncidentClauses(story.facts, people)
    points = MatchPointClauses(story)
  }

  private var facts: MatchFacts { story.facts }

  /// The paragraphs.
  var paragraphs: [Paragraph] {
    var realiser = realiser
    let first = tell([news.lead(result.lead)], &realiser)
    let told = LeadTelling(first)
    let lead = first + tell(lead.filter { !told.tells($0) }, &realiser)
    let reaction = ReactionClauses(facts, people)
    let words =
      tell(reaction.blame, &realiser) + reaction.all.compactMap { realiser.sentence($0) }
    let plan = plan(after: told, realiser)
    let course = course(&realiser, plan, after: told)
    let open = analysis.filter { !told.tells($0) && plan?.tells($0) != true }
    let around = [preview, open, context].map { tell($0, &realiser) }
    let rest = around + [next.compactMap { realiser.sentence($0) }]
    let all = [lead] + Self.groups(of: words, size: 3) + Self.groups(of: course, size: 4) + rest
    return all.filter { !$0.isEmpty }.map { Paragraph($0) }
  }

  private func tell(_ clauses: [Clause], _ realiser: inout Realiser) -> [Sentence] {
    clauses.compactMap { realiser.sentence(SentencePlan($0)) }
  }

  /// Paragraphs of about equal length.
  private static func groups(of sentences: [Sentence], size: Int) -> [[Sentence]] {
    guard sentences.count > size + 1 else { return [sentences] }
    let count = (sentences.count + size - 1) / size
    return (0..<count).map { index in
      Array(sentences[index * sentences.count / count..<(index + 1) * sentences.count / count])
    }
  }

  private var result: ResultClauses { ResultClauses(story, tone: tone, isDated: true) }

  private var news: NewsClauses { NewsClauses(story, people) }

  /// What the first paragraph says after the first sentence.
  private var lead: [Clause] {
    let tie = TieClauses(story)
    return [
      result.shootOut, tie?.clause, AggregateClause(facts).clause, tie?.milestone, news.otherFate,
    ].compactMap { $0 } + ThroughClauses(facts).all + news.fatesElsewhere
      + [points.comeback, ContextClauses(story, people).leaguePlaces.first].compactMap { $0 }
      + OutlookClauses(story).all
  }

  /// What is known before the match, and who is missing.
  private var preview: [Clause] {
    guard facts.progress == .notBegun else { return [] }
    return PreviewClauses(story).all + ContextClauses(story, people).suspended
  }

  private var analysis: [Clause] {
    [
      points.lostPassage, points.turningPoint, incidents.haul, points.lostLead,
      incidents.pressure(in: story),
    ].compactMap { $0 }
  }

  private var context: [Clause] {
    let context = ContextClauses(story, people)
    let colour = ColourClauses(facts)
    return context.rested + [context.starters].compactMap { $0 } + context.places
      + [context.budgets, colour.holders, colour.bestPlayer, colour.conditions].compactMap { $0 }
      + [incidents.attendance, colour.referee].compactMap { $0 }
  }

  private var next: [SentencePlan] {
    guard facts.progress == .over else { return [] }
    let context = ContextClauses(story, people)
    let plans = (context.suspended + context.outlook).map { SentencePlan($0) }
    let place = context.leaguePlaces.dropFirst().first
    let unbeaten = ColourClauses(facts).unbeaten.map { [SentencePlan($0)] } ?? []
    guard let place, let run = context.run, place.of == run.of, place.values[.opponent] == nil
    else {
      return [place, context.run].compactMap { $0 }.map { SentencePlan($0) } + unbeaten + plans
    }
    return [SentencePlan(place, .and, run)] + unbeaten + plans
  }
}

// The course of the match.
extension FullPlan {
  private typealias Scene = (clause: Clause, time: PlayTime, position: Int)

  /// The goals with what else is told between them; nil if there are none to tell.
  private func plan(after told: LeadTelling, _ realiser: Realiser) -> Course? {
    guard !story.goals.isEmpty, !(told.tellsStrike && news.tellsOnlyGoal) else { return nil }
    let beats = scenes(after: told).map {
      Course.Beat.scene($0.clause, $0.time, position: $0.position)
    }
    return Course(
      story, GoalClauses(story: story, detail: .full, people: people), scenes: beats,
      limit: Self.courseLimit, absorbs: realiser.speaks(.spree))
  }

  private func course(_ realiser: inout Realiser, _ plan: Course?, after told: LeadTelling)
    -> [Sentence]
  {
    let hits = WoodworkHit.all(in: facts).count
    let many =
      (Dismissal.all(in: facts).count > 2 ? incidents.dismissals : [])
      + (hits > 4 ? [incidents.woodworkTally].compactMap { $0 } : [])
    let goals = GoalClauses(story: story, detail: .full, people: people)
    let isToldInLead = told.tellsStrike && news.tellsOnlyGoal
    guard let plan else {
      let scenes = Course.ordered(
        scenes(after: told).map { Course.Beat.scene($0.clause, $0.time, position: $0.position) })
      let scorers = isToldInLead ? [] : ScorerClauses(story).all
      return tell(scorers + scenes + many + disputes(goals), &realiser)
    }
    return plan.sentences(&realiser)
      + tell(many + disputes(goals), &realiser)
  }

  /// What other sources say, and what was decided about it.
  private func disputes(_ goals: GoalClauses) -> [Clause] {
    goals.disputes(story.goals) + DisputeClauses(facts).others + RulingClauses(facts).all
  }

  /// Events other than goals: the dismissals, and of the others as many as have room, by rank.
  private func scenes(after told: LeadTelling) -> [Scene] {
    let dismissals = Dismissal.all(in: facts)
    let sent = (dismissals.count > 2 ? [] : dismissals).map { dismissal -> Scene in
      (incidents.dismissal(dismissal), dismissal.time, dismissal.position)
    }
    let room = max(Self.leastScenes, Self.courseLimit - story.goals.count - sent.count)
    let rest = others(after: told).sorted { $0.rank > $1.rank }.prefix(room).map(\.scene)
    return (sent + rest).sorted { $0.position < $1.position }
  }

  private func others(after told: LeadTelling) -> [(scene: Scene, rank: Rank)] {
    let hits = WoodworkHit.all(in: facts)
    return MissedPenalty.all(in: facts).filter { !told.tells($0) }.map {
      ranked(incidents.missed($0), $0.time, $0.position, Rank.Weight.nearGoal)
    }
      + StruckGoal.all(in: facts).map {
        ranked(incidents.struck($0), $0.time, $0.evidence[0], Rank.Weight.nearGoal)
      }
      + (hits.count > 4 ? [] : hits).map {
        ranked(incidents.woodwork($0, in: story), $0.time, $0.position, Rank.Weight.woodwork)
      } + crowd + injuries
  }

  private var injuries: [(scene: Scene, rank: Rank)] {
    InjuryScene.all(in: facts).map {
      ranked(incidents.injury($0), $0.time, $0.position, Rank.Weight.injury)
    }
  }

  /// The four crowd scenes with the highest rank.
  private var crowd: [(scene: Scene, rank: Rank)] {
    let clauses = CrowdClauses(facts)
    let scenes = CrowdScene.all(in: facts).map { scene in
      ranked(
        clauses.clause(scene), scene.time, scene.position,
        Rank.Weight.crowd * Double(scene.intensity))
    }
    return Array(scenes.sorted { $0.rank > $1.rank }.prefix(4))
  }

  private func ranked(_ clause: Clause, _ time: PlayTime, _ position: Int, _ weight: Double)
    -> (scene: Scene, rank: Rank)
  {
    let rank = Rank(weight, stake: stake.at(time, position: position), position: position)
    return ((clause, time, position), rank)
  }
}
