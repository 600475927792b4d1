/// A person is registered in the journal.
public struct PersonRegistered: Hashable, Sendable {
  /// What a person does.
  public enum Role: String, Word {
    case player, coach, referee, other
  }

  /// The permanent slug of the person.
  public var person: PersonSlug

  /// The full name.
  public var name: String

  /// The short name, as a reporter says it.
  public var short: String?

  /// The team that the person belongs to.
  public var team: TeamSlug?

  /// What the person does.
  public var role: Role?

  /// The position on the pitch.
  public var position: String?

  /// The nationality (ISO 3166-1 alpha-2).
  public var nationality: String?

  /// The shirt number.
  public var shirt: Int?

  /// Creates the event's data.
  public init(
    person: PersonSlug, name: String, short: String? = nil, team: TeamSlug? = nil,
    role: Role? = nil, position: String? = nil, nationality: String? = nil, shirt: Int? = nil
  ) {
    self.person = person
    self.name = name
    self.short = short
    self.team = team
    self.role = role
    self.position = position
    self.nationality = nationality
    self.shirt = shirt
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PersonRegistered: EventPayload {
  public static let name = "person-registered"
  public static let summary = "A person is registered."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("person", { $1(&$0.person) }, "The person's slug, which never changes"),
    .field("name", { $1(&$0.name) }, "The full name"),
    .field("short", { $1(&$0.short) }, "The short name, as reports use it"),
    .field("team", { $1(&$0.team) }, "The person's team"),
    .field("role", { $1(&$0.role) }, "The person's role"),
    .field("position", { $1(&$0.position) }, "The playing position"),
    .field("nationality", { $1(&$0.nationality) }, "The nationality, ISO 3166-1 alpha-2"),
    .field("shirt", { $1(&$0.shirt) }, "The shirt number", in: 0...99),
  ]
  public static let introduces: Set = ["person"]
  public static let sample = PersonRegistered(
    person: PersonSlug(known: "gabriel-pires"), name: "Gabriel Pires", role: .player)

  public static func erasable(in data: JSONObject) -> Set<String> { ["name", "short"] }

  public var phrase: [Phrase] {
    [.text("Person \(name)")] + (team.map { [.text(", "), .team($0)] } ?? [])
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(name, "name")
  }
}
