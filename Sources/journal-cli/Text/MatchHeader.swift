import JournalCore
import JournalProjections
import JournalRules

/// The lines over a match: who, how it stands, where and when.
enum MatchHeader {
  /// `Real Madrid 1-2 Leganés`; `Real Madrid v Leganés` before anything has happened.
  static func score(of match: MatchReading, at moment: Moment = .end) -> String {
    if let ruled = ruled(match, at: moment) { return ruled }
    let board = match.scoreboard(at: moment).value
    let isOn = match.clock.hasWhistles || board.isRegulationOver || board.total != Score(0, 0)
    guard isOn else {
      return TextRules.harmless("\(match.title(.home)) v \(match.title(.away))")
    }
    let kicks = board.shootOut.map { " (\($0) on penalties)" } ?? ""
    return TextRules.harmless(
      "\(match.title(.home)) \(board.total) \(match.title(.away))\(kicks)")
  }

  /// The match where something other than play says what it came to: `A 0-3 B (awarded)`.
  private static func ruled(_ match: MatchReading, at moment: Moment) -> String? {
    guard let result = match.result(at: moment), let note = note(on: result) else { return nil }
    let isScored =
      result.award != nil || result.board.value.isRegulationOver || result.total != Score()
    let score = isScored ? "\(result.total)" : "v"
    return TextRules.harmless("\(match.title(.home)) \(score) \(match.title(.away)) (\(note))")
  }

  private static func note(on result: MatchResult) -> String? {
    let rulings = result.rulings.value
    if rulings.isVoided { return "entered by mistake" }
    if result.award != nil { return "awarded" }
    if rulings.result == .annulled { return "annulled" }
    if let side = result.walkover {
      return "walkover for the side \(side == .home ? "at home" : "away")"
    }
    if rulings.isCancelled { return "cancelled" }
    return result.isLeftOpen ? "abandoned" : nil
  }

  /// `Copa del Rey quarter-finals, leg 2`.
  static func competition(of match: MatchReading) -> String {
    let scheduled = match.scheduled
    let name = scheduled.competition.map { slug in
      match.directory.competitions[slug]?.name ?? slug.text
    }
    let round = scheduled.round.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    let place = [name, round].compactMap { $0 }.joined(separator: " ")
    let leg = scheduled.tie == nil ? nil : scheduled.leg.map { "leg \($0)" }
    return TextRules.harmless(
      [place.isEmpty ? nil : place, leg].compactMap { $0 }.joined(separator: ", "))
  }

  /// `24 January 2018, Santiago Bernabéu`.
  static func place(of match: MatchReading) -> String {
    TextRules.harmless(
      [match.scheduled.date.inWords, match.scheduled.venue].compactMap { $0 }
        .joined(separator: ", "))
  }

  /// The header of a replay.
  static func lines(of match: MatchReading, at moment: Moment = .end) -> [String] {
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
