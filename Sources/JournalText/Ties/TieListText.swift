import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules
import MatchJournal

/// Ties of some competitions, one on each line or row.
public struct TieListText {
  private let list: TieList

  /// Creates the text of a list.
  public init(_ list: TieList) { self.list = list }

  /// The lines: each competition, each round, and the ties by their names with what became of them.
  public var lines: [String] {
    list.parts.enumerated().flatMap { index, part in
      let season = part.competition.season == "all" ? "" : " \(part.competition.season)"
      let title = "\(part.competition.competition)  \(part.competition.name)\(season)"
      return (index > 0 ? [""] : []) + [TextRules.harmless(title)] + Self.lines(of: part.ties)
    }
  }

  private static func lines(of ties: [TieReading]) -> [String] {
    var round: String?
    let width = ties.map { $0.tie.tie.text.count }.max() ?? 0
    return ties.flatMap { tie in
      let isNew = round != tie.tie.round
      round = tie.tie.round
      let lead = "   \(Columns.pad(tie.tie.tie.text, width))  "
      let line = TextRules.harmless("\(lead)\(score(of: tie)). \(TieWords(tie).status)")
      let text = Wrap.screen == nil ? line : Wrap.text(line, indent: 6)
      return (isNew ? [TextRules.harmless("  \(tie.tie.round)")] : []) + [text]
    }
  }

  /// Returns the score of a single match, else the names; the aggregate follows with what became of it.
  private static func score(of tie: TieReading) -> String {
    if let leg = tie.contest.legs.first, tie.contest.legs.count == 1, tie.contest.legCount == 1,
      let match = tie.match(of: leg)
    {
      return MatchHeader.score(of: match, at: leg.moment)
    }
    return "\(tie.title(.first)) v \(tie.title(.second))"
  }

  /// What was left out, with the reason; nil if nothing was.
  public var leftOut: String? {
    guard let first = list.leftOut.first else { return nil }
    let count = list.leftOut.count
    return Wrap.text(
      TextRules.harmless(
        "note: \(count == 1 ? "1 tie is" : "\(count) ties are") left out, such as \(first.tie): "
          + first.reason.reason), indent: 6)
  }

  // MARK: - Separated values

  /// Returns the ties as separated values, with the same columns under every regulation.
  public func values(isCommas: Bool) -> [String] {
    RelationText(RelationShapes.relation(of: list)).values(isCommas: isCommas)
  }
}

extension RelationShapes {
  /// Returns the relation of some ties.
  static func relation(of list: TieList) -> Relation {
    ties.relation(
      list.parts.flatMap { part in
        part.ties.map { Tie(tie: $0, competition: part.competition) }
      })
  }
}
