/// The rules by which a language puts values into words and joins clauses.
package protocol Grammar: Sendable {
  /// A value in words.
  ///
  /// - Returns: nil if the value cannot be expressed in that form; the wording is then not used.
  func text(of value: Value, as form: Form, _ names: Names) -> String?

  /// The words between two clauses of a sentence, including spaces: `, but `.
  ///
  /// - Parameter next: the words that follow, on which it may depend: `y`, but `e` before `Isco`.
  func junction(_ junction: Junction, before next: String) -> String

  /// Whether a value keeps its case at the start of a sentence, as a name does; otherwise it takes
  /// a capital.
  ///
  /// - Parameter text: the value in that form.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool
}

/// The way in which a clause follows another in a sentence.
package enum Junction: String, Hashable, Sendable, CaseIterable {
  /// The other side changes who is ahead, in the match or in the tie.
  case but
  /// Something is added.
  case and
}

extension Grammar {
  /// True for names, which are written as they are registered.
  package func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .venue, .words: true
    case .team: form == .plain || form == .possessive
    default: false
    }
  }
}
