/// A test that can separate the two teams of a tie.
struct TieTest: Sendable {
  /// The name in a regulation, such as `away-goals`.
  let name: String

  /// The name that people see, such as "away goals"; nil if the step itself names what is compared.
  private let words: String?

  /// Examines the tie.
  let examine: @Sendable (TieContest, Step) -> Examination

  init(
    _ name: String, _ words: String?,
    _ examine: @escaping @Sendable (TieContest, Step) -> Examination
  ) {
    self.name = name
    self.words = words
    self.examine = examine
  }

  /// The name that people see, such as "away goals".
  func title(of step: Step) -> String { words ?? step.fact ?? name }
}

extension Step {
  /// The goals that the test counts; all if the step does not say.
  var scope: Scope { over ?? .all }
}
