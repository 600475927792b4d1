import JournalCore

/// What one step of a regulation found about a tie.
public struct Finding: Hashable, Sendable {
  /// The outcome of a step.
  public enum Outcome: Hashable, Sendable {
    /// It puts one team through.
    case separates(TieSide)
    /// The teams are level on it; the next step applies.
    case level
    /// It was played; the next step applies.
    case played
    /// Something has to be played or known before anything more can be said.
    case needs(String)
  }

  /// The id of the step.
  public let step: String

  /// The name that people see, such as "away goals".
  public let title: String

  /// Both teams' numbers, if numbers were compared.
  public let values: Pair?

  /// The positions of the events behind it.
  public let evidence: [Int]

  /// The outcome of the step.
  public let outcome: Outcome

  /// The further match to which the step belongs, `replay` or `play-off`; nil for the tie itself.
  public let further: String?

  /// Whether what is missing is the score of the two halves.
  let lacksRegulation: Bool

  /// Whether nobody knows the score of the two halves, and it was level because extra time was played.
  public var isLevelByExtraTime: Bool { lacksRegulation && outcome == .level }

  /// Creates a finding.
  init(
    step: String, title: String, values: Pair? = nil, evidence: [Int] = [], outcome: Outcome,
    further: String? = nil, lacksRegulation: Bool = false
  ) {
    self.step = step
    self.title = title
    self.values = values
    self.evidence = evidence
    self.outcome = outcome
    self.further = further
    self.lacksRegulation = lacksRegulation
  }

  /// The same finding as part of another step, such as `replay.goals`.
  func within(_ outer: Step) -> Finding {
    Finding(
      step: "\(outer.name).\(step)", title: title, values: values, evidence: evidence,
      outcome: outcome, further: outer.wantedMatch)
  }
}
