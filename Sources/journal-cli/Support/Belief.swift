import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// What the user trusts when checking a proof: keys, and checkpoints that they kept.
///
/// If one of them is missing or invalid, the claim is neither confirmed nor denied.
enum Belief {
  /// A key or a checkpoint that cannot be used, because it is missing or something else.
  private struct Missing: Error {
    let refusal: Refusal
  }

  /// Returns the public keys that words mean.
  static func keys(_ words: [String]) throws -> [NoteVerifierKey] {
    try read { try words.map { try NoteFiles.verifierKey($0) } }
  }

  /// Returns the checkpoint in a file; it must be signed by one of the keys, or is trusted if there
  /// are none.
  static func checkpoint(_ path: String, keys: [NoteVerifierKey]) throws -> Checkpoint {
    try read { try NoteFiles.checkpoint(path, keys: keys) }
  }

  private static func read<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let refusal as Refusal where refusal.code != "secret-key" {
      throw Missing(refusal: refusal)
    }
  }

  /// Returns the verdict that an error in a check amounts to.
  ///
  /// - Throws: the error if it does not concern the check: a secret key given instead of a public
  ///   one is a matter for its owner, and a disk may fail.
  static func verdict(_ error: any Error) throws -> CheckVerdict {
    switch error {
    case let missing as Missing: .untold(missing.refusal)
    case let refusal as Refusal where refusal.code != "secret-key": CheckVerdict(refusal)
    default: throw error
    }
  }

  /// Prints the verdict of a check unless it is true.
  ///
  /// - Parameter isBrief: whether to leave out the remedy of a claim that is false.
  static func say(_ verdict: CheckVerdict, isBrief: Bool = false) {
    for line in verdict.lines(isBrief: isBrief) { Output.line(line) }
  }
}
