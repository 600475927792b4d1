/// An authority rescinds a card.
public struct CardRescinded: Hashable, Sendable {
  /// The card.
  public var card: EventID

  /// Who decided.
  public var authority: String

  /// Creates the event's data.
  public init(card: EventID, authority: String) {
    self.card = card
    self.authority = authority
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension CardRescinded: EventPayload {
  public static let name = "card-rescinded"
  public static let summary = "A card is rescinded."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("card", { $1(&$0.card) }, "The card"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
  ]
  public static let sample = CardRescinded(
    card: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10), authority: "RFEF")

  public var seeds: [FactSeed] {
    [FactSeed(.cardRescinded, subject: card)]
  }

  public var phrase: [Phrase] {
    [.text("Card taken back: "), .event(card)]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(authority, "authority")
  }
}
