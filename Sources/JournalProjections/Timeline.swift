public import JournalCore

/// What happened, with one entry for each event and the running score.
public struct Timeline: Projection {
  /// An event and the score after it.
  public struct Entry: Hashable, Sendable {
    /// The event's own fact.
    public let fact: Fact
    /// The score after it; nil until something shows that the match was on.
    public let score: Score?
    /// The kicks scored in a shoot-out by then; nil before the first one.
    public let kicks: Score?
  }

  /// The entries in the order of play.
  public private(set) var entries: [Entry] = []

  private var home = NameID.none
  private var away = NameID.none
  private var score = Score()
  private var isOn = false
  private var tally = ShootOutTally()

  /// Creates the projection before anything has happened.
  public init() {}

  /// Applies a fact; several facts of one event make one entry.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    if fact.kind == .scheduled { (home, away) = (fact.team, fact.other) }
    isOn = isOn || fact.isOfPlay
    if fact.effect != 0 {
      if fact.team == home { score.home += fact.effect }
      if fact.team == away { score.away += fact.effect }
    }
    if fact.team.isSome, fact.team == home || fact.team == away {
      tally.apply(fact, by: fact.team == home ? .home : .away)
    }
    if let last = entries.last, last.fact.position == fact.position { return false }
    if let declared = declared(by: fact) { score = declared }
    let kicks = tally.first == nil ? nil : tally.scored
    entries.append(Entry(fact: fact, score: isOn ? score : nil, kicks: kicks))
    return true
  }

  /// The score that a fact declares; it stands for goals that nobody logged.
  private func declared(by fact: Fact) -> Score? {
    fact.kind == .scoreDeclared ? Fact.unpack(fact.value) : nil
  }
}
