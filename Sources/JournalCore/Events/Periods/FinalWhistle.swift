/// The whistle that ends the match, and the open period if there is one.
public struct FinalWhistle: Hashable, Sendable {
  /// Creates the event's data.
  public init() {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension FinalWhistle: EventPayload {
  public static let name = "final-whistle"
  public static let summary = "The match is over."
  public static let setting = EventSetting.whistle
  public static let fields: Fields<Self> = []
  public static let aliases = [
    EventAlias("final"),
    EventAlias("fw"),
  ]
  public static let sample = FinalWhistle()

  public var seeds: [FactSeed] {
    [FactSeed(.finalWhistle)]
  }

  public var phrase: [Phrase] {
    [.text("Final whistle")]
  }
}
