/// A decision awards a tie to a side.
public struct TieAwarded: Hashable, Sendable {
  /// The tie.
  public var tie: TieSlug

  /// The side that goes through.
  public var to: TeamSlug

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    tie: TieSlug, to: TeamSlug, reason: String, authority: String, date: CalendarDate? = nil
  ) {
    self.tie = tie
    self.to = to
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension TieAwarded: EventPayload {
  public static let name = "tie-awarded"
  public static let summary = "A tie is awarded to a side."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("tie", { $1(&$0.tie) }, "The tie"),
    .field("to", { $1(&$0.to) }, "The side that goes through"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of recording"),
  ]
  public static let sample = TieAwarded(
    tie: TieSlug(known: "copa-2015-16-cadiz-real-madrid"), to: TeamSlug(known: "cadiz"),
    reason: "ineligible player", authority: "RFEF")

  public var phrase: [Phrase] {
    [.text("TIE \(tie) AWARDED to "), .team(to), .text(" (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
