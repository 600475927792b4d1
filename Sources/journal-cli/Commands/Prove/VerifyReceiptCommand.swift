import ArgumentParser
import JournalCore
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// `journal verify-receipt`: checks a result without the journal that it comes from.
struct VerifyReceiptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-receipt",
    abstract: "Check a receipt: signature, proofs and result. Needs no journal.",
    discussion: """
      A receipt comes from journal audit ... --receipt FILE. The key must come from somebody you \
      trust, and not with the receipt. Exits with 1 if the receipt is not true, and with 2 if it \
      cannot tell: the key is missing or belongs to another log, or nobody signed; also if what the \
      receipt shows is true, but nobody vouches that nothing is left out: it has no seal, or there \
      is no key to check the seal by.

      Examples:
        journal verify-receipt copa-qf.receipt --key desk.pub
        journal verify-receipt copa-qf.receipt --checkpoint kept.txt --key desk.pub
        journal verify-receipt copa-qf.receipt --key desk.pub --witness club.pub
      """)

  @OptionGroup var global: GlobalOptions

  @OptionGroup var trusted: KeyOptions

  @Option(name: .long, help: "A checkpoint that you kept: the receipt must be made under it.")
  var checkpoint: String?

  @Argument(help: "The receipt.")
  var file: String

  mutating func run() async throws {
    guard !trusted.key.isEmpty || checkpoint != nil else {
      throw Refusal(
        "usage", "A receipt is checked against a signature that you trust.",
        hint: "Add --key with the log's public key, or --checkpoint FILE with one you kept.")
    }
    let receipt = try Receipt(
      parsing: try InputFile.bytes(of: file, limit: Receipt.byteLimit))
    let checked: CheckedReceipt
    let cosigned: [NoteStatement]
    do {
      let keys = try trusted.read()
      checked = try await verify(receipt, keys.all)
      cosigned = try receipt.cosignatures(by: keys.keys, requiring: keys.witnesses)
    } catch {
      let verdict = try Belief.verdict(error)
      if global.json {
        Session(global).print(Documents.receipt(verdict))
      } else {
        Belief.say(verdict)
      }
      throw ExitCode(verdict.status.rawValue)
    }
    if global.json {
      Session(global).print(Documents.receipt(checked, cosigned))
    } else {
      for line in ReceiptText(checked, cosigned, isSigned: trusted.isGiven).lines {
        Output.line(line)
      }
    }
    if checked.reservation != nil { throw ExitCode(ExitStatus.untold.rawValue) }
  }

  private func verify(_ receipt: Receipt, _ keys: [NoteVerifierKey]) async throws
    -> CheckedReceipt
  {
    guard let checkpoint else { return try await receipt.verify(by: keys) }
    let believed = try Belief.checkpoint(checkpoint, keys: keys)
    return try await receipt.verify(under: believed, sealedBy: keys)
  }
}
