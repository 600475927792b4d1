public import JournalCore

/// Cards and dismissals, those taken back among them and marked.
public struct Discipline: Projection {
  /// One card.
  public struct Entry: Hashable, Sendable {
    /// The card.
    public let card: Fact
    /// The event that took it back, by position.
    public var rescindedBy: Int?

    /// Whether the player had to leave: a second yellow implies it.
    public var isDismissal: Bool { card.value > 1 && rescindedBy == nil }
  }

  /// The cards in the order of the match.
  public private(set) var cards: [Entry] = []

  private var checks: [Int: Int] = [:]

  /// Before anything has happened.
  public init() {}

  /// The cards that stand.
  public var standing: [Entry] { cards.filter { $0.rescindedBy == nil } }

  /// Those who were sent off and stay so.
  public var dismissals: [Entry] { cards.filter(\.isDismissal) }

  /// Takes in a fact.
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
