/// The officials of the match.
public struct OfficialsAppointed: Hashable, Sendable {
  /// The referee.
  public var referee: PersonSlug

  /// The assistant referees.
  public var assistants: [PersonSlug]?

  /// The fourth official.
  public var fourth: PersonSlug?

  /// The video assistant referee.
  public var `var`: PersonSlug?

  /// Creates the event's data.
  public init(
    referee: PersonSlug, assistants: [PersonSlug]? = nil, fourth: PersonSlug? = nil,
    `var`: PersonSlug? = nil
  ) {
    self.referee = referee
    self.assistants = assistants
    self.fourth = fourth
    self.var = `var`
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension OfficialsAppointed: EventPayload {
  public static let name = "officials-appointed"
  public static let summary = "The officials are appointed."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("referee", { $1(&$0.referee) }, "The referee"),
    .field("assistants", { $1(&$0.assistants) }, "The assistant referees"),
    .field("fourth", { $1(&$0.fourth) }, "The fourth official"),
    .field("var", { $1(&$0.var) }, "The video assistant referee"),
  ]
  public static let sample = OfficialsAppointed(referee: PersonSlug(known: "jesus-gil-manzano"))

  public var phrase: [Phrase] {
    [.text("Referee "), .person(referee)]
  }
}
