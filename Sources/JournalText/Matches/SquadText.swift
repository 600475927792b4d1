package import JournalCore
import JournalProjections
package import JournalReading
import JournalRules
import MatchJournal

/// Names of a squad's players.
package enum SquadText {
  /// Returns `7 Isco` or `Isco`.
  package static func name(_ id: NameID, _ squad: Squad, _ match: MatchReading) -> String {
    let slug = match.history.names.person(id)
    let title = slug.map { match.directory.title($0) } ?? "?"
    return squad.shirts[id].map { "\($0) \(title)" } ?? title
  }
}
