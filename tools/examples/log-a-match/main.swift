// Logs a match into a new journal. The first event sets it; teams that are new are registered.
//
//   swift run example-log-a-match season.db
//
// Prints:
//   e4 period-start
//   e5 goal
//   e6 period-end
//   e7 period-start
//   e8 goal
//   e9 goal
//   e10 period-end
//   Real Madrid 1-2 Leganés
import JournalCore
import JournalReading
import MatchJournal

let journal = try MatchJournal.create(at: CommandLine.arguments.dropFirst().first ?? "season.db")
let desk = Author(by: "desk", via: .live)

guard let day = CalendarDate("2018-01-24") else { throw Refusal("bad-date", "No such day.") }
let setup = MatchSetup(title: try MatchTitle("Real Madrid v Leganés"), date: day)
let (match, drafts) = try await journal.drafts(for: setup, by: desk)
try await journal.append(drafts)

let (real, leganes) = (TeamSlug(known: "real-madrid"), TeamSlug(known: "leganes"))
let events: [(MatchEvent, MatchTime)] = [
  (.periodStart(PeriodStart(period: .firstHalf)), MatchTime(.firstHalf)),
  (.goal(Goal(team: leganes)), MatchTime(.firstHalf, 32)),
  (.periodEnd(PeriodEnd(period: .firstHalf)), MatchTime(.firstHalf)),
  (.periodStart(PeriodStart(period: .secondHalf)), MatchTime(.secondHalf)),
  (.goal(Goal(team: real)), MatchTime(.secondHalf, 47)),
  (.goal(Goal(team: leganes, situation: .corner, bodyPart: .head)), MatchTime(.secondHalf, 55)),
  (.periodEnd(PeriodEnd(period: .secondHalf)), MatchTime(.secondHalf)),
]
for (event, time) in events {
  let outcome = try await journal.append([try journal.draft(event, to: match, at: time, by: desk)])
  for record in outcome.records { print("e\(record.position)", record.event.name) }
}
// A copy of the file alone is whole from here on.
try await journal.settle()

let view = try await journal.view()
let played = try await view.match(try view.resolve(match: match.slug))
print(played.title(.home), played.scoreboard().value.total, played.title(.away))
