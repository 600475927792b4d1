public import JournalCore

/// Whether the logged goals add up to the declared score.
///
/// The two are compared and never mixed: the goals are folded on their own, and only then compared
/// with the declared score.
public enum ScoreAgreement: Hashable, Sendable {
  /// No score was declared.
  case notDeclared
  /// The goals add up.
  case agrees
  /// A score was declared, but no goal is logged.
  case noGoals(declared: Score)
  /// Goals are logged, but they do not add up.
  case differs(logged: Score, declared: Score)
}

extension Scoreboard {
  /// Whether the logged goals add up to the score declared for the end of play.
  public var agreement: ScoreAgreement {
    guard let declared = declaredAtEnd else { return .notDeclared }
    if logged == declared { return .agrees }
    return logged == Score()
      ? .noGoals(declared: declared) : .differs(logged: logged, declared: declared)
  }
}
