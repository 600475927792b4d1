public import JournalCore

extension Regulation {
  /// The regulation without one test of its ties or one criterion of its tables.
  ///
  /// - Parameter name: the test, such as `away-goals`, or the criterion, such as `head-to-head`.
  /// - Throws: `Refusal` if no stage has it; lists those that there are.
  public func striking(_ name: String) throws(Refusal) -> Regulation {
    var known: [String] = []
    for rule in stages.flatMap(\.strikable) where !known.contains(rule) { known.append(rule) }
    guard known.contains(name) else {
      let kinds = Set(stages.map(\.kind))
      let noun = kinds == [.table] ? "criterion" : kinds == [.tie] ? "test" : "test or criterion"
      throw Refusal(
        "no-rules", "The regulation has no \(noun) \"\(TextRules.harmless(name))\".",
        remedy: Nearest.remedy(for: name, among: known)
          ?? .advice("It has \(known.joined(separator: ", ")).")
      )
    }
    var copy = self
    copy.stages = stages.map { stage in
      stage.kind == .table ? stage.withoutCriterion(name) : stage.without { $0.by == name }
    }
    return copy
  }
}

extension Stage {
  /// The tests or criteria that can be struck out, in order.
  fileprivate var strikable: [String] {
    kind == .table ? criteria.map(\.name) : steps.compactMap(\.by)
  }
}
