public import JournalCore
public import JournalDrawing
import JournalReading
import JournalProjections
import JournalRules
import MatchJournal

/// The season of a team: its matches in order, with its place after each.
public struct SeasonPicture {
  private let team: TeamSlug
  private let course: TableCourse
  private let words: TableWords

  /// Shows the matches of a team of a table.
  public init(_ team: TeamSlug, _ course: TableCourse) {
    self.team = team
    self.course = course
    words = TableWords(course.table)
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> SeasonChart {
    let own = course.table.matches.filter { $0.result.home == team || $0.result.away == team }
      .sorted { ($0.scheduled.date, $0.slug) < ($1.scheduled.date, $1.slug) }
    let matches = own.map { shown($0) }
    let row = course.table.verdict.row(of: team)
    let sentence = row.map { row in
      let tally = row.tally
      return "\(words.title(team)): \(Ordinal.text(row.places)), \(TableWords.points(row.points)), "
        + "\(tally.won) won, \(tally.drawn) drawn, \(tally.lost) lost, goals "
        + "\(tally.goalsFor)-\(tally.goalsAgainst)"
    }
    return SeasonChart(
      title: "\(words.title(team)), \(TableTitle.text(of: course.table))",
      caption: PictureWords.sentences([sentence, note]),
      description: PictureWords.sentences([sentence] + matches.map(\.text)),
      matches: matches, placeTitle: "Place",
      legend: "W won, D drawn, L lost; the team's goals first; @ before an opponent: away.")
  }

  private func shown(_ match: CompetitionMatch) -> SeasonChart.Match {
    let isHome = match.result.home == team
    let opponent = words.title(isHome ? match.result.away : match.result.home)
    let isKnown =
      !match.result.isVoid && (match.result.hasBegun || match.result.award != nil)
    let score = match.result.total
    let (mine, theirs) = isHome ? (score.home, score.away) : (score.away, score.home)
    let outcome: SeasonChart.Outcome =
      !isKnown ? .open : mine > theirs ? .won : mine < theirs ? .lost : .drawn
    return SeasonChart.Match(
      opponent: opponent, isHome: isHome, score: isKnown ? "\(mine)-\(theirs)" : "",
      outcome: outcome, letter: Self.letter(of: outcome),
      place: isKnown ? place(after: match) : nil,
      text: "\(match.scheduled.date): \(words.score(match))")
  }

  private static func letter(of outcome: SeasonChart.Outcome) -> String {
    switch outcome {
    case .won: FormMatch.Outcome.won.letter
    case .drawn: FormMatch.Outcome.drawn.letter
    case .lost: FormMatch.Outcome.lost.letter
    case .open: ""
    }
  }

  /// The team's place after the round of a match.
  private func place(after match: CompetitionMatch) -> Int? {
    let name =
      course.isByMatchday
      ? match.scheduled.numberedMatchday.map { "\($0)" } : "\(match.scheduled.date)"
    let round = course.rounds.first { $0.name == name }
    return round?.table.verdict.row(of: team)?.places.lowerBound
  }
}
