/// The whistle that starts a period.
public struct PeriodStart: Hashable, Sendable {
  /// The period that starts.
  public var period: Period

  /// The team that kicks off.
  public var kickOffBy: TeamSlug?

  /// Creates the event's data.
  public init(period: Period, kickOffBy: TeamSlug? = nil) {
    self.period = period
    self.kickOffBy = kickOffBy
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PeriodStart: EventPayload {
  public static let name = "period-start"
  public static let summary = "A period starts."
  public static let setting = EventSetting.whistle
  public static let fields: Fields<Self> = [
    .field("period", { $1(&$0.period) }, "The period that starts", as: Period.whistledKind),
    .field("kickOffBy", { $1(&$0.kickOffBy) }, "The team that kicks off"),
  ]
  public static let aliases = [
    EventAlias("kick-off", ["period": "H1"]),
    EventAlias("ko", ["period": "H1"]),
    EventAlias("second-half", ["period": "H2"]),
    EventAlias("extra-time", ["period": "ET1"]),
    EventAlias("extra-time-second-half", ["period": "ET2"]),
    EventAlias("second-extra-time", ["period": "ET3"]),
    EventAlias("second-extra-time-second-half", ["period": "ET4"]),
    EventAlias("shoot-out", ["period": "SO"]),
  ]
  public static let sample = PeriodStart(period: .firstHalf)

  public var seeds: [FactSeed] {
    [FactSeed(.periodStart, team: kickOffBy, period: period)]
  }

  public var phrase: [Phrase] {
    switch period {
    case .firstHalf: [.text("Kick-off")]
    case .secondHalf: [.text("Second half")]
    case .extraTimeFirst: [.text("Extra time")]
    case .extraTimeSecond: [.text("Extra time, second half")]
    case .secondExtraTimeFirst: [.text("Second extra time")]
    case .secondExtraTimeSecond: [.text("Second extra time, second half")]
    case .shootOut: [.text("Shoot-out")]
    default: [.text("Start of \(period.title)")]
    }
  }

  public func check() throws(Refusal) {
    try Checks.whistled(period)
  }
}
