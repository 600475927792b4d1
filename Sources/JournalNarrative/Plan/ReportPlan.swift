import JournalCore
import JournalReading
import JournalRules

/// What a report says and in which order, in the words of a language.
struct ReportPlan {
  private let story: Story
  private let options: ReportOptions

  /// Plans a report.
  init(_ story: Story, _ options: ReportOptions) {
    self.story = story
    self.options = options
  }

  private var facts: MatchFacts { story.facts }

  /// A realiser for the beginning of the report.
  private func realiser(introduces: Bool, isTerse: Bool = false, isHeadline: Bool = false)
    -> Realiser
  {
    var names = facts.names
    names.introduces = introduces
    names.shortens = true
    if isHeadline { names.knowAll() }
    let seed = [
      facts.match.slug, options.language.code, options.language.lexiconVersion,
      options.tone.rawValue,
    ].joined(separator: "/")
    return Realiser(
      options.language, names, seed: seed, isPlain: options.isPlain,
      isTerse: isTerse)
  }

  /// The headline.
  var headline: Sentence {
    var realiser = realiser(introduces: false, isHeadline: true)
    let told = HeadlineClauses(story, tone: options.tone).all.compactMap { clause in
      realiser.sentence(SentencePlan(clause))?.withoutFullStop
    }
    // The scoreline works in every language.
    return told.first { $0.wordCount <= 10 } ?? Scoreline(facts, options.language).bare
  }

  /// The place and the day of the report; only a full report has them.
  var dateline: Sentence? {
    guard options.length == .full, let clause = DatelineClause(facts).clause else { return nil }
    var realiser = realiser(introduces: false)
    return realiser.sentence(SentencePlan(clause))?.withoutFullStop
  }

  /// The text.
  var paragraphs: [Paragraph] {
    switch options.length {
    case .headline: []
    case .brief:
      BriefPlan(
        story, tone: options.tone, realiser: realiser(introduces: false, isTerse: true)
      ).paragraphs
    case .full:
      FullPlan(story, tone: options.tone, realiser: realiser(introduces: true)).paragraphs
    }
  }
}
