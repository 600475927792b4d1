import JournalCore
import JournalProof
import MatchJournal

/// A receipt that a stranger hands over.
enum ReceiptHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    guard let receipt = try? Receipt(parsing: bytes) else { return }
    do throws(Refusal) {
      let again = try Receipt(parsing: receipt.bytes)
      law(again.bytes == receipt.bytes, "a receipt is written as it was read")
    } catch {
      law(receipt.bytes.count > Receipt.byteLimit, "what was written can be read")
    }
    Still.wait {
      // As if its checkpoint had been believed: the proofs, then the result derived again.
      guard let own = try? receipt.checkpoint else { return }
      _ = try? await receipt.verify(under: own)
      // And as if its events were the whole log, so that the questions are reached.
      let leaves = receipt.events.map { MerkleHash.leaf($0.record.body) }
      guard leaves.count == 1,
        let alone = try? Checkpoint(origin: own.origin, size: 1, root: leaves[0])
      else { return }
      _ = try? await receipt.verify(under: alone)
    }
  }
}
