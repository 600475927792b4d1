/// A match is scheduled; always the first event of its stream.
public struct MatchScheduled: Hashable, Sendable {
  /// The home team.
  public var home: TeamSlug

  /// The away team.
  public var away: TeamSlug

  /// The day, in the time zone of the ground.
  public var date: CalendarDate

  /// The kick-off, with the offset of the ground.
  public var kickOff: OffsetInstant?

  /// The slug of competition and season.
  public var competition: CompetitionSlug?

  /// The season, such as 2017-18.
  public var season: String?

  /// The stage.
  public var stage: String?

  /// The group or table that it counts for, such as Group A.
  public var group: String?

  /// The round.
  public var round: String?

  /// The leg of the tie, from 1.
  public var leg: Int?

  /// The tie that it belongs to.
  public var tie: TieSlug?

  /// The matchday, from 1.
  public var matchday: Int?

  /// The ground.
  public var venue: String?

  /// Whether the ground is neutral.
  public var neutral: Bool?

  /// The regulation in force.
  public var regulation: RegulationPin?

  /// Creates the event's data.
  public init(
    home: TeamSlug, away: TeamSlug, date: CalendarDate, kickOff: OffsetInstant? = nil,
    competition: CompetitionSlug? = nil, season: String? = nil, stage: String? = nil,
    group: String? = nil, round: String? = nil, leg: Int? = nil, tie: TieSlug? = nil,
    matchday: Int? = nil, venue: String? = nil, neutral: Bool? = nil,
    regulation: RegulationPin? = nil
  ) {
    self.home = home
    self.away = away
    self.date = date
    self.kickOff = kickOff
    self.competition = competition
    self.season = season
    self.stage = stage
    self.group = group
    self.round = round
    self.leg = leg
    self.tie = tie
    self.matchday = matchday
    self.venue = venue
    self.neutral = neutral
    self.regulation = regulation
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchScheduled: EventPayload {
  public static let name = "match-scheduled"
  public static let summary = "A match is scheduled."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("home", { $1(&$0.home) }, "The home team"),
    .field("away", { $1(&$0.away) }, "The away team"),
    .field("date", { $1(&$0.date) }, "The date, local to the ground"),
    .field("kickOff", { $1(&$0.kickOff) }, "The kick-off, with the UTC offset of the ground"),
    .field("competition", { $1(&$0.competition) }, "The slug of the competition, with its season"),
    .field("season", { $1(&$0.season) }, "The season, such as 2017-18"),
    .field("stage", { $1(&$0.stage) }, "The stage"),
    .field("group", { $1(&$0.group) }, "The group or table it counts for, such as Group A"),
    .field("round", { $1(&$0.round) }, "The round"),
    .field("leg", { $1(&$0.leg) }, "The leg of the tie, from 1", in: 1...9),
    .field("tie", { $1(&$0.tie) }, "The tie it belongs to"),
    .field("matchday", { $1(&$0.matchday) }, "The matchday, from 1", in: 1...99),
    .field("venue", { $1(&$0.venue) }, "The ground"),
    .field("neutral", { $1(&$0.neutral) }, "Whether the ground is neutral"),
    .field("regulation", { $1(&$0.regulation) }, "The regulation in force"),
  ]
  public static let sample = MatchScheduled(
    home: TeamSlug(known: "real-madrid"), away: TeamSlug(known: "leganes"),
    date: CalendarDate(daysSince1970: 17_555))

  public var seeds: [FactSeed] {
    let match = FactSeed(
      .scheduled, team: home, other: away.text, value: ScheduleTraits(self).value)
    let legs = tie.map { [FactSeed(.inTie, other: $0.text, value: leg ?? 1)] } ?? []
    let place = competition.map { [FactSeed(.inCompetition, other: $0.text)] } ?? []
    let start = kickOff.map { [FactSeed(.kickOff, value: $0.packed)] } ?? []
    let details = ScheduleDetail.allCases.compactMap { detail in
      detail.text(of: self).map { FactSeed(.detail, other: $0, value: detail.rawValue) }
    }
    return [match] + legs + place + start + details
  }

  public var phrase: [Phrase] {
    let match: [Phrase] = [.text("Match "), .team(home), .text(" v "), .team(away)]
    guard let tie else { return match }
    return match + [.text(", leg \(leg ?? 1) of \(tie)")]
  }

  public func check() throws(Refusal) {
    guard home != away else {
      throw Refusal("same-team", "A team cannot play itself.", hint: "Name two teams.")
    }
    guard (1...9).contains(leg ?? 1), (1...99).contains(matchday ?? 1) else {
      throw Refusal("bad-leg", "Legs are numbered 1 to 9, matchdays 1 to 99.")
    }
  }
}

/// A regulation, pinned by a match through its id and the digest of its text.
public struct RegulationPin: Hashable, Sendable {
  /// The id, such as `es.copa-del-rey.2017-18`.
  public var id: String

  /// SHA-256 of the canonical document, hexadecimal.
  public var digest: String

  /// Creates a pin.
  public init(id: String, digest: String) {
    self.id = id
    self.digest = digest
  }
}

extension RegulationPin: FieldRecord, FieldValue {
  /// The id and the digest.
  public static let fields: Fields<Self> = [
    .field("id", { $1(&$0.id) }, "The id of the regulation"),
    .field("digest", { $1(&$0.digest) }, "SHA-256 of the canonical document"),
  ]

  /// The cup of the season 2017-18.
  public static let sample = RegulationPin(
    id: "es.copa-del-rey.2017-18", digest: String(repeating: "0", count: 64))
}
