public import JournalRules

/// A match in about five sentences, each with the events that it rests on.
///
/// Facts, then story points, then a plan, then words: what the log does not hold drops the clause
/// that would need it, and a quote is never shortened. Minutes are those that the journal holds,
/// whatever other sources claim.
public struct Brief: Hashable, Sendable {
  /// The result in one line of at most 80 columns, the scorers of the side that won first.
  public let headline: Sentence

  /// The text: result and consequence, how it was decided, reaction.
  public let paragraphs: [Paragraph]

  /// Tells a match.
  ///
  /// - Parameters:
  ///   - match: the match.
  ///   - tie: the tie that it belongs to; where that is looked at up to a moment, so is the match.
  public init(match: MatchReading, tie: TieReading?) {
    let facts = MatchFacts(match, tie: tie)
    headline = Headline(facts).sentence
    paragraphs = BriefPlan(facts).paragraphs
  }

  /// The sentences of all paragraphs.
  public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }

  /// The text, wrapped; a blank line stands between paragraphs.
  ///
  /// - Parameters:
  ///   - citing: whether each sentence is followed by its citation, such as `[e3 e7 e11]`.
  ///   - width: the most columns that a line may take.
  public func text(citing: Bool, width: Int = 80) -> String {
    let blocks = paragraphs.map { paragraph in
      let pieces = paragraph.sentences.flatMap { sentence in
        sentence.text.split(separator: " ").map { String($0) }
          + (citing ? [sentence.citation] : [])
      }
      return TextWrap.lines(of: pieces, width: width).joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n")
  }
}
