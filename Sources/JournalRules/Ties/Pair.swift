/// One number for each team of a tie.
public struct Pair: Hashable, Sendable {
  /// The number of the team named first.
  public var first: Int
  /// The number of the team named second.
  public var second: Int

  /// Creates a pair.
  public init(_ first: Int = 0, _ second: Int = 0) {
    self.first = first
    self.second = second
  }

  /// The number of one team.
  public subscript(side: TieSide) -> Int {
    get { side == .first ? first : second }
    set { if side == .first { first = newValue } else { second = newValue } }
  }

  /// The team with the higher number; nil if they are level.
  public var leader: TieSide? {
    first == second ? nil : first > second ? .first : .second
  }
}

extension Pair: CustomStringConvertible {
  /// The two numbers as a score is written, such as `2-1`.
  public var description: String { "\(first)-\(second)" }
}
