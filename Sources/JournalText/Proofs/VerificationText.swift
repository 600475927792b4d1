public import JournalCore
import MatchJournal

/// The findings of a verification, in words.
public struct VerificationText {
  private let report: Verification
  private let path: String

  /// The most damages that are listed.
  private static let most = 20

  /// Creates the text for the journal at a path.
  public init(_ report: Verification, at path: String) {
    self.report = report
    self.path = path
  }

  /// The lines of a journal without damage.
  public var soundLines: [String] {
    let matches = report.matches == 1 ? "1 match" : "\(report.matches) matches"
    return [
      "\(report.events) events, \(matches). Root \(report.root.prefix(8)).",
      "Facts derived again from the log equal the stored ones.",
    ]
  }

  /// The texts that are missing although nothing erased them.
  public var missingTexts: [String] {
    let positions = report.missingTexts
    guard !positions.isEmpty else { return [] }
    let list = positions.prefix(10).map { "e\($0)" }.joined(separator: ", ")
    let more = positions.count > 10 ? " and \(positions.count - 10) more" : ""
    return [
      Wrap.text(
        "Texts are gone that no event erased: \(list)\(more). They were deleted by hand, or the "
          + "records were imported without them.")
    ]
  }

  /// The recording times that are not to be trusted.
  public var doubtfulTimes: [String] {
    report.doubtfulTimes.map { Wrap.text(ClockText($0).sentence) }
  }

  /// The damages, and where to look.
  public var damageLines: [String] {
    let rest = report.damages.count - Self.most
    return report.damages.prefix(Self.most).map(Self.line)
      + (rest > 0 ? ["... and \(rest) more."] : []) + salvage + intact
  }

  private static func line(_ damage: Verification.Damage) -> String {
    let subject = damage.position > 0 ? "e\(damage.position)" : "The journal"
    let text =
      switch damage.finding {
      case .itself(let predicate): "\(subject) \(predicate)."
      case .part(let clause): "\(subject): \(clause)."
      }
    return Wrap.text(TextRules.harmless(text))
  }

  private var salvage: [String] {
    guard report.isBroken else { return [] }
    let text = "Save what is sound: journal salvage -o FILE -J \(path)"
    return [Wrap.text(TextRules.harmless(text), indent: 2)]
  }

  private var intact: [String] {
    guard let first = report.firstDamaged else { return [] }
    let intact =
      first == 1
      ? "" : first == 2 ? "Event e1 is intact. " : "Events e1 to e\(first - 1) are intact. "
    return [Wrap.text("\(intact)Look at it: journal show e\(first) --raw -J \(path)")]
  }
}
