import JournalCore
import JournalReading
import JournalRules

/// The rounds that the names of ties tell: `copa-qf` is one of the quarter-finals.
enum RoundNames {
  private static let short: [String: [String]] = [
    "f": ["final"], "final": ["final"], "sf": ["semi-finals", "semi-final"],
    "qf": ["quarter-finals", "quarter-final"],
    "r16": ["round-of-16", "last-16"], "r32": ["round-of-32", "last-32"],
  ]

  /// Returns the round of the regulation that a word in the tie's name stands for.
  static func round(of tie: TieSlug, in regulation: Regulation?) -> String? {
    let rounds = regulation?.stages.flatMap { $0.rounds ?? [$0.id] } ?? []
    if rounds.count == 1 { return rounds[0] }
    for word in tie.text.split(separator: "-").map(String.init) {
      for name in short[word] ?? [] {
        if let round = rounds.first(where: { NameKey.fold($0) == name }) { return round }
      }
    }
    return nil
  }
}
