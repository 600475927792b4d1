import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules
import MatchJournal

extension MatchResult {
  /// The positions of the events that make the score: goals, what struck or gave them, declared
  /// scores, decisive whistles, kicks and rulings; without the rest of what was read.
  var path: [Int] {
    let own = board.evidence.filter { fact in
      switch fact.kind {
      case .scheduled, .periodStart: false
      case .periodEnd: false
      default: true
      }
    }.map(\.position)
    let end = board.evidence.last {
      $0.kind == .periodEnd || $0.kind == .finalWhistle || $0.kind == .scoreDeclared
    }
    return Array(Set(own + [end?.position].compactMap { $0 } + rulings.positions)).sorted()
  }
}

extension Derivation {
  /// Follows the result of a match.
  public init(_ match: MatchReading, _ result: MatchResult, _ decisions: Decisions) {
    let events = Self.steps(of: result, in: match, decisions)
    let score = Step(
      "score", .derived, "Score", MatchHeader.score(of: match, at: result.moment),
      from: events.map(\.id))
    let answer = Step(
      "answer", .answer, "", AuditMatchText.sentence(match, result), from: ["score"])
    self.init(
      "\(match.slug), \(match.title(.home)) v \(match.title(.away))", events + [score, answer])
  }

  /// Returns the steps of what makes a result, rulings from the competition's stream included.
  static func steps(of result: MatchResult, in match: MatchReading, _ decisions: Decisions)
    -> [Step]
  {
    let own = Self.events(result.path, in: match)
    let known = Set(own.map(\.id))
    let words = RulingWords(decisions)
    let rulings = result.rulings.positions.filter { !known.contains("e\($0)") }.map {
      Step("e\($0)", .event, "e\($0)", words.text($0))
    }
    return own + rulings
  }
}
