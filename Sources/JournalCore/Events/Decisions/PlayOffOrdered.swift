/// A tie is to be decided by one more match.
public struct PlayOffOrdered: Hashable, Sendable {
  /// The tie that it decides.
  public var tie: TieSlug

  /// The slug of the match to be played.
  public var match: MatchSlug

  /// Why.
  public var reason: String?

  /// Who decided.
  public var authority: String

  /// Creates the event's data.
  public init(tie: TieSlug, match: MatchSlug, reason: String? = nil, authority: String) {
    self.tie = tie
    self.match = match
    self.reason = reason
    self.authority = authority
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlayOffOrdered: EventPayload {
  public static let name = "play-off-ordered"
  public static let summary = "A play-off is ordered."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("tie", { $1(&$0.tie) }, "The tie it is part of"),
    .field("match", { $1(&$0.match) }, "The slug of the match to be played", flag: "fixture"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
  ]
  public static let introduces: Set = ["match"]
  public static let sample = PlayOffOrdered(
    tie: TieSlug(known: "egypt-algeria"), match: MatchSlug(known: "algeria-egypt-2009-11-18"),
    authority: "FIFA")

  public var phrase: [Phrase] {
    [.text("Play-off ordered in \(tie): \(match) (\(authority))\(reason.map { ": \($0)" } ?? "")")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority)
  }
}
