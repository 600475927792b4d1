import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// The matches of a journal, one on each line.
public enum MatchListText {
  /// Returns the lines, with the current match marked.
  ///
  /// - Parameter current: the slug of the current match.
  public static func lines(_ matches: [MatchSummary], current: String?) -> [String] {
    let width = matches.map { $0.shortForm.count }.max() ?? 0
    return matches.map { match in
      let mark = match.slug == current ? "*" : " "
      let name = Columns.pad(match.shortForm, width)
      let score = MatchHeader.score(of: match)
      return Wrap.text("\(mark) \(name)  \(match.scheduled.date)  \(score)", indent: 4)
    }
  }

  /// Returns the matches as separated values. What is not known is empty.
  public static func values(_ matches: [MatchSummary], isCommas: Bool) -> [String] {
    RelationText(RelationShapes.results.relation(matches)).values(isCommas: isCommas)
  }
}
