// Checks a receipt with the public key of whoever signed it: no journal is needed, and no trust.
//
//   swift run example-check-a-receipt copa.receipt desk.pub
//
// Prints, of the receipt of the README:
//   True by 90 events of match-journal/demo: tie(copa-qf) is decided, Leganés
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
  let checked = try await receipt.verify(by: [key])
  let winner = receipt.result["verdict"]?.object?["winner"]?.object?["name"]?.string
  let log = checked.checkpoint
  // Proofs cannot show that nothing was left out; a seal is somebody's word that nothing was.
  let lead = checked.voucher == nil ? "True of what it shows, to e\(checked.extent)," : "True"
  let state = "\(receipt.question) is \(checked.answer.finality.rawValue)"
  print("\(lead) by \(log.size) events of \(log.origin): \(state), \(winner ?? "open")")
  if checked.voucher == nil { exit(2) }
} catch let refusal as Refusal {
  print("Not true: \(refusal.reason)")
  exit(1)
}
