/// A goal is credited to another scorer, at any later time.
public struct GoalAttributed: Hashable, Sendable {
  /// The goal.
  public var goal: EventID

  /// The scorer to whom it is credited.
  public var player: PersonSlug

  /// Whether it is an own goal.
  public var own: Bool?

  /// Who decided.
  public var authority: String?

  /// Creates the event's data.
  public init(goal: EventID, player: PersonSlug, own: Bool? = nil, authority: String? = nil) {
    self.goal = goal
    self.player = player
    self.own = own
    self.authority = authority
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension GoalAttributed: EventPayload {
  public static let name = "goal-attributed"
  public static let summary = "A goal is credited to another scorer."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("goal", { $1(&$0.goal) }, "The goal"),
    .field("player", { $1(&$0.player) }, "The scorer it is credited to"),
    .field("own", { $1(&$0.own) }, "Whether it is an own goal"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
  ]
  public static let sample = GoalAttributed(
    goal: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10),
    player: PersonSlug(known: "eraso"), authority: "RFEF")

  public var seeds: [FactSeed] {
    [FactSeed(.goalAttributed, person: player, subject: goal, value: own == true ? 1 : 0)]
  }

  public var phrase: [Phrase] {
    [.text("Goal given to "), .person(player), .text(": "), .event(goal)]
  }
}
