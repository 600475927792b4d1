/// One player goes off, another comes on.
public struct Substitution: Hashable, Sendable {
  /// Which allowance a substitution uses.
  public enum Allowance: String, Word {
    case normal, concussion, additional
    case extraTime = "extra-time"
  }

  /// The team.
  public var team: TeamSlug

  /// The player who goes off.
  public var off: PersonSlug

  /// The player who comes on.
  public var on: PersonSlug

  /// Why, such as injury.
  public var reason: String?

  /// Which allowance it uses.
  public var allowance: Allowance?

  /// Creates the event's data.
  public init(
    team: TeamSlug, off: PersonSlug, on: PersonSlug, reason: String? = nil,
    allowance: Allowance? = nil
  ) {
    self.team = team
    self.off = off
    self.on = on
    self.reason = reason
    self.allowance = allowance
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Substitution: EventPayload {
  public static let name = "substitution"
  public static let summary = "A substitute replaces a player."
  public static let setting = EventSetting.playOrInterval
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("off", { $1(&$0.off) }, "The player who goes off"),
    .field("on", { $1(&$0.on) }, "The player who comes on"),
    .field("reason", { $1(&$0.reason) }, "Why, such as injury"),
    .field("allowance", { $1(&$0.allowance) }, "The allowance it counts against"),
  ]
  public static let aliases = [
    EventAlias("sub"),
    EventAlias("s"),
  ]
  public static let sample = Substitution(
    team: TeamSlug(known: "leganes"), off: PersonSlug(known: "siovas"),
    on: PersonSlug(known: "mantovani"))

  public var seeds: [FactSeed] {
    [FactSeed(.substitution, team: team, person: off, other: on.text)]
  }

  public var phrase: [Phrase] {
    [.text("Sub "), .team(team), .text(", "), .person(on), .text(" for "), .person(off)]
  }

  public func check() throws(Refusal) {
    guard on != off else { throw Refusal("same-player", "A player cannot replace themselves.") }
  }
}
