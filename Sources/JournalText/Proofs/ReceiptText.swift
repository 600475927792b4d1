import JournalCore
public import JournalProof
import JournalReading
public import MatchJournal

/// A valid receipt in words: what it shows, and what it cannot show.
public struct ReceiptText {
  private let checked: CheckedReceipt
  private let cosigned: [NoteStatement]
  private let isSigned: Bool

  /// Creates the text of a receipt that was checked.
  ///
  /// - Parameters:
  ///   - cosigned: who cosigned its checkpoint.
  ///   - isSigned: whether its checkpoint was checked by a key, and not merely trusted.
  public init(_ checked: CheckedReceipt, _ cosigned: [NoteStatement] = [], isSigned: Bool) {
    self.checked = checked
    self.cosigned = cosigned
    self.isSigned = isSigned
  }

  /// The lines.
  public var lines: [String] {
    var lines = [Wrap.text("\(lead): \(TextRules.harmless(checked.answer.sentence))", indent: 2)]
    lines.append(AuditLines.row("Question", checked.answer.subject))
    lines += finality + proofs
    lines += checked.receipt.regulations.map { AuditLines.row("Rules", $0) }
    lines.append(AuditLines.row("Left out", completeness))
    let rest = "what was logged after those \(checkpoint.size) events"
    return lines + [AuditLines.row("Not shown", rest)]
  }

  private var checkpoint: Checkpoint { checked.checkpoint }

  private var lead: String {
    checked.reservation == nil ? "True" : "True of what it shows, up to e\(checked.extent)"
  }

  private var finality: [String] {
    switch checked.answer.finality {
    case .decided: []
    case .asItStands: [AuditLines.row("Not final", "more is still to be played or ruled on")]
    case .undecided: [AuditLines.row("Not final", "what would decide it is still missing")]
    }
  }

  private var proofs: [String] {
    let count = checked.receipt.events.count
    return [
      AuditLines.row("Derived", "again from the \(count) events in the receipt"),
      AuditLines.row(
        "Proved", "each of them in the log of \(checkpoint.size) events of \(checkpoint.origin)"),
      isSigned
        ? AuditLines.row("Signed", "by \(checkpoint.origin)")
        : AuditLines.row("Believed", "as a checkpoint of yours says"),
    ]
      + cosigned.map {
        AuditLines.row("Cosigned", "by \($0.key.name), \(WitnessText.time(of: $0))")
      } + [AuditLines.row("Root", Fingerprint.hex(checkpoint.root))]
  }

  /// Whether anything is left out, by whose word, and if by nobody's, how far each match goes.
  private var completeness: String {
    guard let reservation = checked.reservation else {
      return "nothing, by the word of \(checked.voucher ?? "nobody")"
    }
    let shown = checked.receipt.shown
    let last = shown.suffix(6).map { "\($0.stream) to e\($0.last)" }
    let more = shown.count > last.count ? "\(shown.count - last.count) others, " : ""
    return "later events of what it shows or other matches may be. \(reservation.asCommand) "
      + "It shows \(more)\(last.joined(separator: ", "))."
  }
}
