/// The fourth official shows the added time of a period.
public struct AddedTimeAnnounced: Hashable, Sendable {
  /// The period that is extended.
  public var period: Period

  /// The minimum of added time, in minutes.
  public var minutes: Int

  /// Creates the event's data.
  public init(period: Period, minutes: Int) {
    self.period = period
    self.minutes = minutes
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension AddedTimeAnnounced: EventPayload {
  public static let name = "added-time-announced"
  public static let summary = "Added time is announced."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("period", { $1(&$0.period) }, "The period it is added to", as: Period.playedKind),
    .field("minutes", { $1(&$0.minutes) }, "The minimum in minutes", in: 0...30),
  ]
  public static let aliases = [
    EventAlias("added-time")
  ]
  public static let sample = AddedTimeAnnounced(period: .secondHalf, minutes: 4)

  public var seeds: [FactSeed] {
    [FactSeed(.addedTime, value: minutes, period: period)]
  }

  public var phrase: [Phrase] {
    [.text("Added time: \(minutes)' at the end of the \(period.title)")]
  }

  public func check() throws(Refusal) {
    guard (0...30).contains(minutes) else {
      throw Refusal("bad-added-time", "Announced added time must be from 0 to 30 minutes.")
    }
  }
}
