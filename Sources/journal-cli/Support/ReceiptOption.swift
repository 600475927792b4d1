import ArgumentParser
import JournalCore
import JournalProof
import MatchJournal

/// The options that hand out a result so that anyone can check it.
struct ReceiptOption: ParsableArguments {
  @Option(
    name: .long, help: "Write the result with its proofs into a file: journal verify-receipt.")
  var receipt: String?

  @Option(
    name: .long,
    help: "Sign the receipt, and that it leaves nothing out, with the secret key in this file.")
  var key: String?

  @Option(name: .long, help: "Prove it under this signed checkpoint, as of then.")
  var checkpoint: String?

  /// - Parameter isQuestion: whether something else is asked than what the result is.
  /// - Throws: `Refusal` where the options do not go together.
  func check(isQuestion: Bool) throws(Refusal) {
    if receipt == nil, key != nil || checkpoint != nil {
      throw Refusal("usage", "--key and --checkpoint go with --receipt FILE.")
    }
    if receipt != nil, isQuestion {
      throw Refusal(
        "usage", "a receipt is of a result, not of a question.",
        hint: "Leave out --without, --rules, --at, --after, --on and --known.")
    }
  }

  /// Writes the receipt, where one is wanted.
  func write(_ question: AuditQuestion, _ journal: MatchJournal, _ session: Session) async throws {
    guard let receipt else { return }
    var made = try await journal.receipt(for: question, under: try note(journal, session))
    if let key { made = try made.sealed(by: try NoteFiles.signingKey(key)) }
    if session.options.dryRun { return }
    try OutputFile.write(made.bytes, to: receipt)
    guard !session.options.quiet, !session.options.json else { return }
    let count = made.events.count
    let whole = "\(TextRules.harmless(receipt)): \(count) events with their proofs"
    switch (key, checkpoint) {
    case (.some, _): Output.error("\(whole), signed.")
    case (nil, .some):
      Output.error(
        Wrap.text(
          "\(whole), under a signed checkpoint. That no event is left out is nobody's word: --key "
            + "signs that.", indent: 2))
    case (nil, nil): Output.error("\(whole); nobody signed it.")
    }
  }

  private func note(_ journal: MatchJournal, _ session: Session) throws -> SignedNote? {
    if let checkpoint { return try NoteFiles.note(checkpoint) }
    guard let key else { return nil }
    return try Signer(key: try NoteFiles.signingKey(key), path: key).sign(
      journal, remembers: !session.options.dryRun)
  }
}
