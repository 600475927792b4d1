/// A player of the line-up drops out before kick-off and is replaced.
public struct LineUpChanged: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The player who drops out.
  public var off: PersonSlug

  /// The replacement.
  public var on: PersonSlug

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug, off: PersonSlug, on: PersonSlug, reason: String? = nil) {
    self.team = team
    self.off = off
    self.on = on
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension LineUpChanged: EventPayload {
  public static let name = "line-up-changed"
  public static let summary = "A line-up is changed before kick-off."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("off", { $1(&$0.off) }, "The player who drops out"),
    .field("on", { $1(&$0.on) }, "The player who comes in"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = LineUpChanged(
    team: TeamSlug(known: "leganes"), off: PersonSlug(known: "a-player"),
    on: PersonSlug(known: "another-player"))

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team, person: off, other: on.text)]
  }

  public var phrase: [Phrase] {
    [.text("Line-up "), .team(team), .text(": "), .person(on), .text(" for "), .person(off)]
      + (reason.map { [.text(" (\($0))")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard on != off else { throw Refusal("same-player", "A player cannot replace themselves.") }
  }
}
