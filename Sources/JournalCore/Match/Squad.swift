/// The players of one side as the match goes on.
public struct Squad: Hashable, Sendable {
  /// The players who started, in the order of the line-up.
  public private(set) var starters: [NameID] = []

  /// The players who sat on the bench at the start.
  public private(set) var bench: [NameID] = []

  /// The players on the pitch now, in the order of the line-up; a substitute takes the replaced
  /// player's place.
  public private(set) var onPitch: [NameID] = []

  /// The players who went off.
  public private(set) var wentOff: [NameID] = []

  /// The players who came on.
  public private(set) var cameOn: [NameID] = []

  /// The players who were sent off.
  public private(set) var dismissed: [NameID] = []

  /// The players with a caution that stands.
  public private(set) var cautioned: [NameID] = []

  /// The shirt numbers, as far as they are known.
  public private(set) var shirts: [NameID: Int] = [:]

  /// Whether starters and bench are both known in full.
  public private(set) var isComplete = false

  private var cards: [Int: Fact] = [:]

  /// Creates a squad about which nothing is known.
  public init() {}

  /// Whether the starters are known.
  public var isKnown: Bool { !starters.isEmpty }

  /// Whether a player was named or brought on.
  public func includes(_ player: NameID) -> Bool {
    starters.contains(player) || bench.contains(player) || cameOn.contains(player)
  }

  /// The number of players the side has left: the starters without those sent off or retired; nil
  /// if the starters are not known.
  public var strength: Int? { isKnown ? onPitch.count : nil }

  /// Applies a fact about this side; other facts are ignored.
  public mutating func apply(_ fact: Fact) {
    switch fact.kind {
    case .lineUp:
      (starters, bench, onPitch) = ([], [], [])
      isComplete = fact.value == 1
    case .starter:
      starters.append(fact.person)
      onPitch.append(fact.person)
      shirts[fact.person] = fact.value == 0 ? nil : fact.value
    case .benched:
      bench.append(fact.person)
      shirts[fact.person] = fact.value == 0 ? nil : fact.value
    case .substitution: substitute(fact.person, by: fact.other)
    case .card: show(fact)
    case .playerRetired:
      wentOff.append(fact.person)
      onPitch.removeAll { $0 == fact.person }
    default: break
    }
  }

  /// Rescinds a card, given by its position.
  ///
  /// - Returns: the card; nil if no such card stands.
  @discardableResult
  public mutating func rescind(_ card: Int) -> Fact? {
    guard let fact = cards.removeValue(forKey: card) else { return nil }
    if fact.value == 1 {
      cautioned.removeAll { $0 == fact.person }
    } else {
      dismissed.removeAll { $0 == fact.person }
      if isKnown, !onPitch.contains(fact.person) { onPitch.append(fact.person) }
    }
    return fact
  }

  private mutating func substitute(_ off: NameID, by on: NameID) {
    wentOff.append(off)
    cameOn.append(on)
    guard isKnown else { return }
    if let place = onPitch.firstIndex(of: off) {
      onPitch[place] = on
    } else {
      onPitch.append(on)
    }
  }

  private mutating func show(_ card: Fact) {
    cards[card.position] = card
    if card.value == 1 {
      cautioned.append(card.person)
    } else {
      dismissed.append(card.person)
      onPitch.removeAll { $0 == card.person }
    }
  }
}
