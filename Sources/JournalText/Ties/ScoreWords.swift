import JournalRules

/// Sets of results in words, as seen by one team: its own goals come first.
enum ScoreWords {
  private static let numbers = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Returns `one goal`, `two goals`.
  static func goals(_ count: Int) -> String {
    let number = numbers.indices.contains(count) ? numbers[count] : "\(count)"
    return "\(number) \(count == 1 ? "goal" : "goals")"
  }

  /// Returns `a one-goal`, `an eight-goal`.
  private static func adjective(_ count: Int) -> String {
    let number = numbers.indices.contains(count) ? numbers[count] : "\(count)"
    return "\(number.hasPrefix("e") ? "an" : "a") \(number)-goal"
  }

  /// Returns the results that are enough: `a win`, `a draw of 2-2 or higher`.
  static func parts(of need: TieOutlook.Need) -> [String] {
    [need.margin.map(least)].compactMap(\.self) + need.also.map(narrower)
  }

  /// Returns every result from a margin on.
  private static func least(_ margin: Int) -> String {
    switch margin {
    case 2...: "a win by \(goals(margin)) or more"
    case 1: "a win"
    case 0: "a draw or a win"
    default: "any result but a defeat by \(goals(1 - margin)) or more"
    }
  }

  private static func narrower(_ narrower: TieOutlook.Need.Narrower) -> String {
    let noun =
      switch narrower.margin {
      case 1...: "\(adjective(narrower.margin)) win"
      case 0: "a draw"
      default: "\(adjective(-narrower.margin)) defeat"
      }
    let (low, high) = (narrower.goals.lowerBound, narrower.goals.upperBound)
    let from = "\(low)-\(low - narrower.margin)"
    if narrower.isOpenEnded { return "\(noun) of \(from) or higher" }
    if low == high { return "\(noun) of \(from)" }
    return "\(noun) of \(from) to \(high)-\(high - narrower.margin)"
  }
}
