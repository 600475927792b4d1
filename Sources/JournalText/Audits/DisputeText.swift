import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules
import MatchJournal

/// A dispute in words: who says what of which event, and what became of it.
public struct DisputeText {
  private let dispute: Dispute
  private let match: MatchReading
  private let words: EventWords

  /// Creates the text of a dispute about a match.
  public init(_ dispute: Dispute, in match: MatchReading) {
    self.dispute = dispute
    self.match = match
    words = EventWords(match)
  }

  /// The claim in a sentence: `Marca (e91): e57 Eraso 32', minute 31`.
  public var claim: String {
    let refs = Refs.text(dispute.claims.map(\.position))
    let isScore = dispute.values.allSatisfy { $0.field == Dispute.Field.score }
    let about = isScore ? "e\(dispute.about.position)" : words.short(dispute.about)
    return "\(who) (\(refs)): \(about), \(said)"
  }

  /// What became of it: `open`, `accepted by RFEF (e95)`.
  public var standing: String {
    switch dispute.standing {
    case .open: "open"
    case .accepted(let position): "accepted\(by(position)) (e\(position))"
    case .rejected(let position): "rejected\(by(position)) (e\(position))"
    }
  }

  /// What would decide it otherwise: `if accepted`, `if rejected`.
  public var otherwise: String {
    if case .accepted = dispute.standing { "if rejected" } else { "if accepted" }
  }

  private func by(_ position: Int) -> String {
    guard case .claimDecided(let ruling)? = match.stream.record(at: position)?.event else {
      return ""
    }
    return " by \(TextRules.harmless(ruling.authority))"
  }

  /// Those who say so, or else who recorded it.
  private var who: String {
    let names = dispute.sources.map { match.directory.sources[$0]?.publisher ?? $0.text }
    return TextRules.harmless(names.isEmpty ? dispute.recorder : names.joined(separator: ", "))
  }

  private var said: String {
    dispute.values.map { value in
      switch value.field {
      case Dispute.Field.counts:
        value.claimed == .bool(false) ? "never happened" : "counts"
      case Dispute.Field.another: "and another: \(another(value))"
      case Dispute.Field.score: "score \(score(value.claimed))\(instead(value) { score($0) })"
      case "own":
        value.claimed == .bool(true) ? "an own goal" : "no own goal"
      default:
        "\(value.field.isPlain ? value.field : "a field") \(words.words(for: value.claimed))"
          + instead(value) { words.words(for: $0) }
      }
    }.joined(separator: ", ")
  }

  private func instead(_ value: Dispute.Value, _ text: (JSONValue) -> String) -> String {
    value.recorded.map { " in place of \(text($0))" } ?? ""
  }

  private func score(_ value: JSONValue) -> String {
    value.array?.map(\.canonicalText).joined(separator: "-")
      ?? TextRules.harmless(value.string ?? value.canonicalText)
  }

  private func another(_ value: Dispute.Value) -> String {
    value.claimed.string.flatMap { EventID($0) }.flatMap { match.stream.record(of: $0) }
      .map { words.short($0) } ?? "an event that is not here"
  }
}

extension String {
  /// Whether a name of a field can be printed as it is.
  fileprivate var isPlain: Bool {
    !isEmpty && count <= 40 && utf8.allSatisfy { (97...122).contains($0 | 0x20) || $0 == 45 }
  }
}

/// The disputes that an answer rests on, in the lines of an audit.
enum DisputeLines {
  /// Returns the lines: each claim with what became of it, and what would follow if it were decided
  /// otherwise.
  ///
  /// - Parameter words: returns an answer in words.
  static func lines<Answer>(
    _ effects: [DisputeEffect<Answer>], same: String, _ words: (Answer) -> String
  ) -> [String] {
    guard !effects.isEmpty else { return [] }
    return ["", "  What is disputed"]
      + effects.flatMap { effect -> [String] in
        let text = DisputeText(effect.dispute, in: effect.match)
        let claim = Wrap.text(
          TextRules.harmless("    \(text.claim); \(text.standing)"), indent: 6)
        let answer: String
        if let obstacle = effect.obstacle {
          answer = "cannot be: \(obstacle.reason)"
        } else if effect.changes, let other = effect.otherwise {
          answer = words(other)
        } else {
          answer = same
        }
        return [claim, AuditLines.change(text.otherwise, answer)]
      }
  }
}
