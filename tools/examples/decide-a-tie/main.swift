// Logs both legs of a tie, takes back a goal that was logged by mistake, and asks who goes through, who
// would have gone through without the last goal, for the report, and for a receipt.
//
//   swift run example-decide-a-tie tie.db
//
// Prints:
//   Barcelona 4-1 Roma
//   Roma 3-0 Barcelona
//   Barcelona 4-4 Roma: Roma by away-goals [9, 13, 15, 17, 19, 23, 26, 28]
//   Barcelona 4-3 Roma: Barcelona by goals [9, 13, 15, 17, 19, 23, 26]
//   Roma eliminated Barcelona from the UEFA Champions League in the quarter-finals,
//   winning the second leg 3-0. Beaten 4-1 in the first leg last week, Roma went
//   through on away goals after a 4-4 draw on aggregate.
//
//   Džeko put Roma ahead after six minutes and De Rossi made it 2-0 from the penalty
//   spot in the 58th minute. Manolas made it 3-0 in the 82nd minute, which put Roma
//   ahead in the tie.
//   Receipt: decided by 30 events; seal example.org/ucl
import Foundation
import JournalCore
import JournalNarrative
import JournalProof
import JournalReading
import JournalRules
import MatchJournal

let path = CommandLine.arguments.dropFirst().first ?? "tie.db"
let journal = try MatchJournal.create(at: path, origin: "example.org/ucl")
let desk = Author(by: "desk", via: .live)

let (cup, tie) = (CompetitionSlug(known: "ucl-2017-18"), TieSlug(known: "ucl-qf"))
guard let rules = RegulationLibrary.document(named: "uefa.champions-league.2017-18"),
  let april4 = CalendarDate("2018-04-04"), let april10 = CalendarDate("2018-04-10")
else { throw Refusal("not-there", "There is no such regulation, or no such day.") }
try await journal.append(try await journal.drafts(adopting: rules, for: cup, by: desk))

// What the desk types: a whistle; or the minute of a goal, its kind, the team credited and the scorer.
// Suárez did not score in Rome: that goal is made up, to be taken back below.
let mistake = "70 goal Barcelona Suárez"
let last = "82 goal Roma Manolas"
let legs = [
  (
    "Barcelona v Roma", april4,
    [
      "kick-off", "38 own-goal Barcelona De Rossi", "half-time",
      "second-half", "55 own-goal Barcelona Manolas", "59 goal Barcelona Piqué",
      "80 goal Roma Džeko", "87 goal Barcelona Suárez", "full-time",
    ]
  ),
  (
    "Roma v Barcelona", april10,
    [
      "kick-off", "6 goal Roma Džeko", "half-time",
      "second-half", "58 penalty-goal Roma De Rossi", mistake, last, "full-time",
    ]
  ),
]

var positions: [String: Int] = [:]
for (index, (title, day, lines)) in legs.enumerated() {
  var setup = MatchSetup(title: try MatchTitle(title), date: day)
  (setup.tie, setup.leg) = (tie, index + 1)
  let match = try await journal.record(setup, by: desk).match
  for line in lines {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    // A scorer who is new is registered with the goal.
    let outcome =
      words.count == 4
      ? try await journal.record(
        words[1], ["team": words[2], "player": words[3]], at: words[0], in: match, by: desk)
      : try await journal.record(line, in: match, by: desk)
    positions[line] = outcome.records.last?.position
  }
}
guard let wrong = positions[mistake], let winner = positions[last] else {
  throw Refusal("no-goal", "A goal was not logged.")
}

// The desk's own mistake is undone. A goal that the referee takes back is struck: draft(striking:).
do {
  let before = try await journal.view()
  let undo = try await journal.undoing(wrong, by: desk, reason: "logged by mistake", seeing: before)
  try await journal.append(try await journal.prepare(undo, seeing: before))
} catch let error as LogError {
  // The disk is full, or somebody else wrote to the match since: the error says so, and what to do.
  print(error)
  exit(1)
}
// A copy of the file alone is whole from here on.
try await journal.settle()

let view = try await journal.view()
let asked = try await view.tie(tie)
for (_, match) in asked.matches {
  print(match.title(.home), match.scoreboard().value.total, match.title(.away))
}
// Nothing of what is supposed is written.
let supposed = try await view.supposing(Supposition(without: [winner])).tie(tie)
for reading in [asked, supposed] {
  let verdict = reading.verdict
  let score = "\(reading.title(.first)) \(verdict.aggregate) \(reading.title(.second))"
  let through = verdict.winner.map { reading.title($0) } ?? "open"
  print("\(score): \(through) by \(verdict.decidedBy ?? "-") \(verdict.evidence)")
}
print(ReportText(try await view.report(of: asked.matches[1].match, ReportOptions())).plain())

// A desk keeps its key for years, apart from the journal. Its name is the journal's origin.
let key = try NoteSigningKey(generating: "example.org/ucl")
let note = try await journal.checkpoint().signed(by: key)
let receipt = try await journal.receipt(for: .tie(tie), under: note).sealed(by: key)
let file = URL(fileURLWithPath: "tie.receipt")
try Data(receipt.bytes).write(to: file)

// Whoever has the receipt and the public half of the key needs no journal.
let theirs = try Receipt(parsing: Array(try Data(contentsOf: file)))
let checked = try await theirs.verify(by: [key.verifierKey])
let (finality, size) = (checked.answer.finality, checked.checkpoint.size)
print("Receipt: \(finality) by \(size) events; seal \(checked.voucher ?? "none")")
