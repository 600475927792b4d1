import JournalCore
import JournalProof
public import MatchJournal

/// How a journal stands against its published checkpoints, in words.
public struct TrailText {
  private let report: TrailReport
  private let isChecked: Bool

  /// Creates the text of a report.
  ///
  /// - Parameter isChecked: whether keys were given to check the signatures with.
  public init(_ report: TrailReport, isChecked: Bool) {
    self.report = report
    self.isChecked = isChecked
  }

  /// The lines about the checkpoints that agree: how many, since when, who signed and cosigned.
  public var lines: [String] {
    ([agreement, age] + report.signers.map { cosigning($0) } + [others, unchecked])
      .compactMap { $0.map { Wrap.text(TextRules.harmless($0)) } }
  }

  private var agreement: String? {
    guard let first = report.first?.size, let last = report.last?.size else { return nil }
    let names = report.signers.filter { $0.first.time == nil }.map(\.key.name)
    let signed = names.isEmpty ? "" : ", signed by \(names.joined(separator: " and "))"
    return report.count == 1
      ? "It begins with the \(first) events of 1 published checkpoint\(signed)."
      : "It begins with the events of \(report.count) published checkpoints, from \(first) to "
        + "\(last) events\(signed)."
  }

  private var age: String? {
    guard let first = report.first?.size, let since = report.since else { return nil }
    return "The oldest covers e1 to e\(first), recorded until \(since)."
  }

  private func cosigning(_ signer: TrailReport.Signer) -> String? {
    guard signer.first.time != nil else { return nil }
    let (first, last) = (
      WitnessText.time(of: signer.first), WitnessText.time(of: signer.last)
    )
    let times = signer.count == 1 ? "at \(first)" : "from \(first) to \(last)"
    return "\(signer.key.name) cosigned \(signer.count) of them, \(times)."
  }

  private var others: String? {
    switch report.others {
    case 0: nil
    case 1: "1 checkpoint of another log was not looked at."
    default: "\(report.others) checkpoints of other logs were not looked at."
    }
  }

  private var unchecked: String? {
    isChecked || report.count == 0
      ? nil : "Their signatures were not checked: add --key with the public key of the log."
  }
}
