package import JournalCore
import JournalRules

/// The rounds of a competition up to a given one, such as `10`, `Matchday 10` or a name.
package struct RoundSpan {
  /// The last day of the round.
  package let lastDay: CalendarDate

  private let matchday: Int?
  private let name: String

  /// Finds the round. Matchdays are cut off by number, named rounds by their last day.
  package init(_ text: String, in competition: CompetitionReading) throws(Refusal) {
    let matches = competition.matches
    name = Self.letters(of: text)
    let number =
      Int(text) ?? MatchScheduled.matchday(named: text)
      ?? MatchScheduled.numberedRound(named: text)?.number
    let own =
      number.map { wanted in matches.filter { $0.matchday == wanted } } ?? []
    if let last = own.map(\.scheduled.date).max() {
      (matchday, lastDay) = (number, last)
      return
    }
    let wanted = name
    let named = matches.filter {
      $0.scheduled.round.map { Self.letters(of: $0) == wanted } ?? false
    }
    guard let last = named.map(\.scheduled.date).max() else {
      throw Self.unknown(text, matches, competition.competition.competition.text)
    }
    (matchday, lastDay) = (nil, last)
  }

  /// Whether a match belongs to the round or to an earlier one.
  package func holds(_ match: CompetitionMatch) -> Bool {
    guard let matchday else { return match.scheduled.date <= lastDay }
    guard let own = match.matchday else { return match.scheduled.date <= lastDay }
    return own <= matchday
  }

  /// Whether a match belongs to the round itself.
  package func isOf(_ match: CompetitionMatch) -> Bool {
    if let matchday { return match.matchday == matchday }
    return match.scheduled.round.map { Self.letters(of: $0) == name } ?? false
  }

  /// The part of a name that counts: "Quarter-finals" and "Quarterfinals" are the same round.
  private static func letters(of name: String) -> String {
    String(NameKey.fold(name).filter { $0 != "-" })
  }

  private static func unknown(_ text: String, _ matches: [CompetitionMatch], _ slug: String)
    -> Refusal
  {
    let days = matches.compactMap { $0.matchday }
    let rounds = Set(matches.compactMap(\.scheduled.round)).sorted()
    let known = rounds + Set(days).sorted().map { "Matchday \($0)" }
    let reason = "\(slug) has no round \"\(TextRules.harmless(text))\"."
    if let first = days.min(), let last = days.max(), rounds.count < 2 || Int(text) != nil {
      return Refusal("no-round", reason, hint: "Its matchdays go from \(first) to \(last).")
    }
    return Refusal(
      "no-round", reason,
      remedy: Nearest.remedy(for: text, among: known)
        ?? (known.isEmpty
          ? .giveDay
          : .advice("Its rounds: \(TextRules.harmless(known.prefix(12).joined(separator: ", ")))."))
    )
  }
}
