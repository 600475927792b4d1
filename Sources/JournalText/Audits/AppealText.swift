import JournalCore
public import JournalReading
import MatchJournal

/// An appeal in words: who appeals against which decision, how it was decided, and what became of the
/// decision.
public struct AppealText {
  private let appeal: Appeal

  /// Creates the text of an appeal.
  public init(_ appeal: Appeal) { self.appeal = appeal }

  /// The appeal in a sentence without its full stop: `Leganés to TAD (e93, 2018-01-28) against e92;
  /// open. e92 stands until then`.
  public var line: String { "\(lodged); \(standing)" }

  /// The appeal as a line of a match's status: something is still to come, or it is settled.
  public var status: String {
    Wrap.text("\(appeal.isPending ? "Open: appeal" : "Appeal:") \(line).", indent: 6)
  }

  private var lodged: String {
    guard let lodged = appeal.lodged else { return "an appeal that is not recorded" }
    let who = "\(lodged.appeal.appellant) to \(lodged.appeal.authority)"
    let against = appeal.against.map { " against e\($0.position)" } ?? ""
    return TextRules.harmless(
      "\(who) (\(Self.mark(lodged.record.position, lodged.appeal.date)))\(against)")
  }

  private var standing: String {
    guard let decided = appeal.decided else {
      return appeal.against == nil ? "open" : "open. \(stands) until it is decided"
    }
    let outcome = decided.outcome
    let mark = Self.mark(decided.record.position, outcome.date)
    let said =
      outcome.outcome == .withdrawn
      ? "withdrawn (\(mark))" : "\(words(outcome)) by \(outcome.authority) (\(mark))"
    return TextRules.harmless(said) + consequence
  }

  private func words(_ outcome: AppealDecided) -> String {
    outcome.outcome == .partlyUpheld ? "upheld in part" : outcome.outcome.rawValue
  }

  private var consequence: String {
    guard let against = appeal.against else {
      return appeal.isUpheld ? ". It names no decision" : ""
    }
    let decision = "e\(against.position)"
    guard appeal.changedBy.isEmpty else {
      let refs = appeal.changedBy.map { "e\($0)" }.joined(separator: " ")
      return ". \(refs) changed \(decision)"
    }
    return appeal.isUpheld
      ? ". No ruling carries it out: \(decision) still stands" : ". \(stands)"
  }

  private var stands: String {
    guard let against = appeal.against else { return "" }
    return appeal.changedBy.isEmpty
      ? "e\(against.position) stands"
      : "\(appeal.changedBy.map { "e\($0)" }.joined(separator: " ")) changed e\(against.position)"
  }

  private static func mark(_ position: Int, _ date: CalendarDate?) -> String {
    (["e\(position)"] + [date?.description].compactMap { $0 }).joined(separator: ", ")
  }

  /// Returns the lines of appeals in an audit.
  static func lines(_ appeals: [Appeal]) -> [String] {
    appeals.map { AuditLines.row("Appeal", AppealText($0).line) }
  }
}
