import JournalCore
public import JournalProof
import JournalReading
public import MatchJournal

/// A valid receipt in words: what it shows, and what it cannot show.
public struct ReceiptText {
  private let receipt: Receipt
  private let checkpoint: Checkpoint
  private let voucher: String?
  private let isSigned: Bool

  /// Creates the text of a receipt that was checked.
  ///
  /// - Parameters:
  ///   - voucher: the name of whoever vouches that nothing is left out; nil if nobody does.
  ///   - isSigned: whether it was checked by a key, and not by a trusted checkpoint.
  public init(_ receipt: Receipt, _ checkpoint: Checkpoint, voucher: String?, isSigned: Bool) {
    self.receipt = receipt
    self.checkpoint = checkpoint
    self.voucher = voucher
    self.isSigned = isSigned
  }

  /// The lines.
  public var lines: [String] {
    [
      Wrap.text("\(verdict): \(TextRules.harmless(Documents.summary(of: receipt))).", indent: 2),
      AuditLines.row("Derived", "again from the \(receipt.events.count) events in the receipt"),
      AuditLines.row(
        "Proved", "each of them in the log of \(checkpoint.size) events of \(checkpoint.origin)"),
      isSigned
        ? AuditLines.row("Signed", "by \(checkpoint.origin)")
        : AuditLines.row("Believed", "as a checkpoint of yours says"),
      AuditLines.row("Root", Fingerprint.hex(checkpoint.root)),
    ]
      + receipt.regulations.map { AuditLines.row("Rules", $0) } + [
        completeness,
        AuditLines.row("Not shown", "what was logged after those \(checkpoint.size) events"),
      ]
  }

  private var verdict: String { voucher == nil ? "True of what it shows" : "True" }

  private var completeness: String {
    if let voucher { return AuditLines.row("Complete", "by the word of \(voucher)") }
    let last = receipt.shown.map { "\($0.stream) to e\($0.last)" }.suffix(6)
    let more = receipt.shown.count - last.count
    return AuditLines.row(
      "Not proved",
      "that nothing is left out: later events of what it shows, or other matches. "
        + (receipt.seal == nil ? "Nobody signed that." : "Add --key to see who signed that.")
        + " It shows \(more > 0 ? "\(more) others, " : "")" + last.joined(separator: ", ") + ".")
  }
}
