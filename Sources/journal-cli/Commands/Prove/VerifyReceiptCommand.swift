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
      cannot tell: the key is missing or belongs to another log, or nobody signed.

      Examples:
        journal verify-receipt copa-qf.receipt --key desk.pub
        journal verify-receipt copa-qf.receipt --checkpoint published.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The public key of the log, or a file that holds it; may be repeated.")
  var key: [String] = []

  @Option(name: .long, help: "A checkpoint that you trust, instead of a key.")
  var checkpoint: String?

  @Argument(help: "The receipt.")
  var file: String

  mutating func run() async throws {
    guard key.isEmpty || checkpoint == nil else {
      throw Refusal(
        "usage", "--key and --checkpoint cannot be used together.", hint: "Leave out one.")
    }
    guard key.isEmpty == (checkpoint != nil) else {
      throw Refusal(
        "usage", "A receipt is checked against a signature that you trust.",
        hint: "Add --key with the log's public key, or --checkpoint FILE with one you kept.")
    }
    let receipt = try Receipt(
      parsing: try InputFile.bytes(of: file, limit: Receipt.byteLimit))
    do {
      let keys = try Belief.keys(key)
      let checkpoint = try await verify(receipt, keys)
      let voucher = keys.isEmpty ? nil : try receipt.voucher(among: keys)
      if global.json {
        return Session(global).print(Documents.receipt(receipt, checkpoint, voucher: voucher))
      }
      let text = ReceiptText(receipt, checkpoint, voucher: voucher, isSigned: !key.isEmpty)
      for line in text.lines { Output.line(line) }
    } catch {
      let verdict = try Belief.verdict(error)
      if global.json {
        Session(global).print(Documents.receipt(verdict))
      } else {
        Belief.say(verdict)
      }
      throw ExitCode(verdict.status.rawValue)
    }
  }

  private func verify(_ receipt: Receipt, _ keys: [NoteVerifierKey]) async throws -> Checkpoint {
    guard let path = checkpoint else { return try await receipt.verify(by: keys) }
    let believed = try Belief.checkpoint(path, keys: [])
    try await receipt.verify(under: believed)
    return believed
  }
}
