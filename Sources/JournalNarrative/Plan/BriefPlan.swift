import JournalCore

/// A brief: result and consequence, the goals, colour, reaction, in sixty to ninety words.
///
/// Result, goals and dismissals are always told. The rest is taken in by rank as long as there is
/// room, so that no sentence is ever cut.
struct BriefPlan {
  /// The most words that what may be left out can fill a brief up to.
  static let wordLimit = 90

  private let story: Story
  private let tone: Tone
  private let realiser: Realiser
  private let scenes: [CrowdScene]

  /// Plans a brief.
  init(_ story: Story, tone: Tone, realiser: Realiser) {
    self.story = story
    self.tone = tone
    self.realiser = realiser
    scenes = CrowdScene.all(in: story.facts)
  }

  private var facts: MatchFacts { story.facts }

  /// What is told beside what must be.
  private struct Choice {
    var detail = GoalClauses.Detail.full
    var halfTime: CrowdScene?
    var colour: [Int: [Clause]] = [:]
    var quote: Clause?
    var hasFirstLeg = false
  }

  /// The paragraphs.
  var paragraphs: [Paragraph] { paragraphs(by: choice) }

  private func paragraphs(by choice: Choice) -> [Paragraph] {
    var realiser = realiser
    let lead = tell(lead(choice), &realiser)
    let course = course(choice, &realiser)
    let colour = choice.colour.sorted { $0.key < $1.key }.flatMap(\.value)
    let others = tell(IncidentClauses(facts, nil).dismissals + colour, &realiser)
    let reaction = tell([choice.quote].compactMap { $0 }, &realiser)
    return [Paragraph(lead), Paragraph(course + others), Paragraph(reaction)]
      .filter { !$0.sentences.isEmpty }
  }

  private func tell(_ clauses: [Clause], _ realiser: inout Realiser) -> [Sentence] {
    clauses.compactMap { realiser.sentence(SentencePlan($0)) }
  }

  private func lead(_ choice: Choice) -> [Clause] {
    let tie = TieClauses(story)
    var passage = tie?.clause
    if !choice.hasFirstLeg {
      passage?.licences.subtract([.wonFirstLeg, .drewFirstLeg, .lostFirstLeg])
    }
    let result = ResultClauses(story, tone: tone)
    return [result.lead, result.shootOut, passage].compactMap { $0 } + OutlookClauses(story).all
  }

  private func course(_ choice: Choice, _ realiser: inout Realiser) -> [Sentence] {
    let crowd = choice.halfTime.map { CrowdClauses(facts).clause($0, isTerse: true) }
    guard !story.goals.isEmpty else {
      return tell(ScorerClauses(story).all + [crowd].compactMap { $0 }, &realiser)
    }
    let scene = choice.halfTime.flatMap { scene in
      crowd.map { Course.Beat.scene($0, scene.time, position: scene.position) }
    }
    let goals = GoalClauses(story: story, detail: choice.detail, people: nil)
    return Course(story, goals, scenes: scene.map { [$0] } ?? [], limit: 6).sentences(&realiser)
  }
}

// Choosing, by rank.
extension BriefPlan {
  private var choice: Choice {
    var choice = foundation
    for candidate in candidates {
      var next = choice
      candidate(&next)
      if fits(next) { choice = next }
    }
    return choice
  }

  /// The goals in as much detail as leaves room for the crowd at half-time and for a quote; where that
  /// cannot be had, for the goals alone.
  private var foundation: Choice {
    let details: [GoalClauses.Detail] = [.assisted, .timed, .bare]
    var wanted = Choice()
    wanted.halfTime = scenes.first(where: \.isAtHalfTime)
    for quote in quotes.prefix(1).map({ Optional($0) }) + [nil] {
      wanted.quote = quote
      for detail in quote == nil ? details : [.assisted] {
        wanted.detail = detail
        if fits(wanted) { return wanted }
      }
    }
    return Choice(detail: .bare)
  }

  private var quotes: [Clause] { ReactionClauses(facts, PeopleClauses(facts)).shortest }

  private func fits(_ choice: Choice) -> Bool {
    paragraphs(by: choice).reduce(0) { $0 + $1.wordCount } <= Self.wordLimit
  }

  private typealias Candidate = (inout Choice) -> Void

  private var candidates: [Candidate] {
    let incidents = IncidentClauses(facts, nil)
    let halfTime = scenes.first(where: \.isAtHalfTime)
    let missed = MissedPenalty.all(in: facts).prefix(2).map { incidents.missed($0) }
    let struck = StruckGoal.all(in: facts).prefix(2).map { incidents.struck($0) }
    let hits = WoodworkHit.all(in: facts)
    let woodwork =
      hits.count > 1
      ? [incidents.woodworkTally].compactMap { $0 }
      : hits.map { incidents.woodwork($0, in: story) }
    let scene = halfTime == nil ? scenes.first : nil
    let colour: [(slot: Int, clauses: [Clause])] = [
      (0, [incidents.haul].compactMap { $0 }), (1, missed), (2, struck),
    ]
    let detail: [(slot: Int, clauses: [Clause])] = [
      (3, woodwork), (4, scene.map { [CrowdClauses(facts).clause($0, isTerse: true)] } ?? []),
    ]
    return [{ $0.halfTime = halfTime }] + colour.map { Self.taking($0.slot, $0.clauses) }
      + [{ $0.hasFirstLeg = true }]
      + quotes.map { quote in { $0.quote = $0.quote ?? quote } }
      + detail.map { Self.taking($0.slot, $0.clauses) }
      + [{ $0.detail = .full }]
  }

  private static func taking(_ slot: Int, _ clauses: [Clause]) -> Candidate {
    { choice in choice.colour[slot] = clauses }
  }
}
