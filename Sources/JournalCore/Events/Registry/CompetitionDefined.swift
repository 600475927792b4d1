/// A season of a competition is defined.
public struct CompetitionDefined: Hashable, Sendable {
  /// The slug of competition and season.
  public var competition: CompetitionSlug

  /// The season, such as 2017-18.
  public var season: String

  /// The name.
  public var name: String

  /// The country (ISO 3166-1 alpha-2).
  public var country: String?

  /// Creates the event's data.
  public init(competition: CompetitionSlug, season: String, name: String, country: String? = nil) {
    self.competition = competition
    self.season = season
    self.name = name
    self.country = country
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension CompetitionDefined: EventPayload {
  public static let name = "competition-defined"
  public static let summary = "One season of a competition is defined."
  public static let setting = EventSetting.competition
  public static let fields: Fields<Self> = [
    .field("competition", { $1(&$0.competition) }, "The slug of the competition, with its season"),
    .field("season", { $1(&$0.season) }, "The season, such as 2017-18"),
    .field("name", { $1(&$0.name) }, "The name of the competition"),
    .field("country", { $1(&$0.country) }, "The country, ISO 3166-1 alpha-2"),
  ]
  public static let introduces: Set = ["competition"]
  public static let sample = CompetitionDefined(
    competition: CompetitionSlug(known: "copa-del-rey-2017-18"), season: "2017-18",
    name: "Copa del Rey")

  public var phrase: [Phrase] {
    [.text("Competition \(name) \(season)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(name, "name")
  }
}
