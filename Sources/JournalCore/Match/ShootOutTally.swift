/// How a shoot-out stands: the kicks taken and scored, and who has taken them.
public struct ShootOutTally: Hashable, Sendable {
  /// The number of the last kick of each side; one to be retaken has not been taken.
  public private(set) var taken = Score()

  /// The kicks scored by each side.
  public private(set) var scored = Score()

  /// The side that kicked first.
  public private(set) var first: Side?

  private var kickers: [NameID: Int] = [:]

  /// Before the first kick.
  public init() {}

  /// Takes in a kick of a side; other facts are no concern of it.
  public mutating func apply(_ fact: Fact, by side: Side) {
    guard fact.kind == .shootOutKick else { return }
    first = first ?? side
    guard fact.value % 4 != 2 else { return }
    taken[side] = max(taken[side], fact.value / 4)
    scored[side] += fact.value % 4
    if fact.person.isSome { kickers[fact.person, default: 0] += 1 }
  }

  /// How many kicks a player has taken.
  public func kicks(by player: NameID) -> Int { kickers[player] ?? 0 }

  /// The side whose turn it is, kicks taken in turn; nil before the first.
  public var turn: Side? {
    guard taken.home != taken.away else { return first }
    return taken.home < taken.away ? .home : .away
  }

  /// The side that has won; nil while neither has.
  ///
  /// - Parameter kicks: the kicks of each side before sudden death.
  public func winner(kicks: Int) -> Side? {
    Self.winner(scored: scored, taken: taken, kicks: kicks)
  }

  /// The side that has won: the other can no longer draw level (IFAB, Law 10).
  public static func winner(scored: Score, taken: Score, kicks: Int) -> Side? {
    let rounds = max(kicks, taken.home, taken.away)
    return Side.allCases.first { side in
      scored[side] > scored[side.other] + rounds - taken[side.other]
    }
  }
}
