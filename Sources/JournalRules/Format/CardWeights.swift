/// What cards are worth in a table; more is better, so they are mostly negative.
///
/// One deduction a player and match: the heaviest that applies (FIFA World Cup 2018 and 2022).
public struct CardWeights: Hashable, Decodable, Sendable {
  /// A yellow card.
  public var yellow: Int?
  /// A second yellow card, the first included.
  public var secondYellow: Int?
  /// A red card.
  public var red: Int?
  /// A yellow card and then a red one.
  public var yellowAndRed: Int?
  /// Where the clause comes from.
  public var source: String?

  /// -1, -3, -4 and -5 (FIFA World Cup 2018 and 2022).
  public static let fifa = CardWeights(yellow: -1, secondYellow: -3, red: -4, yellowAndRed: -5)
}
