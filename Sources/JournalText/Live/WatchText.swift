import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules

/// A match on a screen: the score, the tie, and the last events, newest first.
public struct WatchText {
  private let match: MatchReading
  private let tie: TieReading?
  private let types: [String]

  /// Creates the text of a match.
  ///
  /// - Parameter types: the types of event to show; empty for all that a replay shows.
  public init(_ match: MatchReading, tie: TieReading?, types: [String] = []) {
    self.match = match
    self.tie = tie
    self.types = types
  }

  /// Returns the lines.
  ///
  /// - Parameter rows: how many rows there are.
  public func lines(_ style: Style, rows: Int = 24) -> [String] {
    let status = StatusText(match, at: .end, label: nil, tie: tie)
    let standing = tie.map { TextRules.harmless(TieWords($0).status) }
    let head = [status.prompt, standing].compactMap { $0 }.joined(separator: "     ")
    let steps = ReplayText(match, at: .end, listsAll: false).steps(style, of: types)
    let top = Wrap.text(head, indent: 2, width: style.width)
    // The cursor stands below the last line.
    var left = rows - 1 - Self.rows(of: top)
    let shown = steps.reversed().map(\.line).prefix { line in
      left -= Self.rows(of: line)
      return left >= 0
    }
    return [top] + shown
  }

  private static func rows(of text: String) -> Int { text.split(separator: "\n").count }
}
