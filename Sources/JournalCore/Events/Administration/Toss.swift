/// The toss of a coin before the match, extra time or the shoot-out (IFAB, Laws 8 and 10).
public struct Toss: Hashable, Sendable {
  /// What the winner of a toss can choose.
  public enum Choice: String, Word {
    case end
    case kickOff = "kick-off"
    case firstKick = "first-kick"
    case secondKick = "second-kick"

    /// The choice in words.
    var title: String {
      switch self {
      case .end: "choose the end"
      case .kickOff: "choose to kick off"
      case .firstKick: "choose to kick first"
      case .secondKick: "choose to kick second"
      }
    }
  }

  /// The team that won it.
  public var winner: TeamSlug

  /// What that team chose.
  public var choice: Choice?

  /// Creates the event's data.
  public init(winner: TeamSlug, choice: Choice? = nil) {
    self.winner = winner
    self.choice = choice
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Toss: EventPayload {
  public static let name = "toss"
  public static let summary = "The captains toss a coin."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("winner", { $1(&$0.winner) }, "The team that won the toss"),
    .field("choice", { $1(&$0.choice) }, "What the team chose"),
  ]
  public static let sample = Toss(winner: TeamSlug(known: "italy"), choice: .end)

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: winner)]
  }

  public var phrase: [Phrase] {
    [.text("Toss won by "), .team(winner), .text(choice.map { ", \($0.title)" } ?? "")]
  }
}
