public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// The header of a match: teams, score, place and date.
public enum MatchHeader {
  /// Returns `Real Madrid 1-2 Leganés`, or `Real Madrid v Leganés` if no score is known. Any status
  /// but scheduled, in play or over is added: `A 0-3 B (awarded)`.
  public static func score(of match: MatchReading, at moment: Moment = .end) -> String {
    score(of: MatchSummary(match, at: moment))
  }

  /// Returns the same of a match in a list.
  public static func score(of match: MatchSummary) -> String {
    let score = match.score.map { "\($0)" } ?? "v"
    let kicks = match.shootOut.map { "\($0) on penalties" }
    let note = (match.status.isOrdinary ? kicks : note(on: match)).map { " (\($0))" } ?? ""
    return TextRules.harmless("\(match.titles[0]) \(score) \(match.titles[1])\(note)")
  }

  private static func note(on match: MatchSummary) -> String? {
    switch match.status {
    case .scheduled, .inPlay, .finished: nil
    case .voided: "entered by mistake"
    case .walkover:
      match.walkover.map { "walkover for the \($0 == .home ? "home" : "away") side" }
    case .postponed, .cancelled, .abandoned, .awarded, .annulled: match.status.rawValue
    }
  }

  /// Returns `Copa del Rey quarter-finals, leg 2`.
  public static func competition(of match: MatchReading) -> String {
    let scheduled = match.scheduled
    let name = scheduled.competition.map { slug in
      match.directory.competitions[slug]?.name ?? slug.text
    }
    let round = scheduled.round.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    let place = [name, round].compactMap { $0 }.joined(separator: " ")
    let leg = match.leg.map { "leg \($0)" }
    return TextRules.harmless(
      [place.isEmpty ? nil : place, leg].compactMap { $0 }.joined(separator: ", "))
  }

  /// Returns `24 January 2018, Santiago Bernabéu`.
  public static func place(of match: MatchReading) -> String {
    TextRules.harmless(
      [match.scheduled.date.inWords, match.scheduled.venue].compactMap { $0 }
        .joined(separator: ", "))
  }

  /// Returns the header of a replay.
  public static func lines(of match: MatchReading, at moment: Moment = .end) -> [String] {
    parts(of: match, at: moment).map { Wrap.text($0, indent: match.shortForm.count + 2) }
  }

  private static func parts(of match: MatchReading, at moment: Moment) -> [String] {
    let first = "\(match.shortForm)  \(score(of: match, at: moment))"
    let indent = String(repeating: " ", count: match.shortForm.count + 2)
    let competition = competition(of: match)
    let wide = "\(first)   \(competition)"
    if competition.isEmpty { return [first, indent + place(of: match)] }
    if Columns.width(wide) <= Wrap.width { return [wide, indent + place(of: match)] }
    return [first, indent + competition, indent + place(of: match)]
  }
}
