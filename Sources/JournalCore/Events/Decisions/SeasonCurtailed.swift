/// A season ends before all its matches are played.
public struct SeasonCurtailed: Hashable, Sendable {
  /// How a season that ends early is settled.
  public enum Method: String, Word {
    case tableStands = "table-stands"
    case pointsPerGame = "points-per-game"
    case annulled, other
  }

  /// How the table is settled.
  public var method: Method

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(method: Method, reason: String, authority: String, date: CalendarDate? = nil) {
    self.method = method
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SeasonCurtailed: EventPayload {
  public static let name = "season-curtailed"
  public static let summary = "A season is cut short."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("method", { $1(&$0.method) }, "How the final table is settled"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect"),
  ]
  public static let sample = SeasonCurtailed(
    method: .pointsPerGame, reason: "pandemic", authority: "LFP")

  public var phrase: [Phrase] {
    [.text("SEASON CURTAILED, \(method.rawValue) (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
