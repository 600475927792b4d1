/// A player is injured.
public struct Injury: Hashable, Sendable {
  /// The player.
  public var player: PersonSlug

  /// What is injured, such as knee.
  public var kind: String?

  /// Whether the player was carried off.
  public var stretcher: Bool?

  /// Creates the event's data.
  public init(player: PersonSlug, kind: String? = nil, stretcher: Bool? = nil) {
    self.player = player
    self.kind = kind
    self.stretcher = stretcher
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Injury: EventPayload {
  public static let name = "injury"
  public static let summary = "A player is injured."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "The player"),
    .field("kind", { $1(&$0.kind) }, "What is injured, such as knee"),
    .field("stretcher", { $1(&$0.stretcher) }, "Whether the player was carried off"),
  ]
  public static let sample = Injury(player: PersonSlug(known: "pele"), kind: "thigh")

  public static func erasable(in data: JSONObject) -> Set<String> { ["kind"] }

  public var seeds: [FactSeed] {
    [FactSeed(.injury, person: player)]
  }

  public var phrase: [Phrase] {
    [
      .text("Injury: "), .person(player),
      .text("\(kind.map { ", \($0)" } ?? "")\(stretcher == true ? ", carried off" : "")"),
    ]
  }
}
