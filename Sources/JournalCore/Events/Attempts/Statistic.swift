/// A figure copied from a scoreboard or a statistics sheet.
public struct Statistic: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// What is counted, such as shots-on-target.
  public var key: FigureSlug

  /// The figure.
  public var value: Double

  /// The unit, such as % or km.
  public var unit: String?

  /// The period at whose end the figure held.
  public var upTo: Period?

  /// Creates the event's data.
  public init(
    team: TeamSlug, key: FigureSlug, value: Double, unit: String? = nil, upTo: Period? = nil
  ) {
    self.team = team
    self.key = key
    self.value = value
    self.unit = unit
    self.upTo = upTo
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Statistic: EventPayload {
  public static let name = "statistic"
  public static let summary = "A match statistic is copied from a scoreboard or a sheet."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("key", { $1(&$0.key) }, "What is counted, such as shots-on-target"),
    .field("value", { $1(&$0.value) }, "The figure"),
    .field("unit", { $1(&$0.unit) }, "The unit, such as % or km"),
    .field("upTo", { $1(&$0.upTo) }, "The last period it includes"),
  ]
  public static let aliases = [
    EventAlias("stat")
  ]
  public static let sample = Statistic(
    team: TeamSlug(known: "leganes"), key: FigureSlug(known: "shots-on-target"), value: 6,
    upTo: .secondHalf)

  public var seeds: [FactSeed] {
    let isInterim = upTo.map { $0 < .secondHalf } ?? false
    return [
      FactSeed(
        isInterim ? .interimStatistic : .statistic, team: team, other: key.text, value: whole ?? 0)
    ]
  }

  /// The figure, if it is a whole number held exactly; nil otherwise.
  private var whole: Int? {
    let limit = 9_007_199_254_740_992.0
    guard abs(value) <= limit, value == value.rounded(.towardZero) else { return nil }
    return Int(value)
  }

  public var phrase: [Phrase] {
    let figure = JSONValue.number(value).canonicalText + (unit.map { " \($0)" } ?? "")
    return [.team(team), .text(": \(key) \(figure)\(upTo.map { ", up to \($0.rawValue)" } ?? "")")]
  }
}
