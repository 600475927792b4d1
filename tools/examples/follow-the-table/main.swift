// Follows a journal, whoever writes to it, and prints a table whenever it changes; ends with its last
// match.
//
//   swift run example-follow-the-table cup.db spring-cup
//
// Prints, of a cup of which one match is open, and then played:
//   Birch 6, Alder 4, Cedar 2, Dogwood 1
//   Birch 6, Dogwood 4, Alder 4, Cedar 2
import Foundation
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2, let competition = CompetitionSlug(arguments[1]) else { exit(64) }
let journal = try MatchJournal.open(at: arguments[0], readOnly: true)

/// The teams of a competition in the order of its table, and whether a match is open.
func table(of competition: CompetitionSlug, in view: JournalView) async throws
  -> (text: String, isOpen: Bool)
{
  let tables = try await view.ask(.tables(of: competition))
  let rows = tables.flatMap { table in
    table.verdict.rows.map { "\(table.competition.directory.title($0.team)) \($0.points)" }
  }
  return (rows.joined(separator: ", "), tables.contains { $0.verdict.open > 0 })
}

let start = try await journal.view()
var shown = try await table(of: competition, in: start)
print(shown.text)
if shown.isOpen {
  for try await record in journal.changes(after: start.position) {
    let view = try await journal.view(upTo: record.position)
    let now = try await table(of: competition, in: view)
    if now.text != shown.text { print(now.text) }
    shown = now
    if !now.isOpen { break }
  }
}
