/// Players who could have been named but were not.
public struct SquadOmitted: Hashable, Sendable {
  /// Why a player is left out.
  public enum Reason: String, Word {
    case rested, injured, suspended, other
  }

  /// The team.
  public var team: TeamSlug

  /// The players left out.
  public var players: [PersonSlug]

  /// Why.
  public var reason: Reason?

  /// Creates the event's data.
  public init(team: TeamSlug, players: [PersonSlug], reason: Reason? = nil) {
    self.team = team
    self.players = players
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SquadOmitted: EventPayload {
  public static let name = "squad-omitted"
  public static let summary = "Players are left out of the squad."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("players", { $1(&$0.players) }, "The players left out"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = SquadOmitted(
    team: TeamSlug(known: "real-madrid"), players: [PersonSlug(known: "gareth-bale")],
    reason: .rested)

  public var seeds: [FactSeed] {
    players.map { FactSeed(.omitted, team: team, person: $0) }
  }

  public var phrase: [Phrase] {
    var words: [Phrase] = [.text("Left out "), .team(team)]
    for player in players { words += [.text(", "), .person(player)] }
    return words + (reason.map { [.text(" (\($0.rawValue))")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard !players.isEmpty else {
      throw Refusal("bad-squad", "Name the players who were left out.")
    }
  }
}
