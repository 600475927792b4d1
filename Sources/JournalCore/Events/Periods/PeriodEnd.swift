/// The whistle that ends a period.
public struct PeriodEnd: Hashable, Sendable {
  /// The period that ends.
  public var period: Period

  /// Creates the event's data.
  public init(period: Period) {
    self.period = period
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PeriodEnd: EventPayload {
  public static let name = "period-end"
  public static let summary = "A period ends."
  public static let setting = EventSetting.whistle
  public static let fields: Fields<Self> = [
    .field("period", { $1(&$0.period) }, "The period that ends", as: Period.whistledKind)
  ]
  public static let aliases = [
    EventAlias("half-time", ["period": "H1"]),
    EventAlias("ht", ["period": "H1"]),
    EventAlias("full-time", ["period": "H2"]),
    EventAlias("ft", ["period": "H2"]),
    EventAlias("extra-time-half-time", ["period": "ET1"]),
    EventAlias("extra-time-end", ["period": "ET2"]),
    EventAlias("second-extra-time-half-time", ["period": "ET3"]),
    EventAlias("second-extra-time-end", ["period": "ET4"]),
    EventAlias("shoot-out-end", ["period": "SO"]),
  ]
  public static let sample = PeriodEnd(period: .secondHalf)

  public var seeds: [FactSeed] {
    [FactSeed(.periodEnd, period: period)]
  }

  public var phrase: [Phrase] {
    switch period {
    case .firstHalf: [.text("Half-time")]
    case .secondHalf: [.text("Full-time")]
    case .extraTimeFirst: [.text("Half-time of extra time")]
    case .extraTimeSecond: [.text("End of extra time")]
    case .secondExtraTimeFirst: [.text("Half-time of the second extra time")]
    case .secondExtraTimeSecond: [.text("End of the second extra time")]
    case .shootOut: [.text("End of the shoot-out")]
    default: [.text("End of \(period.title)")]
    }
  }

  public func check() throws(Refusal) {
    try Checks.whistled(period)
  }
}
