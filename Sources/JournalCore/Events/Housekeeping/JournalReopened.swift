/// A closed record is reopened.
public struct JournalReopened: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(reason: String) {
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension JournalReopened: EventPayload {
  public static let name = "journal-reopened"
  public static let summary = "A closed record is opened again."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why")
  ]
  public static let sample = JournalReopened(reason: "a missing card")

  public var seeds: [FactSeed] {
    [FactSeed(.journalReopened)]
  }

  public var phrase: [Phrase] {
    [.text("JOURNAL REOPENED: \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
