import ArgumentParser
import JournalCore
import JournalProof
import MatchJournal

/// The options that hand out a result so that anyone can check it.
struct ReceiptOption: ParsableArguments {
  @Option(
    name: .long, help: "Write the result with its proofs into a file: journal verify-receipt.")
  var receipt: String?

  @Option(name: .long, help: "Sign the receipt with the secret key in this file.")
  var key: String?

  @Option(name: .long, help: "Prove it under this signed checkpoint, as of then.")
  var checkpoint: String?

  /// - Parameter isQuestion: whether something else is asked than what the result is.
  /// - Throws: `Refusal` where the options do not go together, or the file cannot be written.
  func check(isQuestion: Bool, _ session: Session) throws {
    if receipt == nil, key != nil || checkpoint != nil {
      throw Refusal("usage", "--key and --checkpoint go with --receipt FILE.")
    }
    if receipt != nil, isQuestion {
      throw Refusal(
        "usage", "a receipt is of a result, not of a question.",
        hint: "Leave out --without, --rules, --at, --after, --on and --known.")
    }
    _ = try target(session)
  }

  /// Writes the receipt, where one is wanted.
  func write(_ question: AuditQuestion, _ journal: MatchJournal, _ session: Session) async throws {
    guard let target = try target(session) else { return }
    let made = try await journal.receipt(for: question, under: try note(journal, session))
    if session.options.dryRun { return }
    try target.write(made.bytes)
    guard !session.options.quiet, !session.options.json else { return }
    let unchecked = checkpoint.map {
      "; the signature of \(TextRules.harmless($0)) was not checked"
    }
    let signed = unchecked ?? (key == nil ? "; nobody signed it" : ", signed")
    let count = made.events.count
    Output.error(
      Wrap.text("\(target.name): \(count) events with their proofs\(signed).", indent: 2))
  }

  /// The file of the receipt. The standard output has the result itself.
  private func target(_ session: Session) throws -> OutputFile? {
    let files = FilesInUse(session, key: key, inputs: [checkpoint])
    return try receipt.map { try OutputFile(named: $0, sparing: files) }
  }

  private func note(_ journal: MatchJournal, _ session: Session) throws -> SignedNote? {
    if let checkpoint { return try NoteFiles.note(checkpoint) }
    guard let key else { return nil }
    return try Signer(key, session).sign(journal, remembers: !session.options.dryRun)
  }
}
