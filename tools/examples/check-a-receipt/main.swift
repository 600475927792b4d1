// Checks a receipt with the public key of whoever signed it: no journal is needed, and no trust.
//
//   swift run example-check-a-receipt copa.receipt desk.pub
//
// Prints, of the receipt of the README:
//   True by 90 events of match-journal/demo: tie(copa-qf), Leganés
import Foundation
import JournalCore
import JournalProof
import MatchJournal

let arguments = CommandLine.arguments
guard arguments.count == 3 else { exit(64) }
let text = try String(contentsOfFile: arguments[2], encoding: .utf8)
let key = try NoteVerifierKey(parsing: text.trimmingCharacters(in: .whitespacesAndNewlines))
let receipt = try Receipt(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: arguments[1]))))
do {
  let log = try await receipt.verify(by: [key])
  let winner = receipt.result["verdict"]?.object?["winner"]?.object?["name"]?.string
  print("True by \(log.size) events of \(log.origin): \(receipt.question), \(winner ?? "open")")
} catch let refusal as Refusal {
  print("Not true: \(refusal.reason)")
  exit(1)
}
