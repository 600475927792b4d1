import ArgumentParser
import JournalCore
import JournalProof
import MatchJournal

/// `journal sign`: signs the root of the journal for publication.
struct SignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign the root over all events, to publish it.",
    discussion: """
      The result is a checkpoint (C2SP tlog-checkpoint in a signed note). Publish it where you can no \
      longer change it. The last checkpoint signed is kept beside the key, in KEY.last, and a log that \
      does not begin with it is not signed.

      Examples:
        journal sign --key desk.key
        journal sign --key desk.key -o checkpoint-2018-01-24.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The file that holds the secret key; journal key new makes one.")
  var key: String

  @Option(name: .shortAndLong, help: "The file; standard output if not given.")
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
