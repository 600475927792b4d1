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
    let target = try OutputFile(output, sparing: FilesInUse(session, key: key))
    let journal = try session.open(readOnly: true)
    let signer = try Signer(key, session)
    if global.dryRun {
      let checkpoint = try await signer.check(journal)
      let root = Fingerprint.hex(checkpoint.root.prefix(4))
      return Output.line("Would sign \(checkpoint.size) events, root \(root) (nothing signed).")
    }
    let note = try await signer.sign(journal)
    guard let target else { return Output.bytes(note.bytes) }
    try target.write(note.bytes)
    if !global.quiet {
      let checkpoint = try Checkpoint(parsing: note.text)
      Output.line("\(target.name): \(checkpoint.size) events, signed.")
    }
  }
}

/// Signs a journal's checkpoints with one key, and never two that contradict each other.
struct Signer {
  let key: NoteSigningKey
  /// The file of the key; what was signed last lies beside it.
  let path: String
  /// The files that the command works on; what was signed last takes the place of none.
  let files: FilesInUse

  /// Reads the key in a file.
  init(_ path: String, _ session: Session) throws {
    key = try NoteFiles.signingKey(path)
    self.path = path
    files = FilesInUse(session)
  }

  /// A signed checkpoint of the journal as it is.
  ///
  /// - Throws: `Refusal` where the journal does not begin with what was signed last, or the key is
  ///   another journal's.
  func sign(_ journal: MatchJournal, remembers: Bool = true) async throws -> SignedNote {
    let memory = try OutputFile(named: last, sparing: files)
    let note = try await check(journal).signed(by: key)
    if remembers { try memory.write(note.bytes, isAside: true) }
    return note
  }

  /// The checkpoint that would be signed.
  ///
  /// - Throws: `Refusal` where the journal does not begin with what was signed last, or the key is
  ///   another journal's.
  func check(_ journal: MatchJournal) async throws -> Checkpoint {
    let checkpoint = try await journal.checkpoint()
    guard key.verifierKey.name == checkpoint.origin else {
      throw Refusal(
        "other-key",
        "The key is named \(key.verifierKey.name); the journal's origin is \(checkpoint.origin).",
        hint: "journal key new FILE makes a key of that name.")
    }
    if FileManager.default.fileExists(atPath: last) {
      let earlier = try NoteFiles.checkpoint(last, keys: [key.verifierKey])
      do {
        try await journal.check(earlier)
      } catch let refusal as Refusal {
        throw Refusal(
          refusal.code,
          "This key signed \(earlier.size) events that the journal does not begin with. "
            + refusal.reason,
          hint: "Nothing was signed. \(TextRules.harmless(last)) holds what was.")
      }
    }
    return checkpoint
  }

  private var last: String { path + ".last" }
}
