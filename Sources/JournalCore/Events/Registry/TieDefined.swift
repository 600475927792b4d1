/// Two teams are to meet in a tie. Each match says itself that it belongs to the tie.
public struct TieDefined: Hashable, Sendable {
  /// The slug of the tie.
  public var tie: TieSlug

  /// The slug of competition and season.
  public var competition: CompetitionSlug

  /// The round, which selects the stage of the regulation.
  public var round: String

  /// The two teams.
  public var teams: [TeamSlug]

  /// Creates the event's data.
  public init(tie: TieSlug, competition: CompetitionSlug, round: String, teams: [TeamSlug]) {
    self.tie = tie
    self.competition = competition
    self.round = round
    self.teams = teams
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension TieDefined: EventPayload {
  public static let name = "tie-defined"
  public static let summary = "A tie is defined."
  public static let setting = EventSetting.competition
  public static let fields: Fields<Self> = [
    .field("tie", { $1(&$0.tie) }, "The slug of the tie"),
    .field("competition", { $1(&$0.competition) }, "The slug of the competition, with its season"),
    .field("round", { $1(&$0.round) }, "The round, which selects the stage of the regulation"),
    .field("teams", { $1(&$0.teams) }, "The two teams"),
  ]
  public static let introduces: Set = ["tie"]
  public static let sample = TieDefined(
    tie: TieSlug(known: "copa-qf"), competition: CompetitionSlug(known: "copa-del-rey-2017-18"),
    round: "Quarter-finals",
    teams: [TeamSlug(known: "leganes"), TeamSlug(known: "real-madrid")])

  public var phrase: [Phrase] {
    [.text("Tie \(tie): \(round)")]
  }

  public func check() throws(Refusal) {
    guard teams.count == 2, teams[0] != teams[1] else {
      throw Refusal("bad-tie", "A tie is between two different teams.")
    }
  }
}
