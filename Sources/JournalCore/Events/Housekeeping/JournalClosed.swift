/// The record of a match is complete: from now on it takes only rulings, statements and changes
/// that give a reason.
public struct JournalClosed: Hashable, Sendable {
  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(reason: String? = nil) {
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension JournalClosed: EventPayload {
  public static let name = "journal-closed"
  public static let summary = "The record is closed."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why")
  ]
  public static let sample = JournalClosed(reason: "report confirmed")

  public var seeds: [FactSeed] {
    [FactSeed(.journalClosed)]
  }

  public var phrase: [Phrase] {
    [.text("JOURNAL CLOSED\(reason.map { ": \($0)" } ?? "")")]
  }
}
