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
    case .reviewDecided where fact.value == 1:
      return checks[fact.subject].map { rescind($0, by: fact.position) } ?? false
    default: return false
    }
  }

  private mutating func rescind(_ card: Int, by position: Int) -> Bool {
    guard let index = cards.firstIndex(where: { $0.card.position == card }) else { return false }
    cards[index].rescindedBy = position
    return true
  }
}
