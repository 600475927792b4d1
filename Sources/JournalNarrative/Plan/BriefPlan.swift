import JournalCore
import JournalReading

/// A brief of sixty to ninety words: result and consequence, the goals, colour, reaction.
///
/// Result, goals and dismissals are always told, and whether the score is in dispute or was decided.
/// The rest is added by rank while there is room, so that no sentence is ever cut.
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

  private var news: NewsClauses { NewsClauses(story, nil) }

  /// An event besides the goals, with its place in the course of the match.
  private typealias Scene = (clause: Clause, time: PlayTime, position: Int)

  /// What is told beyond the required parts.
  private struct Choice {
    var detail = GoalClauses.Detail.full
    var halfTime: CrowdScene?
    var scenes: [Scene] = []
    var notes: [Clause] = []
    var quote: Clause?
    var hasFirstLeg = false
    var hasVenue = true
  }

  /// The paragraphs.
  var paragraphs: [Paragraph] { paragraphs(by: choice) }

  private func paragraphs(by choice: Choice) -> [Paragraph] {
    var realiser = realiser
    let lead = tell(lead(choice), &realiser)
    let course = course(choice, &realiser, after: LeadTelling(lead))
    let doubts = [RulingClauses(facts).result, DisputeClauses(facts).result].compactMap { $0 }
    let others = tell(
      (isCounted ? incidents.dismissals : []) + choice.notes + doubts, &realiser)
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
    var outcome = news.lead(result.lead)
    if !choice.hasVenue { outcome.values[.venue] = nil }
    return [outcome, result.shootOut, passage, AggregateClause(facts).clause].compactMap { $0 }
      + ThroughClauses(facts).all + news.fatesElsewhere + OutlookClauses(story).all
      + PreviewClauses(story).all
  }

  /// Whether the dismissals are only counted, as there are many.
  private var isCounted: Bool { Dismissal.all(in: facts).count > 2 }

  private func course(
    _ choice: Choice, _ realiser: inout Realiser, after told: LeadTelling
  ) -> [Sentence] {
    let crowd = choice.halfTime.map { scene -> Scene in
      (CrowdClauses(facts).clause(scene, isTerse: true), scene.time, scene.position)
    }
    let sent = (isCounted ? [] : Dismissal.all(in: facts)).map { card -> Scene in
      (incidents.dismissal(card), card.time, card.position)
    }
    let scenes = ([crowd].compactMap { $0 } + sent + choice.scenes).map {
      Course.Beat.scene($0.clause, $0.time, position: $0.position)
    }
    let isToldInLead = told.tellsStrike && news.tellsOnlyGoal
    guard !story.goals.isEmpty, !isToldInLead else {
      let scorers = isToldInLead ? [] : ScorerClauses(story).all
      return tell(scorers + Course.ordered(scenes), &realiser)
    }
    let goals = GoalClauses(story: story, detail: choice.detail, people: nil)
    return Course(
      story, goals, scenes: scenes, limit: 6 + scenes.count, absorbs: realiser.speaks(.spree)
    ).sentences(&realiser)
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
    var trial = realiser
    let told = LeadTelling(tell(lead(Choice()), &trial))
    let sprees = realiser.speaks(.spree) ? Spree.all(in: story).map(\.positions) : []
    let goals = [incidents.haul].compactMap { $0 }.filter {
      !told.tells($0) && !sprees.contains($0.about)
    }.map { haul in
      Candidate(
        take: { $0.notes.insert(haul, at: 0) },
        rank: Rank(Rank.Weight.haul, position: haul.about.last ?? 0))
    }
    let firstLeg = Candidate(
      take: { $0.hasFirstLeg = true }, rank: Rank(Rank.Weight.firstLeg, position: 0))
    let words = quotes.map { quote in
      Candidate(take: { $0.quote = $0.quote ?? quote }, rank: rank(ofQuote: quote))
    }
    return (goals + nearGoals(after: told) + woodwork + crowd + [firstLeg] + words)
      .enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element)
  }

  private func rank(ofQuote quote: Clause) -> Rank {
    Rank(Rank.Weight.quote, position: quote.about.first ?? 0)
  }

  /// Missed penalties and goals that did not count; if there are many, those with the highest rank.
  private func nearGoals(after told: LeadTelling) -> [Candidate] {
    let all = missedPenalties(after: told) + struckGoals
    return all.sorted { $0.rank > $1.rank }.prefix(10).map {
      Candidate(take: $0.take, rank: $0.rank, isNearGoal: true)
    }
  }

  private func missedPenalties(after told: LeadTelling) -> [Candidate] {
    MissedPenalty.all(in: facts).filter { !told.tells($0) }.map {
      candidate(incidents.missed($0), at: $0.time, $0.position, Rank.Weight.nearGoal)
    }
  }

  private var struckGoals: [Candidate] {
    StruckGoal.all(in: facts).map {
      candidate(incidents.struck($0), at: $0.time, $0.evidence[0], Rank.Weight.nearGoal)
    }
  }

  /// One shot against the woodwork, or the count of all of them.
  private var woodwork: [Candidate] {
    let hits = WoodworkHit.all(in: facts)
    if let only = hits.first, hits.count == 1 {
      let clause = incidents.woodwork(only, in: story)
      return [candidate(clause, at: only.time, only.position, Rank.Weight.woodwork)]
    }
    guard let tally = incidents.woodworkTally else { return [] }
    let ranks = hits.map { rank(of: Rank.Weight.woodwork, at: $0.time, $0.position) }
    return ranks.max().map { rank in [Candidate(take: { $0.notes.append(tally) }, rank: rank)] }
      ?? []
  }

  /// The crowd scene with the highest rank, unless there is one at half-time.
  private var crowd: [Candidate] {
    guard halfTime == nil else { return [] }
    let clauses = CrowdClauses(facts)
    let each = scenes.map { scene in
      candidate(
        clauses.clause(scene, isTerse: true), at: scene.time, scene.position,
        Rank.Weight.crowd * Double(scene.intensity))
    }
    return each.max { $0.rank < $1.rank }.map { [$0] } ?? []
  }

  private func candidate(
    _ clause: Clause, at time: PlayTime, _ position: Int, _ weight: Double
  ) -> Candidate {
    Candidate(
      take: { $0.scenes.append((clause, time, position)) },
      rank: rank(of: weight, at: time, position))
  }

  private func rank(of weight: Double, at time: PlayTime, _ position: Int) -> Rank {
    Rank(weight, stake: stake.at(time, position: position), position: position)
  }
}
