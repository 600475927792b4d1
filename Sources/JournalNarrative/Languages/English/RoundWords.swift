import JournalCore

/// A round of a competition in English.
enum RoundWords {
  /// The round: `the quarter-finals`, `the round of 16`, `the fourth round`; nil if the name does
  /// not tell.
  static func phrase(_ round: RoundName) -> String? {
    switch round {
    case .final: "the final"
    case .semiFinals: "the semi-finals"
    case .quarterFinals: "the quarter-finals"
    case .last(let count): "the last \(count)"
    case .number(let number): "the \(NumberWords.ordinal(number)) round"
    case .nth(let number): "the \(NumberWords.ordinal(number)) round"
    case .thirdPlace: "the match for third place"
    case .other: nil
    }
  }

  /// The round after the name of a competition: `quarter-finals`; nil if it is not used like that.
  static func attributive(_ round: RoundName) -> String? {
    switch round {
    case .final: "final"
    case .semiFinals: "semi-finals"
    case .quarterFinals: "quarter-finals"
    default: nil
    }
  }

  /// One match or tie of the round: `quarter-final`, `last-16 tie`.
  static func single(_ round: RoundName) -> String? {
    switch round {
    case .final: "final"
    case .semiFinals: "semi-final"
    case .quarterFinals: "quarter-final"
    case .last(let count): "last-\(count) tie"
    case .number, .other: nil
    case .nth(let number): "\(NumberWords.ordinal(number))-round tie"
    case .thirdPlace: "third-place match"
    }
  }
}
