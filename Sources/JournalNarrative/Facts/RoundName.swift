import JournalCore
import JournalReading

/// What the name of a round says, whatever the language of the report.
package enum RoundName: Hashable, Sendable {
  /// The final: its winner does not go through to another round.
  case final
  /// The semi-finals.
  case semiFinals
  /// The quarter-finals.
  case quarterFinals
  /// The round of this many teams.
  case last(Int)
  /// The round with this number: `Round 4`.
  case number(Int)
  /// A round with an ordinal, `Third round`; the number counts from 1.
  case nth(Int)
  /// The match for third place.
  case thirdPlace
  /// A round whose name does not say what it is.
  case other(String)

  /// Parses the name of a round.
  package init(_ name: String) {
    let folded = SlugMint.fold(name)
    let words = folded.split(separator: "-").map { String($0) }
    if words.contains("third"), words.contains("place") {
      self = .thirdPlace
    } else if MatchScheduled.finalRounds.contains(folded) {
      self = .final
    } else if let fixed = Self.fixed[folded] {
      self = fixed
    } else if let count = Self.number(in: folded, after: ["round-of-", "last-"]) {
      self = count == 8 ? .quarterFinals : count == 4 ? .semiFinals : .last(count)
    } else if let number = Self.number(in: folded, after: ["round-"]) {
      self = .number(number)
    } else if words.count == 2, words[1] == "round",
      let nth = Self.ordinals.firstIndex(of: words[0])
    {
      self = .nth(nth + 1)
    } else {
      self = .other(name.tidied)
    }
  }

  /// Whether the losers of its ties are eliminated.
  package var isKnockout: Bool {
    switch self {
    case .semiFinals, .quarterFinals, .last, .number, .nth: true
    case .final, .thirdPlace, .other: false
    }
  }

  /// Whether the name alone shows that it belongs to a cup.
  package var isStage: Bool {
    switch self {
    case .final, .semiFinals, .quarterFinals, .last, .thirdPlace: true
    case .number, .nth, .other: false
    }
  }

  private static let fixed: [String: RoundName] = [
    "semi-finals": .semiFinals, "semi-final": .semiFinals, "semifinals": .semiFinals,
    "semifinal": .semiFinals,
    "quarter-finals": .quarterFinals, "quarter-final": .quarterFinals,
    "quarterfinals": .quarterFinals, "quarterfinal": .quarterFinals,
  ]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
  ]

  private static func number(in text: String, after prefixes: [String]) -> Int? {
    prefixes.lazy.filter { text.hasPrefix($0) }.compactMap { Int(text.dropFirst($0.count)) }.first
  }

  /// The next round in a cup; nil if the name does not tell.
  package var next: RoundName? {
    switch self {
    case .quarterFinals: .semiFinals
    case .semiFinals: .final
    case .last(16): .quarterFinals
    case .last(let count) where count % 2 == 0: .last(count / 2)
    default: nil
    }
  }

  /// The word for it in context facts: `semi-finals`.
  package var key: String? {
    switch self {
    case .final: "finals"
    case .semiFinals: "semi-finals"
    case .quarterFinals: "quarter-finals"
    case .last(let count): "last-\(count)"
    default: nil
    }
  }
}
