/// The state of a shoot-out: the kicks taken and scored, and who has taken them.
public struct ShootOutTally: Hashable, Sendable {
  /// The number of each side's last kick; a kick to be retaken does not count as taken.
  public private(set) var taken = Score()

  /// The kicks scored by each side.
  public private(set) var scored = Score()

  /// The side that kicked first.
  public private(set) var first: Side?

  private var kickers: [NameID: Int] = [:]

  /// Creates the tally before the first kick.
  public init() {}

  /// Applies a kick of a side; other facts are ignored.
  public mutating func apply(_ fact: Fact, by side: Side) {
    guard fact.kind == .shootOutKick else { return }
    first = first ?? side
    guard fact.value % 4 != 2 else { return }
    taken[side] = max(taken[side], fact.value / 4)
    scored[side] += fact.value % 4
    if fact.person.isSome { kickers[fact.person, default: 0] += 1 }
  }

  /// The number of kicks that a player has taken.
  public func kicks(by player: NameID) -> Int { kickers[player] ?? 0 }

  /// The side whose turn it is, if sides kick alternately; nil before the first kick.
  public var turn: Side? {
    guard taken.home != taken.away else { return first }
    return taken.home < taken.away ? .home : .away
  }

  /// The side that has won; nil while neither has.
  ///
  /// - Parameter kicks: the number of kicks for each side before sudden death.
  public func winner(kicks: Int) -> Side? {
    Self.winner(scored: scored, taken: taken, kicks: kicks)
  }

  /// The side that has won because the other can no longer draw level (IFAB, Law 10); nil while
  /// neither has.
  public static func winner(scored: Score, taken: Score, kicks: Int) -> Side? {
    let rounds = max(kicks, taken.home, taken.away)
    return Side.allCases.first { side in
      scored[side] > scored[side.other] + rounds - taken[side.other]
    }
  }
}
