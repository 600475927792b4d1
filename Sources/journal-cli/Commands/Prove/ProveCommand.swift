import ArgumentParser
import JournalCore
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// `journal prove`: proves that an event is in the log, or that the log begins with a published
/// one.
struct ProveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove that an event is in the log, or that nothing published was rewritten.",
    discussion: """
      With an event: a proof that a checkpoint covers its record (C2SP tlog-proof). Pass it on with \
      the record and your public key: journal verify-proof, and other people's tools, need no journal \
      to check it. --key signs a checkpoint now; --checkpoint uses one that is already published.

      With --since: a proof that the log as it is now begins as a checkpoint says (RFC 6962, \
      consistency proof), in the form that a witness accepts.

      Examples:
        journal prove e9 --key desk.key -o e9.tlog-proof --record e9.json
        journal prove e9 --checkpoint published.txt --json
        journal prove --since published.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Sign a checkpoint for the proof with the secret key in this file.")
  var key: String?

  @Option(name: .long, help: "Prove under this signed checkpoint.")
  var checkpoint: String?

  @Option(name: .long, help: "Prove that the log begins as this checkpoint says.")
  var since: String?

  @Option(name: .long, help: "Write the event's record to a file, byte for byte.")
  var record: String?

  @Option(name: .shortAndLong, help: "The file for the proof; standard output if not given.")
  var output: String?

  @Argument(help: "The event, such as e9.")
  var event: EventReference?

  mutating func run() async throws {
    let session = Session(global)
    var files = FilesInUse(session, key: key, inputs: [checkpoint, since])
    let recordFile = try record.map { try OutputFile(named: $0, sparing: files) }
    if let record { files.add(record, "the file of --record") }
    let target = try OutputFile(output, sparing: files)
    let journal = try session.open(readOnly: true)
    switch (event, since) {
    case (let event?, nil):
      try await prove(event.position, journal, session, target, recordFile)
    case (nil, let since?): try await prove(since: since, journal, session, target)
    default:
      throw Refusal(
        "usage", "prove needs an event or a checkpoint.",
        hint: "Name an event, such as e9, or add --since CHECKPOINT.")
    }
  }

  // MARK: - An event

  private func prove(
    _ position: Int, _ journal: MatchJournal, _ session: Session, _ target: OutputFile?,
    _ recordFile: OutputFile?
  ) async throws {
    let event = try await journal.log.snapshot().event(at: position)
    let note = try await note(journal, session)
    let checkpoint = try await checkpoint(of: note, journal)
    guard position <= checkpoint.size else {
      throw Refusal(
        "not-published-yet",
        "The checkpoint covers \(checkpoint.size) events; this is e\(position).",
        hint: "Use a newer checkpoint.")
    }
    let proof = try await journal.inclusionProof(of: position, under: checkpoint)
    try recordFile?.write(event.body, isPrivate: journal.isPrivate)
    if global.json {
      return session.print(Documents.inclusion(of: event, proof, in: checkpoint))
    }
    guard let note else {
      let lines = ProofText.lines(proof, of: event, checkpoint)
      return lines.forEach { Output.line($0) }
    }
    let file = try TLogProof(proof, in: note).bytes
    guard let target else { return Output.bytes(file) }
    try target.write(file)
    if !global.quiet {
      let hashes = proof.hashes.count == 1 ? "1 hash" : "\(proof.hashes.count) hashes"
      Output.line("\(target.name): e\(position) in \(proof.size) events, \(hashes).")
    }
  }

  /// Returns the checkpoint that the proof refers to; nil if nothing is signed.
  private func note(_ journal: MatchJournal, _ session: Session) async throws -> SignedNote? {
    if let key { return try await Signer(key, session).sign(journal) }
    guard let checkpoint else { return nil }
    let note = try NoteFiles.note(checkpoint)
    try await journal.check(try Checkpoint(parsing: note.text))
    Self.say(unchecked: checkpoint)
    return note
  }

  /// Returns the checkpoint in a note; the journal's own if there is no note.
  private func checkpoint(of note: SignedNote?, _ journal: MatchJournal) async throws -> Checkpoint
  {
    if let note { return try Checkpoint(parsing: note.text) }
    return try await journal.checkpoint()
  }

  /// Says that a checkpoint's signature was not checked, as the proof is worth no more than that.
  private static func say(unchecked path: String) {
    Output.error(
      Wrap.text(
        "note: the signature of \(TextRules.harmless(path)) was not checked here; journal "
          + "verify-proof and verify --key check it.", indent: 6))
  }

  // MARK: - Everything since a checkpoint

  private func prove(
    since path: String, _ journal: MatchJournal, _ session: Session, _ target: OutputFile?
  ) async throws {
    let old = try NoteFiles.checkpoint(path, keys: [])
    if NoteFiles.isSigned(path) { Self.say(unchecked: path) }
    let new = try await note(journal, session)
    let checkpoint = try await checkpoint(of: new, journal)
    let proof = try await journal.consistencyProof(since: old, to: checkpoint)
    if global.json {
      return session.print(Documents.consistency(proof, from: old, to: checkpoint))
    }
    guard let target else { return ProofText.lines(proof).forEach { Output.line($0) } }
    try target.write(proof.bytes(under: new?.bytes ?? Array(checkpoint.text.utf8)))
  }
}
