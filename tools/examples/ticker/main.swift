// Tells a match in a sentence for each event, as the events come, whoever logs them; and ends with it.
//
//   swift run example-ticker season.db rma-leg
//
// Prints, of the match that example-log-a-match logs:
//   32'  0-1  Eraso broke the deadlock for Leganés.
//   0-1  Leganés lead Real Madrid 1-0 at half-time.
//   47'  1-1  Benzema made it level for Real Madrid.
//   55'  1-2  Gabriel Pires headed Leganés back in front.
//   1-2  Real Madrid were beaten 2-1 by Leganés.
import Foundation
import JournalCore
import JournalNarrative
import JournalReading
import MatchJournal

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else { exit(64) }
let journal = try MatchJournal.open(at: arguments[0], readOnly: true)
let name = try await journal.view().resolve(match: arguments[1])

var told: Set<Int> = []
for try await record in journal.changes(after: 0) where record.stream == name.stream {
  // The journal as it was just after the event, so that nothing is told that came later.
  let view = try await journal.view(upTo: record.position)
  let match = try await view.match(name)
  for line in try await view.live(match, ReportOptions()).lines
  where told.insert(line.position).inserted {
    print("\(line.minute.map { "\($0)'  " } ?? "")\(line.score)  \(line.sentence.text)")
  }
  if match.isOver(in: try await view.tie(of: match)) { break }
}
