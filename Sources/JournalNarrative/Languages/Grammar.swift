/// How a language puts values into words and joins clauses.
package protocol Grammar: Sendable {
  /// A value in words.
  ///
  /// - Returns: nil where the value cannot be said in that form; the wording is then not used.
  func text(of value: Value, as form: Form, _ names: Names) -> String?

  /// The words between two clauses of a sentence, spaces included: `, but `.
  ///
  /// - Parameter next: the words that follow, which may change it: `y`, but `e` before `Isco`.
  func junction(_ junction: Junction, before next: String) -> String

  /// Whether a value opens a sentence as it is written, such as a name; else it takes a capital.
  ///
  /// - Parameter text: the value in that form.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool
}

/// How a clause follows another in one sentence.
package enum Junction: String, Hashable, Sendable, CaseIterable {
  /// The other side changes who is ahead, in the match or in the tie.
  case but
  /// Something more.
  case and
}

extension Grammar {
  /// Names are written as they are registered.
  package func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .venue, .words: true
    case .team: form == .plain || form == .possessive
    default: false
    }
  }
}
