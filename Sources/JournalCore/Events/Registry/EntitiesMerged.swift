/// Two slugs turn out to mean the same team, person or competition.
public struct EntitiesMerged: Hashable, Sendable {
  /// The slug that is given up.
  public var from: EntitySlug

  /// The slug that remains.
  public var into: EntitySlug

  /// What both are; a team if absent.
  public var kind: EntityKind?

  /// The day from which they are the same.
  public var validFrom: CalendarDate?

  /// Creates the event's data.
  public init(
    from: EntitySlug, into: EntitySlug, kind: EntityKind? = nil, validFrom: CalendarDate? = nil
  ) {
    self.from = from
    self.into = into
    self.kind = kind
    self.validFrom = validFrom
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension EntitiesMerged: EventPayload {
  public static let name = "entities-merged"
  public static let summary = "Two slugs are merged into one."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("from", { $1(&$0.from) }, "The slug that is given up"),
    .field("into", { $1(&$0.into) }, "The slug that is kept"),
    .field("kind", { $1(&$0.kind) }, "What both slugs name; a team by default"),
    .field("validFrom", { $1(&$0.validFrom) }, "The first day on which they are the same"),
  ]
  public static let sample = EntitiesMerged(
    from: EntitySlug(known: "deportivo-leganes"), into: EntitySlug(known: "leganes"))

  public var phrase: [Phrase] {
    [.text("Merged \(from) into \(into)")]
  }

  public func check() throws(Refusal) {
    guard from != into else {
      throw Refusal("same-entity", "\(from) cannot be merged into itself.")
    }
  }
}
