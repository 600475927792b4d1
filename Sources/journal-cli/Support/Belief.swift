import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// What somebody who checks a proof believes: keys, and checkpoints that they kept.
///
/// Where one of them is missing or is something else, nothing is said about what was to be checked.
enum Belief {
  /// A key or a checkpoint that cannot be believed, because it is not there or is something else.
  private struct Missing: Error {
    let refusal: Refusal
  }

  /// The public keys that words mean.
  static func keys(_ words: [String]) throws -> [NoteVerifierKey] {
    try read { try words.map { try NoteFiles.verifierKey($0) } }
  }

  /// The checkpoint in a file: signed by one of the keys, or believed as it stands where there are none.
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

  /// What an error of a check amounts to.
  ///
  /// - Throws: the error where it is none of the check: a secret key in the place of a public one is for
  ///   its owner alone, and a disk may fail.
  static func verdict(_ error: any Error) throws -> CheckVerdict {
    switch error {
    case let missing as Missing: .untold(missing.refusal)
    case let refusal as Refusal where refusal.code != "secret-key": CheckVerdict(refusal)
    default: throw error
    }
  }

  /// Says what a check came to, where that is no yes.
  ///
  /// - Parameter isBrief: whether a no comes without what it may be due to.
  static func say(_ verdict: CheckVerdict, isBrief: Bool = false) {
    for line in verdict.lines(isBrief: isBrief) { Output.line(line) }
  }
}
