import JournalReading
package import JournalRules

/// The rules of playing a match, in words.
package struct MatchRuleWords {
  private let rules: Regulation.MatchRules

  package init(_ rules: Regulation.MatchRules) { self.rules = rules }

  /// `halves of 45 minutes, extra time of 2 x 15, 5 kicks and sudden death`.
  package var text: String {
    (parts + [rules.source.map { "source: \($0)" }].compactMap(\.self)).joined(separator: "; ")
  }

  /// The rules without their source, one by one.
  package var parts: [String] {
    [
      rules.periods.map { "halves of \(Self.lengths($0)) minutes" }, extraTime,
      secondExtraTime,
      rules.shootOut?.kicks.map { "a shoot-out of \($0) kicks, then sudden death" },
      rules.substitutions?.max.map { "\($0) substitutions" },
      rules.minPlayers.map { "at least \($0) players a side" },
    ].compactMap(\.self)
  }

  private var extraTime: String? {
    guard let extra = rules.extraTime else { return nil }
    let lengths = extra.periods.map { " of \(Self.lengths($0)) minutes a half" } ?? ""
    let ending =
      switch extra.ends {
      case .golden: extra.goldenGoalValue == 2 ? ", a golden goal counting two" : ", a golden goal"
      case .silver: ", ended by a lead at its half-time"
      case .full, nil: ""
      }
    return "extra time\(lengths)\(ending)"
  }

  private var secondExtraTime: String? {
    guard let second = rules.secondExtraTime else { return nil }
    let lengths = second.periods.map { " of \(Self.lengths($0)) minutes a half" } ?? ""
    let ending =
      switch second.ends {
      case .golden: ", ended by the first goal"
      case .toAFinish: ", played until a goal"
      case .full, nil: ""
      }
    return "a second extra time\(lengths)\(ending)"
  }

  private static func lengths(_ periods: [Int]) -> String {
    Set(periods).count == 1
      ? "\(periods[0])" : periods.map(\.description).joined(separator: " and ")
  }
}
