public import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules
import MatchJournal

/// A table: places, figures and a letter for each note.
public struct TableText {
  private let rows: [TableRow]
  private let directory: Directory
  private let notes: TableNotes?
  private let marks: [TeamSlug: String]
  private let destinations: [Destination]

  /// Creates the text of a table with its notes.
  ///
  /// - Parameter best: the teams that advance as the best in their place across all tables.
  public init(_ table: TableReading, _ notes: TableNotes, best: [TeamSlug] = []) {
    rows = table.verdict.rows
    destinations = table.stage.destinations ?? []
    directory = table.competition.directory
    self.notes = notes
    var marks: [TeamSlug: String] = [:]
    for team in best { marks[team] = "+" }
    for row in table.verdict.rows where row.advances == true { marks[row.team] = "*" }
    self.marks = marks
  }

  /// Creates the text of ranked teams from several tables.
  public init(_ verdict: TableVerdict, _ directory: Directory, marked: [TeamSlug]) {
    rows = verdict.rows
    self.directory = directory
    notes = nil
    destinations = []
    marks = Dictionary(marked.map { ($0, "+") }, uniquingKeysWith: { first, _ in first })
  }

  /// The header and the rows. Where a screen has too few columns, some figures are left out, and a line
  /// below says which.
  public var lines: [String] {
    let places = rows.map { place(of: $0) }
    let lead = max(5, (places.map(Columns.width).max() ?? 0) + (marks.isEmpty ? 1 : 3))
    let names = rows.map { Wrap.short(TextRules.harmless(directory.title($0.team)), 36) }
    let widest = max(4, names.map(Columns.width).max() ?? 0)
    let letters = rows.map { notes?.letters(of: $0.team) ?? "" }
    let figures = TableFigureColumns(
      rows.map { self.figures(of: $0) },
      besides: lead + min(widest, 20)
        + (letters.map(\.count).max().map { $0 > 0 ? $0 + 3 : 0 } ?? 0))
    let name = min(widest, max(12, figures.room(besides: lead) ?? widest))
    let head = Columns.pad("", lead) + Columns.pad("Team", name) + figures.heads
    return [head]
      + rows.indices.flatMap { index in
        let mark = marks[rows[index].team].map { " \($0) " } ?? ""
        let place = Columns.pad(Columns.pad(places[index], lead - 3) + mark, lead)
        var parts = Wrap.text(names[index], width: name).split(separator: "\n").map(String.init)
        let first = parts.isEmpty ? "" : parts.removeFirst()
        let line = place + Columns.pad(first, name) + figures.rows[index]
        return [letters[index].isEmpty ? line : "\(line)   \(letters[index])"]
          + parts.map { Columns.pad("", lead) + $0 }
      } + figures.note
  }

  /// Returns the legend of the marks, and where the teams in some places go.
  public func legend(_ place: Int?) -> [String] {
    let used = Set(marks.values)
    var lines: [String] = []
    if used.contains("*") { lines.append(" *   Advances.") }
    if used.contains("+"), let place {
      lines.append(" +   Advances as one of the best in place \(place).")
    }
    for destination in destinations where destination.range.lowerBound <= rows.count {
      let (first, last) = (destination.range.lowerBound, destination.range.upperBound)
      let places = first == last ? "\(first)" : "\(first)-\(last)"
      let lead = " " + Columns.pad(places, 6)
      lines.append(Wrap.text(TextRules.harmless("\(lead)\(destination.to)"), indent: 7))
    }
    return lines
  }

  /// Returns ` 2`, or ` 3-4` if the place is open, or ` 3=` if it is shared.
  private func place(of row: TableRow) -> String {
    let text = Self.place(of: row)
    let digits = text.prefix { $0.isNumber }.count
    return (digits < 2 ? " " : "") + text
  }

  /// Returns `2`, or `3-4` if the place is open, or `3=` if it is shared.
  public static func place(of row: TableRow) -> String {
    let places = row.places
    if places.count > 1 { return "\(places.lowerBound)-\(places.upperBound)" }
    return "\(places.lowerBound)\(row.isShared ? "=" : "")"
  }

  // MARK: - Figures

  private func figures(of row: TableRow) -> [String] {
    let tally = row.tally
    let numbers = [
      tally.played, tally.won, tally.drawn, tally.lost, tally.goalsFor, tally.goalsAgainst,
    ]
    let difference = tally.goalDifference
    return numbers.map(\.description)
      + [difference > 0 ? "+\(difference)" : "\(difference)", "\(row.points)"]
  }
}

extension CompetitionReading {
  /// The slug, the name and the season, as a heading.
  public var fullTitle: String {
    let season = competition.season == "all" ? "" : " \(competition.season)"
    return TextRules.harmless("\(competition.competition)  \(competition.name)\(season)")
  }
}
