/// The clauses of a sentence, and how each follows the one before.
struct SentencePlan: Hashable {
  /// A clause that follows another.
  struct Link: Hashable {
    /// How it follows.
    var junction: Junction
    /// The clause.
    var clause: Clause
  }

  /// The first clause.
  var first: Clause
  /// The others.
  var rest: [Link] = []

  /// Creates a sentence of one clause.
  init(_ clause: Clause) { first = clause }

  /// Creates a sentence of two clauses.
  init(_ first: Clause, _ junction: Junction, _ second: Clause) {
    self.first = first
    rest = [Link(junction: junction, clause: second)]
  }
}
