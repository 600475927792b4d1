import ArgumentParser
import JournalCore
import JournalProof

/// The public keys that a user trusts.
struct KeyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The public key of the log or of a witness, or a file that holds it; may be repeated.")
  var key: [String] = []

  @Option(
    name: .long, help: "The public key of a witness that must have cosigned; may be repeated.")
  var witness: [String] = []

  /// Whether a key is given.
  var isGiven: Bool { !key.isEmpty || !witness.isEmpty }

  /// Reads the keys.
  ///
  /// - Throws: what `Belief` makes a verdict of, if one cannot be used.
  func read() throws -> TrustedKeys {
    TrustedKeys(keys: try Belief.keys(key), witnesses: try Belief.keys(witness))
  }
}

/// The public keys that a user trusts, read.
struct TrustedKeys {
  /// The keys of the log, and of witnesses that may have cosigned.
  let keys: [NoteVerifierKey]
  /// The keys of witnesses that must have cosigned.
  let witnesses: [NoteVerifierKey]

  /// All of them.
  var all: [NoteVerifierKey] { keys + witnesses }

  /// Returns who cosigned a note; nobody if there are no keys.
  ///
  /// - Throws: `Refusal` if a signature is wrong, or a witness's is missing.
  func cosignatures(on note: SignedNote) throws(Refusal) -> [NoteStatement] {
    all.isEmpty ? [] : try note.cosignatures(by: keys, requiring: witnesses)
  }
}
