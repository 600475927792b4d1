/// An authority awards a result, whatever was played.
public struct ResultAwarded: Hashable, Sendable {
  /// The score awarded, home side first.
  public var score: Score

  /// The team to which it is awarded.
  public var to: TeamSlug?

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// Whether players keep the goals in their tallies.
  public var scorersKept: Bool?

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// The slug of the match, if the event is in the stream of a competition.
  public var match: MatchSlug?

  /// The text for an authority or a reason that the source does not give.
  public static let notStated = "not stated"

  /// Creates the event's data.
  public init(
    score: Score, to: TeamSlug? = nil, reason: String, authority: String, scorersKept: Bool? = nil,
    date: CalendarDate? = nil, match: MatchSlug? = nil
  ) {
    self.score = score
    self.to = to
    self.reason = reason
    self.authority = authority
    self.scorersKept = scorersKept
    self.date = date
    self.match = match
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ResultAwarded: EventPayload {
  public static let name = "result-awarded"
  public static let summary = "A result is awarded."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("score", { $1(&$0.score) }, "The score awarded, home side first"),
    .field("to", { $1(&$0.to) }, "The team it is awarded to"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field(
      "scorersKept", { $1(&$0.scorersKept) }, "Whether the goals still count for their scorers"
    ),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of the match"),
    .field(
      "match", { $1(&$0.match) }, "The slug of the match, if recorded in a competition",
      flag: "fixture"
    ),
  ]
  public static let aliases = [
    EventAlias("awarded")
  ]
  public static let sample = ResultAwarded(
    score: Score(0, 3), to: TeamSlug(known: "albania"), reason: "crowd trouble", authority: "CAS")

  public var seeds: [FactSeed] {
    let kept = scorersKept == true ? Fact.scorersKept : 0
    return [FactSeed(.resultAwarded, team: to, value: Fact.pack(score) | kept)]
  }

  public var phrase: [Phrase] {
    let lead = Phrase.text("RESULT AWARDED \(score)")
    let side: [Phrase] = to.map { [.text(" to "), .team($0)] } ?? []
    return [lead] + side + [.text(" (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    guard (0...200).contains(score.home), (0...200).contains(score.away) else {
      throw Refusal("bad-score", "A side's awarded goals must be from 0 to 200.")
    }
    try Checks.ruling(authority, reason)
  }
}
