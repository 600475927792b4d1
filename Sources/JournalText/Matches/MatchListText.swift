import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// The matches of a journal, one on each line.
public enum MatchListText {
  /// Returns the lines, with the current match marked.
  ///
  /// - Parameter current: the slug of the current match.
  public static func lines(_ matches: [MatchReading], current: String?) -> [String] {
    let width = matches.map { $0.shortForm.count }.max() ?? 0
    return matches.map { match in
      let mark = match.slug == current ? "*" : " "
      let name = Columns.pad(match.shortForm, width)
      let score = MatchHeader.score(of: match)
      return Wrap.text("\(mark) \(name)  \(match.scheduled.date)  \(score)", indent: 4)
    }
  }

  private static let heads = [
    "match", "competition", "season", "date", "kick_off", "round", "group", "matchday", "tie",
    "leg",
    "home", "away", "state", "home_goals", "away_goals", "home_half_time", "away_half_time",
    "home_90_minutes", "away_90_minutes", "home_penalties", "away_penalties", "venue",
  ]

  /// Returns the matches as separated values. What is not known is empty.
  public static func values(_ matches: [MatchReading], isCommas: Bool) -> [String] {
    ([heads] + matches.map(cells)).map { CSV.line($0, isCommas: isCommas) }
  }

  private static func cells(of match: MatchReading) -> [String] {
    let (scheduled, result) = (match.scheduled, match.result())
    let board = result?.board.value
    let hasScore = result?.playedScore != nil
    let parts = [
      result?.knownScore, hasScore ? board?.halfTime : nil,
      hasScore && board?.hasExtraTime == true ? board?.regulation : nil, board?.shootOut,
    ]
    let scores = parts.flatMap { score in
      [score.map { "\($0.home)" } ?? "", score.map { "\($0.away)" } ?? ""]
    }
    let place: [String?] = [
      match.slug, scheduled.competition?.text, scheduled.season, "\(scheduled.date)",
      scheduled.kickOff?.description, scheduled.round, scheduled.group,
      scheduled.matchday.map { "\($0)" }, scheduled.tie?.text, scheduled.leg.map { "\($0)" },
      match.title(.home), match.title(.away), match.status().rawValue,
    ]
    return place.map { $0 ?? "" } + scores + [scheduled.venue ?? ""]
  }
}
