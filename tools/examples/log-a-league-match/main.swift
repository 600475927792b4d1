// Logs a match of a league into a new journal, and prints the table.
//
//   swift run example-log-a-league-match season.db
//
// Prints:
//   1 Leganés 3
//   2 Real Madrid 0
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

let journal = try MatchJournal.create(at: CommandLine.arguments.dropFirst().first ?? "season.db")
let desk = Author(by: "desk", via: .live)

// The competition: its regulation goes into the log in full.
let league = CompetitionSlug(known: "la-liga-2017-18")
guard let rules = RegulationLibrary.document(named: "es.la-liga.2017-18"),
  let day = CalendarDate("2018-01-24")
else { throw Refusal("not-there", "There is no such regulation, or no such day.") }
try await journal.append(try await journal.drafts(adopting: rules, for: league, by: desk))

var setup = MatchSetup(title: try MatchTitle("Real Madrid v Leganés"), date: day)
setup.competition = league.text
setup.matchday = 20
let match = try await journal.record(setup, by: desk).match

let leganes = ["team": "Leganés"]
try await journal.record("kick-off", in: match, by: desk)
try await journal.record("goal", leganes, at: "32", in: match, by: desk)
for whistle in ["half-time", "second-half", "full-time"] {
  try await journal.record(whistle, in: match, by: desk)
}
try await journal.settle()

for table in try await journal.view().ask(.tables(of: league)) {
  for row in table.verdict.rows {
    print(row.places.lowerBound, table.competition.directory.title(row.team), row.points)
  }
}
