import ArgumentParser
import JournalCore
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// The options that export a result in a form that anyone can check.
struct ReceiptOption: ParsableArguments {
  @Option(
    name: .long, help: "Write the result with its proofs to a file, for journal verify-receipt.")
  var receipt: String?

  @Option(
    name: .long,
    help: "Sign the receipt with the secret key in this file, and vouch for it.")
  var key: String?

  @Option(name: .long, help: "Prove it under this signed checkpoint, as the log was then.")
  var checkpoint: String?

  /// Checks the options.
  ///
  /// - Parameters:
  ///   - isQuestion: whether the question is about anything but the current result.
  ///   - hasDossier: whether a dossier is asked for, which holds a receipt.
  /// - Throws: `Refusal` if the options do not go together, or the file cannot be written.
  func check(isQuestion: Bool, hasDossier: Bool, _ session: Session) throws {
    if receipt == nil, !hasDossier, key != nil || checkpoint != nil {
      throw Refusal("usage", "--key and --checkpoint need --receipt FILE or --dossier FOLDER.")
    }
    if receipt != nil || hasDossier, isQuestion {
      let what = receipt == nil ? "dossier" : "receipt"
      throw Refusal(
        "usage", "A \(what) is for the result as it stands, not for a question.",
        hint: "Leave out --without, --rules, --at, --after, --on and --known.")
    }
    _ = try target(session)
  }

  /// Writes the receipt if one is wanted.
  func write(_ question: AuditQuestion, _ journal: MatchJournal, _ session: Session) async throws {
    guard let target = try target(session) else { return }
    let made = try await made(for: question, journal, session)
    if session.options.dryRun { return }
    try target.write(made.bytes, isAside: true, isPrivate: journal.isPrivate)
    guard !session.options.quiet, !session.options.json else { return }
    let whole = "\(target.name): \(made.events.count) events with their proofs"
    Output.error(Wrap.text(whole + word, indent: 2))
  }

  /// Returns the receipt of an answer, sealed if there is a key.
  func made(for question: AuditQuestion, _ journal: MatchJournal, _ session: Session)
    async throws -> Receipt
  {
    let made = try await journal.receipt(for: question, under: try await note(journal, session))
    return try key.map { try made.sealed(by: try NoteFiles.signingKey($0)) } ?? made
  }

  /// Returns the journal as it was at the checkpoint that is named; nil if none is, or the journal
  /// does not reach as far.
  func view(_ journal: MatchJournal, _ session: Session) async throws -> JournalView? {
    guard let checkpoint else { return nil }
    let size = try Checkpoint(parsing: try NoteFiles.note(checkpoint).text).size
    let head = try await journal.view().position
    guard size > 0, size <= head else { return nil }
    if size < head, !session.options.quiet {
      Output.error("As of the checkpoint, after e\(size). The journal goes on to e\(head).")
    }
    return try await journal.view(upTo: size)
  }

  /// The words that say who vouches for the receipt.
  private var word: String {
    if key != nil { return ", signed." }
    guard let checkpoint else { return "; nobody signed it." }
    let name = TextRules.harmless(checkpoint)
    return "; the signature of \(name) was not checked, and nobody vouches that no event is left "
      + "out: --key does."
  }

  /// Returns the file of the receipt; standard output already carries the result itself.
  private func target(_ session: Session) throws -> OutputFile? {
    let files = FilesInUse(session, key: key, inputs: [checkpoint])
    return try receipt.map { try OutputFile(named: $0, sparing: files) }
  }

  private func note(_ journal: MatchJournal, _ session: Session) async throws -> SignedNote? {
    if let checkpoint {
      let note = try NoteFiles.note(checkpoint)
      if let key { _ = try note.verify(by: [try NoteFiles.signingKey(key).verifierKey]) }
      return note
    }
    guard let key else { return nil }
    return try await Signer(key, session).sign(journal, remembers: !session.options.dryRun)
  }
}
