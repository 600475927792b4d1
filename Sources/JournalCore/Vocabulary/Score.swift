/// The goals of both sides.
public struct Score: Hashable, Sendable, CustomStringConvertible {
  /// Goals credited to the home side.
  public var home: Int

  /// Goals credited to the away side.
  public var away: Int

  /// Creates a score.
  public init(_ home: Int = 0, _ away: Int = 0) {
    self.home = home
    self.away = away
  }

  /// The goals of one side.
  public subscript(side: Side) -> Int {
    get { side == .home ? home : away }
    set { if side == .home { home = newValue } else { away = newValue } }
  }

  /// Whether both sides have the same number of goals.
  public var isLevel: Bool { home == away }

  /// The side that is ahead; nil if the score is level.
  public var leader: Side? { isLevel ? nil : home > away ? .home : .away }

  /// The score as it is written, home first: `1-2`.
  public var description: String { "\(home)-\(away)" }

  /// Adds the goals of both scores, side by side.
  public static func + (left: Score, right: Score) -> Score {
    Score(left.home + right.home, left.away + right.away)
  }
}

extension Score: FieldValue {
  /// The kind of field: home and away goals.
  public static var kind: FieldKind { .score }

  /// Reads `[1, 2]`.
  public init(json value: JSONValue) throws(JSONMismatch) {
    let numbers = try [Int](json: value)
    guard numbers.count == 2, numbers.allSatisfy({ (0...999).contains($0) }) else {
      throw JSONMismatch("a score is [home, away]")
    }
    self.init(numbers[0], numbers[1])
  }

  /// Writes `[1, 2]`.
  public func json() throws(JSONMismatch) -> JSONValue { try [home, away].json() }
}
