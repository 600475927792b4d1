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
        "bad-hash", "A hash has \(MerkleHash.length) bytes; this one has \(hash.count).")
    }
  }

  static func frontierCount(_ count: Int, _ subtrees: Int) -> Refusal {
    Refusal(
      "bad-frontier", "A tree of \(count) leaves does not have \(subtrees) complete subtrees.",
      remedy: .verifyHashes)
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

// MARK: - Notes and keys

extension Refusal {
  static let badBase64 = Refusal(
    "bad-base64", "The Base64 is not written as RFC 4648 requires.",
    hint: "Keep the padding; leave out line breaks and spare bits.")

  static func badKeyName(_ name: String) -> Refusal {
    Refusal(
      "bad-key-name", "\"\(shown(name))\" cannot be the name of a key.",
      hint: "A name has no spaces and no plus sign: example.com/log.")
  }

  static func badKey(_ reason: String) -> Refusal {
    Refusal("bad-key", "This key cannot be used: \(reason).")
  }

  static func badNote(_ reason: String) -> Refusal {
    Refusal("bad-note", "This is not a signed note: \(reason).")
  }

  static func badSignature(_ name: String) -> Refusal {
    Refusal(
      "bad-signature", "The signature of \(shown(name)) is wrong.",
      hint: "The text was changed, or it was signed with another key.")
  }

  static func unsigned(by names: [String]) -> Refusal {
    let names = names.prefix(5).map(shown).joined(separator: ", ")
    return Refusal(
      "unsigned", names.isEmpty ? "No key was given." : "It is not signed by \(names).",
      hint: "Give the key that its log publishes.")
  }

  static func badCheckpoint(_ reason: String) -> Refusal {
    Refusal("bad-checkpoint", "This is not a checkpoint: \(reason).")
  }

  static func otherOrigin(_ origin: String, wanted: String) -> Refusal {
    Refusal("other-origin", "This belongs to the log \(shown(origin)), not to \(shown(wanted)).")
  }

  static func badProofFile(_ reason: String) -> Refusal {
    Refusal("bad-proof-file", "This is not a tlog-proof: \(reason).")
  }

  /// Text from an untrusted source, shortened and harmless in a terminal.
  static func shown(_ text: String) -> String {
    TextRules.harmless(String(text.unicodeScalars.prefix(80)))
  }
}

// MARK: - Published logs

extension Refusal {
  static let noSuchTile = Refusal(
    "no-such-tile", "A log of this size has no such tile.",
    hint: "Paths look like tile/0/x001/234 or tile/entries/000.p/17.")

  static let otherLog = Refusal(
    "other-log", "The files agree with each other, but not with the checkpoint's root.",
    hint: "Records were changed, or the checkpoint belongs to another log.")

  static func badTile(_ reason: String) -> Refusal {
    Refusal("bad-tile", "The tile is damaged: \(reason).")
  }

  static func badFile(_ path: String, _ reason: String) -> Refusal {
    Refusal("bad-file", "\(path) cannot be used. \(reason)")
  }
}
