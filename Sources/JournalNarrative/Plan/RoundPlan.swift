import JournalCore
import JournalReading
import JournalRules

/// What the text of a round says and in which order, in the words of a language.
struct RoundPlan {
  /// The number of results in one paragraph.
  private static let block = 4

  private let clauses: RoundClauses
  private let options: ReportOptions

  /// Plans the text of a round.
  init(_ clauses: RoundClauses, _ options: ReportOptions) {
    self.clauses = clauses
    self.options = options
  }

  private var first: Story { clauses.ordered[0] }

  private var realiser: Realiser {
    let seed = "\(first.facts.match.slug)/\(options.language.code)/"
    return Realiser(
      options.language, first.facts.names, seed: seed + "\(options.language.lexiconVersion)/round",
      isPlain: options.isPlain)
  }

  /// The headline of the round; that of its first match if there is nothing to say about the round.
  var headline: Sentence {
    var realiser = realiser
    let told = clauses.headline.flatMap { realiser.sentence(SentencePlan($0)) }
    return told?.withoutFullStop ?? ReportPlan(first, options).headline
  }

  /// The text.
  var paragraphs: [Paragraph] {
    var realiser = realiser
    let lead = clauses.lead.flatMap { realiser.sentence(SentencePlan($0)) }
    let results = clauses.ordered.flatMap { story -> [Sentence] in
      realiser.turn(to: story.facts.names)
      return clauses.result(of: story).compactMap { realiser.sentence(SentencePlan($0)) }
    }
    let table = clauses.table.compactMap { realiser.sentence(SentencePlan($0)) }
    let blocks = stride(from: 0, to: results.count, by: Self.block).map {
      Array(results[$0..<min($0 + Self.block, results.count)])
    }
    return ([[lead].compactMap { $0 }] + blocks + [table]).filter { !$0.isEmpty }
      .map { Paragraph($0) }
  }
}
