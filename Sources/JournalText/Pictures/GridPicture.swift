import JournalCore
public import JournalDrawing
public import JournalReading
import JournalRules
import MatchJournal

/// Every team of a table against every other, the home side at the left.
public struct GridPicture {
  private let table: TableReading
  private let words: TableWords

  /// Shows the matches of a table.
  public init(_ table: TableReading) {
    self.table = table
    words = TableWords(table)
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> GridChart {
    let teams = table.verdict.rows.map(\.team)
    let played = table.matches.filter { score(of: $0) != nil }
    let fields = teams.map { home in teams.map { field(home, $0) } }
    let count = played.count == 1 ? "1 result" : "\(played.count) results"
    let sentence =
      "The home side at the left, the away side above; the teams in the order of the table"
    let outcomes: [(GridChart.Outcome, String)] = [
      (.home, "home win"), (.draw, "draw"), (.away, "away win"),
    ]
    return GridChart(
      title: "\(TableTitle.text(of: table)): \(count)",
      caption: PictureWords.sentences([sentence, note]),
      description: PictureWords.sentences([sentence] + played.map { told($0) }),
      teams: teams.enumerated().map { "\($0 + 1)  \(words.title($1))" },
      codes: teams.indices.map { "\($0 + 1)" }, fields: fields,
      meanings: outcomes.map { GridChart.Meaning($0.0, $0.1) })
  }

  private func field(_ home: TeamSlug, _ away: TeamSlug) -> GridChart.Field? {
    let matches = table.matches.filter { $0.result.home == home && $0.result.away == away }
      .filter { score(of: $0) != nil }
      .sorted { ($0.scheduled.date, $0.slug) < ($1.scheduled.date, $1.slug) }
    guard let last = matches.last else { return nil }
    return GridChart.Field(
      scores: matches.compactMap { score(of: $0).map { "\($0)" } }, outcome: outcome(of: last),
      text: PictureWords.sentences(matches.map { told($0) }))
  }

  /// The score of a match that counts; nil if there is none.
  private func score(of match: CompetitionMatch) -> Score? {
    guard !match.result.isVoid, match.result.hasBegun || match.result.award != nil else {
      return nil
    }
    return match.result.total
  }

  private func outcome(of match: CompetitionMatch) -> GridChart.Outcome {
    guard let score = score(of: match) else { return .open }
    return score.home > score.away ? .home : score.home < score.away ? .away : .draw
  }

  private func told(_ match: CompetitionMatch) -> String {
    "\(match.scheduled.date): \(words.score(match))"
  }
}
