public import JournalCore

/// Whether the goals that are logged add up to the score that was declared.
///
/// The two are compared and never mixed: the goals are folded alone, and the recorded score is only
/// held against them.
public enum ScoreAgreement: Hashable, Sendable {
  /// No score was declared.
  case notDeclared
  /// The goals add up.
  case agrees
  /// A score was declared, and not one goal is logged.
  case noGoals(declared: Score)
  /// Goals are logged, and they do not add up.
  case differs(logged: Score, declared: Score)
}

extension Scoreboard {
  /// Whether the goals that are logged add up to the score declared for the end of play.
  public var agreement: ScoreAgreement {
    guard let declared = declaredAtEnd else { return .notDeclared }
    if logged == declared { return .agrees }
    return logged == Score()
      ? .noGoals(declared: declared) : .differs(logged: logged, declared: declared)
  }
}
