public import JournalCore

/// Cards and dismissals; rescinded cards are included and marked.
public struct Discipline: Projection {
  /// A card.
  public struct Entry: Hashable, Sendable {
    /// The card.
    public let card: Fact
    /// The position of the event that rescinded it; nil if it stands.
    public var rescindedBy: Int?

    /// Whether the player had to leave the pitch; a second yellow card implies it.
    public var isDismissal: Bool { card.value > 1 && rescindedBy == nil }
  }

  /// The cards in the order of play.
  public private(set) var cards: [Entry] = []

  private var checks: [Int: Int] = [:]
  /// By which decision VAR rescinded a card.
  private var overturned: [Int: Int] = [:]

  /// Creates the projection before anything has happened.
  public init() {}

  /// The cards that stand.
  public var standing: [Entry] { cards.filter { $0.rescindedBy == nil } }

  /// The dismissals that stand.
  public var dismissals: [Entry] { cards.filter(\.isDismissal) }

  /// Applies a fact.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    switch fact.kind {
    case .card:
      cards.append(Entry(card: fact))
      return true
    case .cardRescinded: return rescind(fact.subject, by: fact.position)
    case .reviewStarted:
      checks[fact.position] = fact.subject
      return false
    case .reviewDecided: return checks[fact.subject].map { decide(on: $0, fact) } ?? false
    default: return false
    }
  }

  /// A card that is overturned is rescinded; one that stands after all is not.
  private mutating func decide(on card: Int, _ decision: Fact) -> Bool {
    if decision.value == 1 {
      guard rescind(card, by: decision.position) else { return false }
      overturned[card] = decision.position
      return true
    }
    guard let earlier = overturned.removeValue(forKey: card),
      let index = cards.firstIndex(where: { $0.rescindedBy == earlier })
    else { return false }
    cards[index].rescindedBy = nil
    return true
  }

  private mutating func rescind(_ card: Int, by position: Int) -> Bool {
    guard let index = cards.firstIndex(where: { $0.card.position == card }) else { return false }
    cards[index].rescindedBy = position
    return true
  }
}
