// Logs a match into a new journal. Teams and players that are new are registered on the way.
//
//   swift run example-log-a-match season.db
//
// Prints:
//   e4 period-start
//   e6 goal
//   e7 period-end
//   e8 period-start
//   e10 goal
//   e12 goal
//   e13 period-end
//   Real Madrid 1-2 Leganés
//   32' 0-1 Eraso
//   47' 1-1 Benzema
//   55' 1-2 Gabriel Pires
import JournalCore
import JournalProjections
import JournalReading
import MatchJournal

let journal = try MatchJournal.create(at: CommandLine.arguments.dropFirst().first ?? "season.db")
let desk = Author(by: "desk", via: .live)

guard let day = CalendarDate("2018-01-24") else { throw Refusal("bad-date", "No such day.") }
let setup = MatchSetup(title: try MatchTitle("Real Madrid v Leganés"), date: day)
let match = try await journal.record(setup, by: desk).match

let events: [(word: String, fields: [String: String], minute: String?)] = [
  ("kick-off", [:], nil), ("goal", ["player": "Eraso", "team": "Leganés"], "32"),
  ("half-time", [:], nil), ("second-half", [:], nil),
  ("goal", ["player": "Benzema", "team": "Real Madrid"], "47"),
  ("goal", ["player": "Gabriel Pires", "team": "Leganés", "bodyPart": "head"], "55"),
  ("full-time", [:], nil),
]
for (word, fields, minute) in events {
  let outcome = try await journal.record(word, fields, at: minute, in: match, by: desk)
  // A player who is new precedes the goal.
  if let record = outcome.records.last { print("e\(record.position)", record.event.name) }
}
// A copy of the file alone is whole from here on.
try await journal.settle()

let played = try await journal.view().match(match)
print(played.title(.home), played.scoreboard().value.total, played.title(.away))
for goal in played.projection(Timeline.self).entries where goal.fact.kind == .goal {
  let scorer = played.history.names.person(goal.fact.person).map { played.directory.title($0) }
  print("\(goal.fact.minute)'", goal.score?.description ?? "", scorer ?? "?")
}
