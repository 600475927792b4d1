import ArgumentParser
import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// `journal witness`: cosigns a log's checkpoint if it continues the last one.
struct WitnessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "witness",
    abstract: "Cosign somebody's checkpoint if it continues the last one. Needs no journal.",
    discussion: """
      A witness signs only one history of a log. It takes what the log sends: at first a signed \
      checkpoint, and then a checkpoint with the proof that it continues the one before (journal prove \
      --since FILE --key FILE -o). What it cosigns is kept in a folder, a file a checkpoint, before \
      anybody gets it; publish the folder (journal verify --published reads it). The formats are C2SP's \
      tlog-cosignature and tlog-witness.

      Exits with 1 if the checkpoint does not continue the last one: it is older, another of the same \
      size, or the proof is wrong. Exits with 2 if it cannot tell: the log or its key is not known, \
      the proof starts elsewhere, or nothing is remembered. Exits with 65 if the memory is damaged.

      Examples:
        journal key new club.key --witness --name example.org/club > club.pub
        journal witness checkpoint.txt --key club.key --log desk.pub --memory copa --first
        journal witness request.txt --key club.key --log desk.pub --memory copa -o cosigned.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The file that holds the witness's secret key.")
  var key: String

  @Option(name: .long, help: "The public key of the log, or a file that holds it; may be repeated.")
  var log: [String]

  @Option(name: .long, help: "The folder that keeps what was cosigned of this log.")
  var memory: String

  @Flag(name: .long, help: "The witness has never seen this log.")
  var first = false

  @Option(name: .shortAndLong, help: "The file for the cosigned checkpoint; else standard output.")
  var output: String?

  @Argument(help: "The signed checkpoint, with the proof above it.")
  var request: String

  mutating func run() async throws {
    let session = Session(global)
    var files = FilesInUse(session, key: key, inputs: [request])
    files.add(folder: memory, "in the memory of the witness")
    let target = try OutputFile(output, sparing: files)
    let witness = try Witness(
      try NoteFiles.signingKey(key), knowing: try log.map { try NoteFiles.verifierKey($0) })
    let asked = try WitnessRequest(
      parsing: try InputFile.bytes(of: request, limit: WitnessRequest.lengthLimit))
    var remembered = try WitnessMemory(of: witness, in: try CheckpointFolder(addingTo: memory))
    do {
      let note = try remembered.cosign(asked, isFirst: first, at: Identities().clock())
      Output.acknowledge("\(TextRules.harmless(memory)) remembers it")
      try report(note, of: witness, target)
    } catch let refusal as Refusal {
      let verdict = CheckVerdict(refusal)
      if global.json {
        session.print(Documents.witness(verdict))
      } else {
        Output.error(WitnessText.line(refusal))
      }
      throw ExitCode(verdict.status.rawValue)
    }
  }

  private func report(_ note: SignedNote, of witness: Witness, _ target: OutputFile?) throws {
    try target?.write(note.bytes)
    let statements = try note.cosignatures(by: [witness.verifierKey])
    let checkpoint = try Checkpoint(parsing: note.text)
    if global.json {
      Session(global).print(Documents.witness(note, checkpoint, statements))
    } else if let target {
      guard !global.quiet else { return }
      Output.line(WitnessText.line(checkpoint, in: target.name))
    } else {
      Output.bytes(note.bytes)
    }
  }
}
