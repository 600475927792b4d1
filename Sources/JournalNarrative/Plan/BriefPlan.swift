import JournalCore
import JournalReading

/// A brief of sixty to ninety words: result and consequence, the goals, colour, reaction.
///
/// Result, goals and dismissals are always told. The rest is added by rank while there is room, so
/// that no sentence is ever cut.
struct BriefPlan {
  /// The number of words up to which optional parts may fill a brief.
  static let wordLimit = 90

  private let story: Story
  private let tone: Tone
  private let realiser: Realiser
  private let scenes: [CrowdScene]
  private let incidents: IncidentClauses
  private let stake: Stake

  /// Plans a brief.
  init(_ story: Story, tone: Tone, realiser: Realiser) {
    self.story = story
    self.tone = tone
    self.realiser = realiser
    scenes = CrowdScene.all(in: story.facts)
    incidents = IncidentClauses(story.facts, nil)
    stake = Stake(story)
  }

  private var facts: MatchFacts { story.facts }

  /// What is told beyond the required parts.
  private struct Choice {
    var detail = GoalClauses.Detail.full
    var halfTime: CrowdScene?
    var colour: [Int: [Clause]] = [:]
    var quote: Clause?
    var hasFirstLeg = false
    var hasVenue = true
  }

  /// The paragraphs.
  var paragraphs: [Paragraph] { paragraphs(by: choice) }

  private func paragraphs(by choice: Choice) -> [Paragraph] {
    var realiser = realiser
    let lead = tell(lead(choice), &realiser)
    let course = course(choice, &realiser)
    let colour = choice.colour.sorted { $0.key < $1.key }.flatMap { slot in
      slot.value.sorted { ($0.about.first ?? 0) < ($1.about.first ?? 0) }
    }
    let others = tell(incidents.dismissals + colour, &realiser)
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
    var outcome = result.lead
    if !choice.hasVenue { outcome.values[.venue] = nil }
    return [outcome, result.shootOut, passage].compactMap { $0 } + OutlookClauses(story).all
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
    choice.halfTime = halfTime
    if !fits(choice) { choice.halfTime = nil }
    for candidate in candidates {
      var next = choice
      candidate.take(&next)
      if !fits(next), candidate.isNearGoal, let quote = choice.quote,
        candidate.rank > rank(ofQuote: quote)
      {
        next.quote = nil
      }
      if fits(next) { choice = next }
    }
    var detailed = choice
    detailed.detail = .full
    return fits(detailed) ? detailed : choice
  }

  /// The required parts: the goals in as much detail as leaves room for the crowd at half-time and
  /// a quote, with fewer details if there is no such room. The minutes are worth more than the
  /// ground.
  private var foundation: Choice {
    func choice(_ detail: GoalClauses.Detail, quote: Clause? = nil, hasVenue: Bool = true)
      -> Choice
    {
      Choice(detail: detail, halfTime: halfTime, quote: quote, hasVenue: hasVenue)
    }
    let ways =
      quotes.prefix(1).map { choice(.assisted, quote: $0) }
      + [choice(.assisted), choice(.timed), choice(.timed, hasVenue: false), choice(.bare)]
    return ways.first { fits($0) } ?? Choice(detail: .bare)
  }

  /// The strongest scene of the crowd at half-time.
  private var halfTime: CrowdScene? {
    scenes.filter(\.isAtHalfTime).max {
      ($0.intensity, -$0.position) < ($1.intensity, -$1.position)
    }
  }

  private var quotes: [Clause] { ReactionClauses(facts, PeopleClauses(facts)).shortest }

  private func fits(_ choice: Choice) -> Bool {
    paragraphs(by: choice).reduce(0) { $0 + $1.wordCount } <= Self.wordLimit
  }

  /// Something that may be added.
  private struct Candidate {
    let take: (inout Choice) -> Void
    let rank: Rank
    /// Whether it may replace a quote that was chosen before.
    var isNearGoal = false
  }

  /// What may be added, highest rank first.
  private var candidates: [Candidate] {
    let goals = [incidents.haul].compactMap { $0 }.map { haul in
      Candidate(
        take: taking(haul, in: 0),
        rank: Rank(Rank.Weight.haul, position: haul.about.last ?? 0))
    }
    let firstLeg = Candidate(
      take: { $0.hasFirstLeg = true }, rank: Rank(Rank.Weight.firstLeg, position: 0))
    let words = quotes.map { quote in
      Candidate(take: { $0.quote = $0.quote ?? quote }, rank: rank(ofQuote: quote))
    }
    return (goals + nearGoals + woodwork + crowd + [firstLeg] + words)
      .enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element)
  }

  private func rank(ofQuote quote: Clause) -> Rank {
    Rank(Rank.Weight.quote, position: quote.about.first ?? 0)
  }

  /// Missed penalties and goals that did not count; if there are many, those with the highest rank.
  private var nearGoals: [Candidate] {
    let all = missedPenalties + struckGoals
    return all.sorted { $0.rank > $1.rank }.prefix(10).map {
      Candidate(take: $0.take, rank: $0.rank, isNearGoal: true)
    }
  }

  private var missedPenalties: [Candidate] {
    MissedPenalty.all(in: facts).map {
      candidate(incidents.missed($0), in: 1, at: $0.time, $0.position, Rank.Weight.nearGoal)
    }
  }

  private var struckGoals: [Candidate] {
    StruckGoal.all(in: facts).map {
      candidate(incidents.struck($0), in: 2, at: $0.time, $0.evidence[0], Rank.Weight.nearGoal)
    }
  }

  /// One shot against the woodwork, or the count of all of them.
  private var woodwork: [Candidate] {
    let hits = WoodworkHit.all(in: facts)
    let clause = hits.count == 1 ? incidents.woodwork(hits[0], in: story) : incidents.woodworkTally
    guard let clause else { return [] }
    let each = hits.map {
      candidate(clause, in: 3, at: $0.time, $0.position, Rank.Weight.woodwork)
    }
    return each.max { $0.rank < $1.rank }.map { [$0] } ?? []
  }

  /// The crowd scene with the highest rank, unless there is one at half-time.
  private var crowd: [Candidate] {
    guard halfTime == nil else { return [] }
    let clauses = CrowdClauses(facts)
    let each = scenes.map { scene in
      candidate(
        clauses.clause(scene, isTerse: true), in: 4, at: scene.time, scene.position,
        Rank.Weight.crowd * Double(scene.intensity))
    }
    return each.max { $0.rank < $1.rank }.map { [$0] } ?? []
  }

  private func candidate(
    _ clause: Clause, in slot: Int, at time: PlayTime, _ position: Int, _ weight: Double
  ) -> Candidate {
    let rank = Rank(weight, stake: stake.at(time, position: position), position: position)
    return Candidate(take: taking(clause, in: slot), rank: rank)
  }

  private func taking(_ clause: Clause, in slot: Int) -> (inout Choice) -> Void {
    { choice in choice.colour[slot, default: []].append(clause) }
  }
}
