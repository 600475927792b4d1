import JournalCore

/// What a brief says and in what order: result and consequence, the goals, colour, reaction.
///
/// Result, goals and dismissals are always told. The rest is taken in by rank as long as there is
/// room, so that no sentence is ever cut.
struct BriefPlan {
  /// The most words that what may be left out can fill a brief up to.
  static let wordLimit = 90

  private let facts: MatchFacts
  private let story: GoalStory?
  private let scenes: [CrowdScene]
  private let lead: Paragraph

  /// Plans a brief.
  init(_ facts: MatchFacts) {
    self.facts = facts
    story = GoalStory(facts)
    scenes = CrowdScene.all(in: facts)
    lead = Paragraph(
      [
        ResultSentence(facts).sentence, ShootOutWords.sentence(facts),
        TieSentence(facts)?.sentence,
      ].compactMap { $0 })
  }

  /// What is told beside what must be.
  private struct Choice {
    var detail = GoalClause.Detail.full
    var halfTime: CrowdScene?
    var colour: [Int: [Sentence]] = [:]
    var quote: Quote?
  }

  /// The paragraphs.
  var paragraphs: [Paragraph] { paragraphs(by: choice) }

  private func paragraphs(by choice: Choice) -> [Paragraph] {
    let colour = choice.colour.sorted { $0.key < $1.key }.flatMap(\.value)
    let course = goals(choice) + dismissals + colour
    let reaction = choice.quote.map { [QuoteSentence.sentence($0)] } ?? []
    return [lead, Paragraph(course), Paragraph(reaction)].filter { !$0.sentences.isEmpty }
  }

  private func goals(_ choice: Choice) -> [Sentence] {
    guard let story else {
      let crowd = choice.halfTime.map { [CrowdClause($0, facts).clause.sentence] } ?? []
      return ScorerSentences(facts).sentences + crowd
    }
    return GoalSentences(story, facts, detail: choice.detail, crowd: choice.halfTime).sentences
  }

  private var dismissals: [Sentence] {
    let all = Dismissal.all(in: facts)
    guard all.count > 2 else { return all.map { $0.clause(facts).sentence } }
    let people = all.compactMap(\.person)
    let words = "\(NumberWords.cardinal(all.count)) red cards were shown".capitalisedFirst
    let names = people.count == all.count && people.count <= 4
    return [
      Sentence(
        words + (names ? ", to \(NumberWords.list(people))." : "."),
        evidence: all.map(\.position))
    ]
  }
}

// Choosing, by rank.
extension BriefPlan {
  private var choice: Choice {
    var choice = Choice()
    for detail in [GoalClause.Detail.full, .timed, .bare] where !fits(choice) {
      choice.detail = detail
    }
    for candidate in candidates {
      var next = choice
      candidate(&next)
      if fits(next) { choice = next }
    }
    return choice
  }

  private func fits(_ choice: Choice) -> Bool {
    paragraphs(by: choice).reduce(0) { $0 + $1.wordCount } <= Self.wordLimit
  }

  private typealias Candidate = (inout Choice) -> Void

  private var candidates: [Candidate] {
    let halfTime = scenes.first(where: \.isAtHalfTime)
    let missed = MissedPenalty.all(in: facts).prefix(2).map { $0.clause(facts).sentence }
    let struck = StruckGoal.all(in: facts).prefix(2).map { $0.clause(facts).sentence }
    let woodwork = WoodworkSentence.sentence(WoodworkHit.all(in: facts), facts)
    let scene = halfTime == nil ? scenes.first : nil
    let colour: [(slot: Int, sentences: [Sentence])] = [
      (0, [HatTrickSentence.sentence(facts)].compactMap { $0 }), (1, missed), (2, struck),
    ]
    let detail: [(slot: Int, sentences: [Sentence])] = [
      (3, woodwork.map { [$0] } ?? []),
      (4, scene.map { [CrowdClause($0, facts).clause.sentence] } ?? []),
    ]
    return [{ $0.halfTime = halfTime }] + colour.map { Self.taking($0.slot, $0.sentences) }
      + Quote.all(in: facts).map { quote in { $0.quote = $0.quote ?? quote } }
      + detail.map { Self.taking($0.slot, $0.sentences) }
  }

  private static func taking(_ slot: Int, _ sentences: [Sentence]) -> Candidate {
    { choice in choice.colour[slot] = sentences }
  }
}
