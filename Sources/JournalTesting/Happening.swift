public import JournalCore

/// Something that happens in the match of a test: an event with its match time.
public struct Happening: Hashable, Sendable {
  /// What happens.
  public var event: MatchEvent

  /// When it happens.
  public var time: MatchTime?

  /// Creates a happening.
  public init(_ event: MatchEvent, at time: MatchTime? = nil) {
    self.event = event
    self.time = time
  }
}

extension Happening {
  /// A match is scheduled.
  public static func scheduled(
    _ home: TeamSlug, _ away: TeamSlug, on day: String, tie: TieSlug? = nil, leg: Int? = nil
  ) -> Happening {
    guard let date = CalendarDate(day) else { preconditionFailure("not a date: \(day)") }
    let match = MatchScheduled(home: home, away: away, date: date, leg: leg, tie: tie)
    return Happening(.matchScheduled(match))
  }

  /// A team names its players. The line-up is complete if there is a bench and eleven players
  /// start.
  public static func lineUp(
    _ team: TeamSlug, _ starters: [PersonSlug], bench: [PersonSlug]? = nil
  ) -> Happening {
    let bench = bench.map { $0.map { SquadPlayer($0) } }
    return Happening(
      .lineUp(LineUp(team: team, starters: starters.map { SquadPlayer($0) }, bench: bench)))
  }

  /// A goal.
  public static func goal(
    _ team: TeamSlug, _ player: PersonSlug? = nil, _ time: MatchTime, assist: PersonSlug? = nil,
    situation: Situation? = nil
  ) -> Happening {
    let goal = Goal(team: team, player: player, assist: assist, situation: situation)
    return Happening(.goal(goal), at: time)
  }

  /// An own goal, credited to the named team.
  public static func ownGoal(
    for team: TeamSlug, by player: PersonSlug?, _ time: MatchTime
  ) -> Happening {
    Happening(.goal(Goal(team: team, player: player, own: true)), at: time)
  }

  /// A goal is struck out.
  public static func disallowed(
    _ goal: EventID, _ reason: GoalDisallowed.Reason = .offside, _ time: MatchTime? = nil
  ) -> Happening {
    Happening(.goalDisallowed(GoalDisallowed(goal: goal, reason: reason)), at: time)
  }

  /// A card for a player.
  public static func card(
    _ colour: Card.Colour, _ team: TeamSlug, _ player: PersonSlug, _ time: MatchTime
  ) -> Happening {
    Happening(.card(Card(team: team, player: player, colour: colour)), at: time)
  }

  /// A substitution.
  public static func substitution(
    _ team: TeamSlug, off: PersonSlug, on: PersonSlug, _ time: MatchTime
  ) -> Happening {
    Happening(.substitution(Substitution(team: team, off: off, on: on)), at: time)
  }

  /// The video assistant referee checks an incident.
  public static func check(
    _ incident: EventID, _ subject: VarCheck.Subject = .goal, _ time: MatchTime? = nil
  ) -> Happening {
    Happening(.varCheck(VarCheck(subject: subject, incident: incident)), at: time)
  }

  /// A check is decided.
  public static func decision(
    of check: EventID, _ outcome: VarDecision.Outcome, _ time: MatchTime? = nil
  ) -> Happening {
    Happening(.varDecision(VarDecision(of: check, outcome: outcome)), at: time)
  }

  /// A kick of the shoot-out.
  public static func kick(
    _ team: TeamSlug, _ number: Int, _ outcome: ShootOutKick.Outcome, _ player: PersonSlug? = nil
  ) -> Happening {
    let kick = ShootOutKick(team: team, kick: number, player: player, outcome: outcome)
    return Happening(.shootOutKick(kick), at: MatchTime(.shootOut))
  }

  /// A score is known only as a total.
  public static func declared(_ home: Int, _ away: Int, upTo period: Period? = nil) -> Happening {
    Happening(.scoreDeclared(ScoreDeclared(home: home, away: away, upTo: period)))
  }

  /// An earlier event is corrected.
  public static func correction(of target: EventID, _ replace: JSONObject) -> Happening {
    Happening(.correction(Correction(target: target, replace: replace)))
  }

  /// An earlier event is taken back; taking back a retraction restores the event.
  public static func retraction(of target: EventID) -> Happening {
    Happening(.retraction(Retraction(target: target, reason: "mistyped")))
  }
}

// MARK: - Whistles

extension Happening {
  /// The first half starts.
  public static let kickOff = starts(.firstHalf)
  /// The first half ends.
  public static let halfTime = ends(.firstHalf)
  /// The second half starts.
  public static let secondHalf = starts(.secondHalf)
  /// The second half ends.
  public static let fullTime = ends(.secondHalf)
  /// The match is over, after a period or at its end.
  public static func finalWhistle(_ period: Period = .secondHalf) -> Happening {
    Happening(.finalWhistle(FinalWhistle()), at: MatchTime(period))
  }

  /// A period starts.
  public static func starts(_ period: Period) -> Happening {
    Happening(.periodStart(PeriodStart(period: period)), at: MatchTime(period))
  }

  /// A period ends.
  public static func ends(_ period: Period) -> Happening {
    Happening(.periodEnd(PeriodEnd(period: period)), at: MatchTime(period))
  }
}
