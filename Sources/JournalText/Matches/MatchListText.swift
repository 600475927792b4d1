import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// The matches of a journal, one on each line.
public enum MatchListText {
  /// Returns the lines, with the current match marked.
  ///
  /// - Parameters:
  ///   - current: the slug of the current match.
  ///   - columns: the columns that a line may take before it goes on below; nil for one line each.
  public static func lines(_ matches: [MatchSummary], current: String?, columns: Int?) -> [String] {
    let width = matches.map { Columns.width($0.shortForm) }.max() ?? 0
    return matches.map { match in
      let mark = match.slug == current ? "*" : " "
      let name = Columns.pad(match.shortForm, width)
      let score = MatchHeader.score(of: match)
      let line = "\(mark) \(name)  \(match.scheduled.date)  \(score)"
      return columns.map { Wrap.text(line, indent: 4, width: $0) } ?? line
    }
  }

  /// Returns the matches as separated values. What is not known is empty.
  public static func values(_ matches: [MatchSummary], isCommas: Bool) -> [String] {
    RelationText(RelationShapes.results.relation(matches)).values(isCommas: isCommas)
  }
}
