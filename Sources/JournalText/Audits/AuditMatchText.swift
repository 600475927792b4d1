import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules
import MatchJournal

/// The audit of a match in words: the result, the events it rests on and the rulings.
public struct AuditMatchText {
  private let match: MatchReading
  private let result: MatchResult
  private let rulings: RulingWords
  private let appeals: [Appeal]
  private let disputes: [DisputeEffect<MatchReading>]
  private let style: Style

  /// Creates the text of a match with its result, the decisions about it, and the disputes that the
  /// result rests on.
  public init(
    _ match: MatchReading, _ result: MatchResult, _ decisions: Decisions,
    disputes: [DisputeEffect<MatchReading>] = [], _ style: Style
  ) {
    self.disputes = disputes
    self.match = match
    self.result = result
    self.style = style
    rulings = RulingWords(decisions)
    appeals = decisions.appeals
  }

  /// The lines.
  public var lines: [String] {
    let sentence = style.verdict(Wrap.text(TextRules.harmless(Self.sentence(match, result))))
    var lines = [sentence, ""]
    lines += result.rulings.positions.map { AuditLines.row("Ruling", rulings.text($0)) }
    lines += AppealText.lines(appeals)
    // If nothing was played, there is no score to show.
    let isPlayed = result.board.evidence.contains { $0.kind != .scheduled }
    if isPlayed, result.award != nil || result.isVoid || result.walkover != nil {
      lines.append(AuditLines.row("As played", played))
    }
    lines += result.goals.map { AuditText.goal($0, match) }
    lines += struck + declared
    if let takes = scorers { lines.append(AuditLines.row("Scorers", takes)) }
    lines.append(AuditLines.row("Rests on", Refs.text(result.evidence, limit: 40)))
    lines += DisputeLines.lines(disputes, same: "the same") { other in
      other.result().map { Self.sentence(other, $0) } ?? "no result"
    }
    return AuditLines.harmless(lines)
  }

  private var names: (String, String) { (match.title(.home), match.title(.away)) }

  /// Returns `Dogwood 3-0 Alder, awarded.`
  static func sentence(_ match: MatchReading, _ result: MatchResult) -> String {
    let (home, away) = (match.title(.home), match.title(.away))
    if let side = result.walkover { return "Walkover for \(match.title(side))." }
    if result.isVoid { return "\(home) v \(away) does not count." }
    if let award = result.award { return "\(home) \(award) \(away), awarded." }
    let text = MatchHeader.score(of: match, at: result.moment)
    if result.isLeftOpen { return "\(text), broken off: the rest, a replay or a ruling is open." }
    guard result.hasBegun else { return "\(text)." }
    let end = result.board.value.hasExtraTime ? ", after extra time" : ""
    return result.isOver && !result.isInShootOut ? "\(text)\(end)." : "\(text) so far."
  }

  private var played: String {
    guard result.hasBegun, !result.board.positions.isEmpty else { return "nothing" }
    return "\(names.0) \(result.board.value.total) \(names.1)"
  }

  /// The goals that were struck out.
  private var struck: [String] {
    let counted = Set(result.goals.map(\.position))
    return result.history.facts(upTo: result.moment, in: result.format)
      .filter { $0.kind == .goal && !counted.contains($0.position) }
      .map { AuditText.goal($0, match, isStruckOut: true) }
  }

  /// The declared scores that stand for goals nobody logged.
  private var declared: [String] {
    result.board.evidence.filter { $0.kind == .scoreDeclared }.compactMap { fact in
      guard let score = Fact.unpack(fact.value) else { return nil }
      let record = match.stream.record(at: fact.position)
      let from = record.map { "  \(match.stream.recorder(of: $0))" } ?? ""
      let period = Period(code: fact.period).map { " \(Self.end(of: $0))" } ?? ""
      return AuditLines.row("Declared", "\(score)\(period) (e\(fact.position))\(from)")
    }
  }

  private static func end(of period: Period) -> String {
    switch period {
    case .firstHalf: "at half-time"
    case .secondHalf: "at full-time"
    case .extraTimeSecond: "after extra time"
    case .secondExtraTimeSecond: "after the second extra time"
    default: "after the \(period.title)"
    }
  }

  /// What an award does to the scorers' goals; nil if there is no award or no goal.
  private var scorers: String? {
    guard case .awarded = result.rulings.value.result, !result.goals.isEmpty else { return nil }
    return result.rulings.value.keepsScorers
      ? "the goals stay with their scorers" : "the goals are taken from their scorers"
  }
}
