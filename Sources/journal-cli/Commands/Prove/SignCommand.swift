import ArgumentParser
import Foundation
import JournalCore
import JournalProof
import MatchJournal

/// `journal sign`: signs what the journal says of itself, to be published.
struct SignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign the root over all events, to publish it.",
    discussion: """
      The result is a checkpoint (C2SP tlog-checkpoint in a signed note). Publish it where you cannot \
      change it any more. What was signed last is kept beside the key, in KEY.last, and nothing is \
      signed that does not begin with it.

      Examples:
        journal sign --key desk.key
        journal sign --key desk.key -o checkpoint-2018-01-24.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The file of the secret key: journal key new makes one.")
  var key: String

  @Option(name: .shortAndLong, help: "The file; the standard output if not given.")
  var output: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let signer = Signer(key: try NoteFiles.signingKey(key), path: key)
    let note = try signer.sign(journal, remembers: !global.dryRun)
    guard let output else { return Output.bytes(note.bytes) }
    if global.dryRun { return }
    try OutputFile.write(note.bytes, to: output)
    if !global.quiet {
      let checkpoint = try Checkpoint(parsing: note.text)
      Output.line("\(TextRules.harmless(output)): \(checkpoint.size) events, signed.")
    }
  }
}

/// Signs a journal's checkpoints with one key, and never two that contradict each other.
struct Signer {
  let key: NoteSigningKey
  /// The file of the key; what was signed last lies beside it.
  let path: String

  /// A signed checkpoint of the journal as it is.
  ///
  /// - Throws: `Refusal` where the journal does not begin with what was signed last, or the key is
  ///   another journal's.
  func sign(_ journal: MatchJournal, remembers: Bool = true) throws -> SignedNote {
    let checkpoint = try journal.checkpoint()
    guard key.verifierKey.name == checkpoint.origin else {
      throw Refusal(
        "other-key",
        "The key is named \(key.verifierKey.name); the journal's origin is \(checkpoint.origin).",
        hint: "journal key new FILE makes a key of that name.")
    }
    let last = path + ".last"
    if FileManager.default.fileExists(atPath: last) {
      let earlier = try NoteFiles.checkpoint(last, keys: [key.verifierKey])
      do {
        try journal.check(earlier)
      } catch let refusal as Refusal {
        throw Refusal(
          refusal.code,
          "This key signed \(earlier.size) events that the journal does not begin with. "
            + refusal.reason,
          hint: "Nothing was signed. \(TextRules.harmless(last)) holds what was.")
      }
    }
    let note = try checkpoint.signed(by: key)
    if remembers { try OutputFile.write(note.bytes, to: last) }
    return note
  }
}
