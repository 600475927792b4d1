import Foundation
import JournalCore

// One command a line on standard input, one answer a line on standard output: see tools/check-proofs.
var peer = Peer()
while let line = readLine() {
  print(peer.answer(to: line).canonicalText)
  // Whoever asks waits for this line, and a pipe would hold it back.
  fflush(nil)
}
