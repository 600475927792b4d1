import JournalCore

extension Refusal {
  static let otherRoot = Refusal(
    "other-root", "The proof leads to another root.",
    hint: "Something was changed, or the proof belongs to another tree.")

  static let proofLength = Refusal(
    "proof-length", "The proof has too few or too many hashes for its sizes.")

  static func checkLength(of hash: [UInt8]) throws(Refusal) {
    guard hash.count == MerkleHash.length else {
      throw Refusal(
        "bad-hash", "A hash has \(MerkleHash.length) bytes, and this one has \(hash.count).")
    }
  }

  static func frontierCount(_ count: Int, _ subtrees: Int) -> Refusal {
    Refusal(
      "bad-frontier", "A tree of \(count) leaves has not \(subtrees) complete subtrees.",
      hint: "The stored hashes are damaged: journal verify says where.")
  }

  static func noSuchSize(_ asked: Int, size: Int) -> Refusal {
    Refusal("no-such-size", "The log has \(size) events, and never had \(asked).")
  }

  static func noSuchLeaf(_ index: Int, size: Int) -> Refusal {
    Refusal("no-such-leaf", "A tree of \(size) leaves has no leaf \(index), counted from 0.")
  }

  static func noConsistency(from old: Int, to new: Int) -> Refusal {
    Refusal(
      "no-consistency", "Nothing can be proved from \(old) leaves to \(new).",
      hint: "The older tree has at least one leaf and no more than the newer.")
  }

  static func badRange(_ start: Int, _ end: Int) -> Refusal {
    Refusal("bad-range", "The leaves \(start) up to \(end) have no root of their own.")
  }
}
