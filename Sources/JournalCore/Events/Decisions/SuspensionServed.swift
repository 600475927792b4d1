/// A suspended player or coach sits out a match.
public struct SuspensionServed: Hashable, Sendable {
  /// Who is suspended.
  public var player: PersonSlug

  /// The team of the player.
  public var team: TeamSlug?

  /// The number of matches left after this one.
  public var left: Int?

  /// Creates the event's data.
  public init(player: PersonSlug, team: TeamSlug? = nil, left: Int? = nil) {
    self.player = player
    self.team = team
    self.left = left
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SuspensionServed: EventPayload {
  public static let name = "suspension-served"
  public static let summary = "A suspension is served."
  public static let setting = EventSetting.ruling(of: .match)
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "Who is suspended"),
    .field("team", { $1(&$0.team) }, "The team of the person suspended"),
    .field("left", { $1(&$0.left) }, "Matches still to be served after this one", in: 0...999),
  ]
  public static let sample = SuspensionServed(
    player: PersonSlug(known: "luis-suarez"), team: TeamSlug(known: "uruguay"), left: 8)

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Suspension served: "), .person(player), .text(left.map { ", \($0) left" } ?? "")]
  }

  public func check() throws(Refusal) {
    guard (0...999).contains(left ?? 0) else {
      throw Refusal("bad-suspension", "The matches left must be from 0 to 999.")
    }
  }
}
