import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// The words that pictures share.
enum PictureWords {
  /// What a stretch is called in which something happened at a minute that nobody knows.
  static let unknownMinute = "minute not known"

  /// Returns `55' Gabriel Pires`; `57' struck out: Gabriel Pires` of a goal that was struck out.
  static func goal(_ fact: Fact, _ match: MatchReading) -> String {
    let own = GoalTraits(rawValue: fact.value).contains(.own) && fact.kind == .goal
    let scorer = fact.effectOn == fact.position ? fact : goal(at: fact.effectOn, match) ?? fact
    let name = match.history.names.person(scorer.person).map { match.directory.title($0) }
    let who = (name ?? "scorer unknown") + (own ? " (own goal)" : "")
    let change = fact.effect < 0 ? "struck out: " : fact.kind == .goal ? "" : "given: "
    return "\(label(fact, match)) \(change)\(who)"
  }

  private static func goal(at position: Int, _ match: MatchReading) -> Fact? {
    match.history.facts.first { $0.position == position && $0.kind == .goal }
  }

  /// Returns the minute of a fact as lines show it; `?'` if it is not known.
  static func label(_ fact: Fact, _ match: MatchReading) -> String {
    if fact.minute > 0 {
      return fact.added > 0 ? "\(fact.minute)+\(fact.added)'" : "\(fact.minute)'"
    }
    let draft = match.stream.record(at: fact.position).map { match.stream.effective($0) }
    let label = draft?.label(in: match.format) ?? ""
    return label.isEmpty ? "?'" : label
  }

  /// Returns `Copa del Rey 2017-18`; nil for no competition.
  static func title(of competition: CompetitionDefined?) -> String? {
    competition.map { $0.season == "all" ? $0.name : "\($0.name) \($0.season)" }
  }

  /// Returns sentences as one text, each ended once.
  static func sentences(_ parts: [String?]) -> String {
    parts.compactMap { part in
      guard let part, !part.isEmpty else { return nil }
      return ".!?:".contains(part.last ?? ".") ? part : "\(part)."
    }.joined(separator: " ")
  }
}
