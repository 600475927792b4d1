/// A team, person or competition gets another name but keeps its slug.
public struct EntityRenamed: Hashable, Sendable {
  /// The slug.
  public var entity: EntitySlug

  /// The new name.
  public var name: String

  /// The new short name, as a reporter says it.
  public var short: String?

  /// What it is; a team if absent.
  public var kind: EntityKind?

  /// The day from which it has the name.
  public var validFrom: CalendarDate?

  /// Creates the event's data.
  public init(
    entity: EntitySlug, name: String, short: String? = nil, kind: EntityKind? = nil,
    validFrom: CalendarDate? = nil
  ) {
    self.entity = entity
    self.name = name
    self.short = short
    self.kind = kind
    self.validFrom = validFrom
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension EntityRenamed: EventPayload {
  public static let name = "entity-renamed"
  public static let summary = "A team, person or competition is renamed."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("entity", { $1(&$0.entity) }, "The slug, which stays the same"),
    .field("name", { $1(&$0.name) }, "The new name"),
    .field("short", { $1(&$0.short) }, "The new short name, as reports use it"),
    .field("kind", { $1(&$0.kind) }, "What is renamed; a team by default"),
    .field("validFrom", { $1(&$0.validFrom) }, "The first day of the new name"),
  ]
  public static let sample = EntityRenamed(
    entity: EntitySlug(known: "atletico-madrid"), name: "Club Atlético de Madrid", short: "Atlético"
  )

  public static func erasable(in data: JSONObject) -> Set<String> {
    data["kind"]?.string == EntityKind.person.rawValue ? ["name", "short"] : []
  }

  public var phrase: [Phrase] {
    [.text("\(entity) is now called \(name)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(name, "name")
  }
}
