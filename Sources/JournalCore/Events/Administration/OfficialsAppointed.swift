/// The officials of the match.
public struct OfficialsAppointed: Hashable, Codable, Sendable {
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
  public static let fields = [
    Field("referee", \Self.referee, "The referee"),
    Field("assistants", \Self.assistants, "The assistant referees"),
    Field("fourth", \Self.fourth, "The fourth official"),
    Field("var", \Self.var, "The video assistant referee"),
  ]
  public static let sample = OfficialsAppointed(referee: PersonSlug(known: "jesus-gil-manzano"))

  public var phrase: [Phrase] {
    [.text("Referee "), .person(referee)]
  }
}
