import JournalCore

/// Writes a feed: headings, dates, matches and their properties.
struct FeedWriter {
  /// The headings and dates in force above a match.
  private struct Heading: Equatable {
    var competition: FeedCompetition?
    var stage: String?
    var round = RoundLine()
    var date: CalendarDate?
    var time: Int?
  }

  private var text = ""
  private var heading = Heading()
  private var isFirst = true

  /// Returns the whole text of a feed.
  static func text(of feed: Feed) -> String {
    var writer = FeedWriter()
    if let match = feed.matches.first { writer.writeCompetition(match) }
    writer.write(feed.groups)
    for match in feed.matches { writer.write(match) }
    return writer.text
  }

  /// Returns a match and its goals on one line.
  static func line(of match: FeedMatch) -> String {
    let teams = MatchLineText.teams(match)
    return GoalsText.text(match).map { "\(teams)  \($0)" } ?? teams
  }

  private mutating func write(_ groups: [FeedGroup]) {
    if !groups.isEmpty { text += "\n" }
    for group in groups {
      let teams = group.teams.map { MatchLineText.team($0) }.joined(separator: "  ")
      text += "\(SafeText.line(group.name))  |  \(teams)\n"
    }
  }

  private mutating func write(_ match: FeedMatch) {
    let next = Self.heading(of: match)
    if next.competition != heading.competition || isFirst && text.isEmpty {
      writeCompetition(match)
    } else if next.stage == nil, heading.stage != nil {
      writeCompetition(match)
    }
    if next.stage != heading.stage { writeStage(next) }
    if next.round != heading.round || next.date == nil && isOver(next) { writeRound(next) }
    if let date = next.date, date != heading.date || isOver(next) {
      text += "\(Self.day(date))\n"
    }
    (heading, isFirst) = (next, false)
    text += "  \(MatchLineText.text(match))\n"
    if let goals = GoalsText.text(match) { text += "    \(goals)\n" }
    for line in PropertyText.lines(match) { text += "\(line)\n" }
  }

  /// Whether a date or time in force must end because the next match has none.
  private func isOver(_ next: Heading) -> Bool {
    (next.date == nil && heading.date != nil) || (next.time == nil && heading.time != nil)
  }

  private static func heading(of match: FeedMatch) -> Heading {
    var round = RoundLine()
    (round.group, round.round) = (match.group, match.round)
    (round.leg, round.matchday) = (match.leg, match.matchday)
    return Heading(
      competition: match.competition, stage: match.stage, round: round, date: match.date,
      time: match.time)
  }

  /// Writes the heading of a competition, which ends everything above it.
  private mutating func writeCompetition(_ match: FeedMatch) {
    if !text.isEmpty { text += "\n" }
    let season = match.competition?.season.map { " \(Self.season($0))" } ?? ""
    let name = match.competition.map { " \(SafeText.heading($0.name))" } ?? ""
    if match.competition != nil || !text.isEmpty { text += "=\(name)\(season)\n" }
    heading = Heading(competition: match.competition)
    isFirst = false
  }

  /// Returns `2017/18` for `2017-18`.
  private static func season(_ season: String) -> String {
    String(SafeText.heading(season).map { $0 == "-" ? "/" : $0 })
  }

  /// Returns `Sun Dec 18 2022`.
  private static func day(_ date: CalendarDate) -> String {
    let month = date.inWords.split(separator: " ")[1]
    let year = String(repeating: "0", count: 4 - String(date.year).count) + "\(date.year)"
    return "\(date.weekday.prefix(3)) \(month.prefix(3)) \(date.day) \(year)"
  }

  /// Writes the heading of a stage, which ends the round, date and time above it.
  private mutating func writeStage(_ next: Heading) {
    text += "\n== \(SafeText.heading(next.stage ?? ""))\n"
    heading = Heading(competition: heading.competition, stage: next.stage)
  }

  /// Writes a round line, which ends the date and time above it.
  private mutating func writeRound(_ next: Heading) {
    let round = next.round
    let parts = [
      round.round.map { Self.commaless($0) }, round.group.map { Self.commaless($0) },
      round.matchday.map { "Matchday \($0)" }, round.leg.map { "Leg \($0)" },
    ]
    text += "\n▪ \(parts.compactMap { $0 }.joined(separator: ", "))\n"
    (heading.round, heading.date, heading.time) = (round, nil, nil)
  }

  /// Returns the name of a round without commas, which would split it.
  private static func commaless(_ name: String) -> String {
    String(SafeText.heading(name).map { $0 == "," ? "." : $0 })
  }
}
