/// The video assistant referee checks an incident.
public struct VarCheck: Hashable, Sendable {
  /// What can be reviewed (IFAB, Video assistant referee protocol, 1).
  public enum Subject: String, Word {
    case goal, penalty, red, identity
  }

  /// What is checked.
  public var subject: Subject

  /// The event that is checked.
  public var incident: EventID

  /// Creates the event's data.
  public init(subject: Subject, incident: EventID) {
    self.subject = subject
    self.incident = incident
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension VarCheck: EventPayload {
  public static let name = "var-check"
  public static let summary = "An incident is reviewed."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("subject", { $1(&$0.subject) }, "What is under review"),
    .field("incident", { $1(&$0.incident) }, "The event under review"),
  ]
  public static let aliases = [
    EventAlias("var")
  ]
  public static let sample = VarCheck(
    subject: .goal, incident: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10))

  public var seeds: [FactSeed] {
    [FactSeed(.reviewStarted, subject: incident)]
  }

  public var phrase: [Phrase] {
    [.text("VAR check (\(subject.rawValue)): "), .event(incident)]
  }
}
