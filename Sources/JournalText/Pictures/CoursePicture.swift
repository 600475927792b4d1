public import JournalCore
public import JournalDrawing
import JournalReading
import JournalRules
import MatchJournal

/// The course of a table as lines: places by round, or the race of points.
public struct CoursePicture {
  /// What is shown of each team.
  public enum Figure: Sendable {
    /// Its place.
    case places
    /// Its points.
    case points
  }

  private let course: TableCourse
  private let figure: Figure
  private let main: Set<TeamSlug>

  /// Shows the course of a table.
  ///
  /// - Parameter team: the team that the picture is about; nil for the first three.
  public init(_ course: TableCourse, _ figure: Figure, about team: TeamSlug? = nil) {
    self.course = course
    self.figure = figure
    let rows = course.table.verdict.rows
    main = team.map { [$0] } ?? Set(rows.prefix(rows.count > 6 ? 3 : rows.count).map(\.team))
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> LineChart {
    let words = TableWords(course.table)
    let rows = course.table.verdict.rows
    let series = rows.map { row in
      LineChart.Series(
        name: words.title(row.team),
        values: course.rounds.map { value(of: row.team, in: $0.table) },
        isMain: main.contains(row.team))
    }
    let axis = course.isByMatchday ? "Matchday" : "Day"
    let state = sentence(words, rows)
    return LineChart(
      title: "\(TableTitle.text(of: course.table)): \(figure == .places ? "places" : "points") by "
        + axis.lowercased(),
      caption: PictureWords.sentences([state, note]),
      description: PictureWords.sentences([state] + series.map { ends(of: $0) }),
      rounds: course.rounds.map(\.name), axis: axis, series: series,
      isUpsideDown: figure == .places)
  }

  private func value(of team: TeamSlug, in table: TableReading) -> Int? {
    guard let row = table.verdict.row(of: team) else { return nil }
    return figure == .places ? row.places.lowerBound : row.points
  }

  private func sentence(_ words: TableWords, _ rows: [TableRow]) -> String {
    guard let first = rows.first, !course.rounds.isEmpty else { return "No match has been played" }
    let open = course.table.verdict.state == .decided ? "" : " as it stands"
    let leaders = rows.prefix { $0.places.lowerBound == first.places.lowerBound }
    let names = Ordinal.list(leaders.map { words.title($0.team) })
    return "\(names) first\(open), with \(TableWords.points(first.points))"
  }

  /// Returns `Birch: from 1 to 2`.
  private func ends(of series: LineChart.Series) -> String {
    let known = series.values.compactMap { $0 }
    guard let first = known.first, let last = known.last else { return "\(series.name): unknown" }
    guard figure == .places else { return "\(series.name): \(TableWords.points(last))" }
    let best = known.min() ?? last
    return "\(series.name): \(Ordinal.text(first)) at first, \(Ordinal.text(last)) at the end, "
      + "never above \(Ordinal.text(best))"
  }
}

/// The title of a table.
enum TableTitle {
  /// Returns `Group A, World Cup 2022`.
  static func text(of table: TableReading) -> String {
    let whole = PictureWords.title(of: table.competition.competition) ?? ""
    guard table.name.group != nil else { return whole }
    return "\(table.competition.title(of: table.name)), \(whole)"
  }
}
