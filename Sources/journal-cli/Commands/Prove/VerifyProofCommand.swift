import ArgumentParser
import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// `journal verify-proof`: checks that a record is in a log, without the log.
struct VerifyProofCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-proof",
    abstract: "Check that a record is in a signed log. Needs no journal.",
    discussion:
      "Exits with 1 if it is not true, and with 2 if it cannot tell: a key is missing, or is "
      + "another log's.\n\nExamples:\n  journal verify-proof e9.tlog-proof e9.json --key desk.pub\n"
      + "  journal verify-proof e9.tlog-proof e9.json --key desk.pub --witness club.pub")

  @OptionGroup var global: GlobalOptions

  @OptionGroup var trusted: KeyOptions

  @Argument(help: "The proof (C2SP tlog-proof).")
  var proof: String

  @Argument(help: "The record, byte for byte.")
  var record: String

  mutating func run() async throws {
    guard !trusted.key.isEmpty else {
      throw Refusal(
        "usage", "whose signature do you trust?", hint: "Add --key with the log's public key.")
    }
    let file = try TLogProof(
      parsing: try InputFile.bytes(of: proof, limit: TLogProof.lengthLimit))
    let bytes = try InputFile.bytes(of: record, limit: Record.byteLimit + 1)
    // A newline that an editor added at the end belongs to the file and not to the record.
    let body = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
    let verdict: CheckVerdict
    do {
      let keys = try trusted.read()
      let checkpoint = try file.verify(record: body, by: keys.all)
      let cosigned = try keys.cosignatures(on: file.note)
      return report(checkpoint, cosigned, index: file.index, body)
    } catch {
      verdict = try Belief.verdict(error)
    }
    if global.json {
      Session(global).print(Documents.check(verdict))
    } else {
      Belief.say(verdict, isBrief: true)
    }
    throw ExitCode(verdict.status.rawValue)
  }

  private func report(
    _ checkpoint: Checkpoint, _ cosigned: [NoteStatement], index: Int, _ body: [UInt8]
  ) {
    if global.json { return Session(global).print(Documents.proved(in: checkpoint, cosigned)) }
    let event = (try? Record(parsing: body)).map { "e\($0.position) (\($0.envelope.type))" }
    let origin = TextRules.harmless(checkpoint.origin)
    Output.line(
      "True: \(event ?? "the record") is event \(index + 1) of the \(checkpoint.size) that \(origin) "
        + "signed.")
    for line in WitnessText.lines(cosigned) { Output.line(line) }
  }
}
