/// A mark for a player.
public struct Rating: Hashable, Sendable {
  /// The player.
  public var player: PersonSlug

  /// The mark.
  public var value: Double

  /// The highest possible mark.
  public var outOf: Double?

  /// Who gave it.
  public var by: String?

  /// Creates the event's data.
  public init(player: PersonSlug, value: Double, outOf: Double? = nil, by: String? = nil) {
    self.player = player
    self.value = value
    self.outOf = outOf
    self.by = by
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Rating: EventPayload {
  public static let name = "rating"
  public static let summary = "A player is rated."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "The player"),
    .field("value", { $1(&$0.value) }, "The mark"),
    .field("outOf", { $1(&$0.outOf) }, "The highest possible mark"),
    .field("by", { $1(&$0.by) }, "Who gave the mark", flag: "given-by"),
  ]
  public static let sample = Rating(
    player: PersonSlug(known: "a-player"), value: 8.5, outOf: 10, by: "a newspaper")

  public var seeds: [FactSeed] {
    [FactSeed(.words, person: player)]
  }

  public var phrase: [Phrase] {
    let (value, best) = (JSONValue.number(value), outOf.map { JSONValue.number($0) })
    let mark = value.canonicalText + (best.map { "/\($0.canonicalText)" } ?? "")
    return [.text("Rating \(mark): "), .person(player), .text(by.map { " (\($0))" } ?? "")]
  }
}
