/// A goal is disallowed. The decision is recorded beside the goal, which stays in the log.
public struct GoalDisallowed: Hashable, Sendable {
  /// Why a goal does not count.
  public enum Reason: String, Word {
    case offside, handball, foul
    case ballOut = "ball-out"
    case encroachment, other
  }

  /// Who ruled.
  public enum Ruler: String, Word {
    case referee, assistant, `var`
  }

  /// The goal that does not count; nil if it was never logged.
  public var goal: EventID?

  /// The team, if the goal was never logged.
  public var team: TeamSlug?

  /// The scorer, if the goal was never logged.
  public var player: PersonSlug?

  /// Why.
  public var reason: Reason

  /// Who ruled.
  public var by: Ruler?

  /// Creates the event's data.
  public init(
    goal: EventID? = nil, team: TeamSlug? = nil, player: PersonSlug? = nil, reason: Reason,
    by: Ruler? = nil
  ) {
    self.goal = goal
    self.team = team
    self.player = player
    self.reason = reason
    self.by = by
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension GoalDisallowed: EventPayload {
  public static let name = "goal-disallowed"
  public static let summary = "A goal is disallowed."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("goal", { $1(&$0.goal) }, "The goal that is disallowed"),
    .field("team", { $1(&$0.team) }, "The team, if the goal was never logged"),
    .field("player", { $1(&$0.player) }, "The scorer, if the goal was never logged"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("by", { $1(&$0.by) }, "Who ruled", flag: "ruled-by"),
  ]
  public static let aliases = [
    EventAlias("disallowed")
  ]
  public static let sample = GoalDisallowed(
    team: TeamSlug(known: "leganes"), reason: .offside, by: .var)

  public var seeds: [FactSeed] {
    [FactSeed(.goalDisallowed, team: team, person: player, subject: goal)]
  }

  public var phrase: [Phrase] {
    let ruling = by == .var ? "VAR, \(reason.rawValue)" : reason.rawValue
    let lead = Phrase.text("GOAL STRUCK OUT (\(ruling)): ")
    if let goal { return [lead, .event(goal)] }
    let names: [Phrase] = [team.map { .team($0) }, player.map { .person($0) }].compactMap { $0 }
    return [lead] + names.flatMap { [$0, .text(" ")] }.dropLast()
  }

  public func check() throws(Refusal) {
    guard goal != nil || team != nil else {
      throw Refusal(
        "which-goal", "Say which goal was disallowed.",
        remedy: .nameGoal)
    }
  }
}
