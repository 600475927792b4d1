import JournalCore
import JournalReading
import JournalRules

/// The place of the match and the day of the report: the latest day on which any of the facts told
/// is said to hold.
struct DatelineClause {
  private let facts: MatchFacts

  /// Creates the line above a report.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// The clause; nil if the town of the ground is not known.
  var clause: Clause? {
    let home = facts.slug(.home)
    guard !facts.isNeutral, let team = facts.match.directory.teams[home],
      let city = team.city?.tidied.nonEmpty, isAtHome(team)
    else { return nil }
    let day = max(facts.context.latestDay ?? facts.match.scheduled.date, facts.match.scheduled.date)
    return Clause(
      .dateline, of: home.text, [.place: .name(city), .date: .date(day)],
      evidence: facts.schedule
        + (facts.match.directory.origin(of: home.text, .team).map { [$0] } ?? []))
  }

  private func isAtHome(_ team: TeamRegistered) -> Bool {
    guard let venue = facts.match.scheduled.venue, let stadium = team.stadium else { return true }
    return NameKey.fold(venue) == NameKey.fold(stadium)
  }
}
