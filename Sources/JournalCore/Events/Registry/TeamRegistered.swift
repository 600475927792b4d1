/// A team is registered in the journal.
public struct TeamRegistered: Hashable, Sendable {
  /// The permanent slug of the team.
  public var team: TeamSlug

  /// The full name.
  public var name: String

  /// The short name, as a reporter says it.
  public var short: String?

  /// The city that it comes from.
  public var city: String?

  /// Its home ground.
  public var stadium: String?

  /// The country (ISO 3166-1 alpha-2).
  public var country: String?

  /// The code on a scoreboard, such as RMA.
  public var code: String?

  /// The teams of the same area.
  public var neighbourOf: [TeamSlug]?

  /// The name in other languages.
  public var names: [String: String]?

  /// Gender and article of the name, by language.
  public var grammar: JSONObject?

  /// Creates the event's data.
  public init(
    team: TeamSlug, name: String, short: String? = nil, city: String? = nil, stadium: String? = nil,
    country: String? = nil, code: String? = nil, neighbourOf: [TeamSlug]? = nil,
    names: [String: String]? = nil, grammar: JSONObject? = nil
  ) {
    self.team = team
    self.name = name
    self.short = short
    self.city = city
    self.stadium = stadium
    self.country = country
    self.code = code
    self.neighbourOf = neighbourOf
    self.names = names
    self.grammar = grammar
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension TeamRegistered: EventPayload {
  public static let name = "team-registered"
  public static let summary = "A team is registered."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team's slug, which never changes"),
    .field("name", { $1(&$0.name) }, "The full name"),
    .field("short", { $1(&$0.short) }, "The short name, as reports use it"),
    .field("city", { $1(&$0.city) }, "The team's home city"),
    .field("stadium", { $1(&$0.stadium) }, "Its home ground"),
    .field("country", { $1(&$0.country) }, "The country, ISO 3166-1 alpha-2"),
    .field("code", { $1(&$0.code) }, "The scoreboard code, such as RMA"),
    .field("neighbourOf", { $1(&$0.neighbourOf) }, "Other teams from the same area"),
    .field("names", { $1(&$0.names) }, "The name in other languages, by language"),
    .field("grammar", { $1(&$0.grammar) }, "Gender and article, by language"),
  ]
  public static let introduces: Set = ["team"]
  public static let sample = TeamRegistered(
    team: TeamSlug(known: "leganes"), name: "CD Leganés", short: "Leganés", code: "LEG")

  public var phrase: [Phrase] {
    [.text("Team \(name)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(name, "name")
  }
}
