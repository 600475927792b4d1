/// What cards are worth in a table. More is better, so most weights are negative.
///
/// Each player gets one deduction a match: the heaviest that applies (FIFA World Cup 2018 and
/// 2022).
public struct CardWeights: Hashable, Decodable, Sendable {
  /// A yellow card.
  public var yellow: Int?
  /// A second yellow card; includes the first.
  public var secondYellow: Int?
  /// A red card.
  public var red: Int?
  /// A yellow card followed by a red one.
  public var yellowAndRed: Int?
  /// The source of the clause.
  public var source: String?

  /// -1, -3, -4 and -5 (FIFA World Cup 2018 and 2022).
  public static let fifa = CardWeights(yellow: -1, secondYellow: -3, red: -4, yellowAndRed: -5)
}
