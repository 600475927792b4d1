import JournalCore

/// A round of a competition in English.
enum RoundWords {
  /// `the quarter-finals`, `the round of 16`, `the fourth round`; nil where the name does not say what it is.
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

  /// `quarter-finals` behind the name of a competition; nil for a round that does not stand there.
  static func attributive(_ round: RoundName) -> String? {
    switch round {
    case .final: "final"
    case .semiFinals: "semi-finals"
    case .quarterFinals: "quarter-finals"
    default: nil
    }
  }

  /// `quarter-final`, `last-16 tie`: one match or tie of the round.
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
