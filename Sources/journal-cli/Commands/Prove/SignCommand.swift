import ArgumentParser
import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// `journal sign`: signs the root of the journal for publication.
struct SignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign the root over all events, to publish it.",
    discussion: """
      The result is a checkpoint (C2SP tlog-checkpoint in a signed note). Publish it where you can no \
      longer change it. The last checkpoint signed is kept beside the key, in KEY.last, and a log that \
      does not begin with it is not signed.

      --publish adds it to a folder of checkpoints, a file for each, unless it does not continue the \
      last one there. Let others copy the folder: journal verify --published holds a journal against it.

      Examples:
        journal sign --key desk.key
        journal sign --key desk.key -o checkpoint-2018-01-24.txt
        journal sign --key desk.key --publish site/checkpoints
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The file that holds the secret key; journal key new makes one.")
  var key: String

  @Option(name: .shortAndLong, help: "The file; standard output if not given.")
  var output: String?

  @Option(name: .long, help: "The folder of published checkpoints to add it to.")
  var publish: String?

  mutating func run() async throws {
    let session = Session(global)
    var files = FilesInUse(session, key: key)
    if let publish { files.add(folder: publish, "among the published checkpoints") }
    let target = try OutputFile(output, sparing: files)
    let signer = try Signer(key, session)
    _ = try session.path()
    // Locked before the journal is read: what another process publishes meanwhile is in the journal.
    let folder = try folder()
    let journal = try session.open(readOnly: true)
    let checkpoint = try await signer.check(journal)
    if let folder { try await CheckpointTrail(in: folder).check(checkpoint, of: journal) }
    if global.dryRun {
      let root = Fingerprint.hex(checkpoint.root.prefix(4))
      return Output.text("Would sign \(checkpoint.size) events, root \(root) (nothing signed).")
    }
    let note = try await signer.sign(journal)
    var published: (file: String, isNew: Bool)?
    if let folder { published = try await add(note, of: journal, to: folder) }
    try target?.write(note.bytes)
    report(note, try Checkpoint(parsing: note.text), target, published)
  }

  /// Opens the folder of published checkpoints; nil if there is none to look at.
  private func folder() throws -> CheckpointFolder? {
    guard let publish else { return nil }
    return global.dryRun
      ? try CheckpointFolder.reading(publish) : try CheckpointFolder(addingTo: publish)
  }

  private func add(
    _ note: SignedNote, of journal: MatchJournal, to folder: CheckpointFolder
  ) async throws -> (file: String, isNew: Bool) {
    let isNew = try await CheckpointTrail(in: folder).publish(note, of: journal)
    let file = folder.name(of: try Checkpoint(parsing: note.text).size)
    if isNew { Output.acknowledge("\(file) is published") }
    return (file, isNew)
  }

  private func report(
    _ note: SignedNote, _ checkpoint: Checkpoint, _ target: OutputFile?,
    _ published: (file: String, isNew: Bool)?
  ) {
    if global.json {
      return Session(global).print(Documents.signed(note, checkpoint, published: published))
    }
    guard target != nil || published != nil else { return Output.bytes(note.bytes) }
    guard !global.quiet else { return }
    if let target { Output.text("\(target.name): \(checkpoint.size) events, signed.") }
    if let published {
      let state = published.isNew ? "published" : "published before"
      Output.text("\(published.file): \(checkpoint.size) events, \(state).")
    }
  }
}
