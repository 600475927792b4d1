/// What happened: every kind of event that the journal knows, and those that it only keeps.
///
/// The index of the vocabulary. A new kind is its own file, its case here and its two lines below.
@nonexhaustive
public enum MatchEvent: Hashable, Sendable {
  /// See `TeamRegistered`.
  case teamRegistered(TeamRegistered)
  /// See `PersonRegistered`.
  case personRegistered(PersonRegistered)
  /// See `CompetitionDefined`.
  case competitionDefined(CompetitionDefined)
  /// See `RegulationAdopted`.
  case regulationAdopted(RegulationAdopted)
  /// See `TieDefined`.
  case tieDefined(TieDefined)
  /// See `SourceAdded`.
  case sourceAdded(SourceAdded)

  /// See `MatchScheduled`.
  case matchScheduled(MatchScheduled)
  /// See `OfficialsAppointed`.
  case officialsAppointed(OfficialsAppointed)
  /// See `Attendance`.
  case attendance(Attendance)
  /// See `ScoreDeclared`.
  case scoreDeclared(ScoreDeclared)

  /// See `LineUp`.
  case lineUp(LineUp)
  /// See `SquadOmitted`.
  case squadOmitted(SquadOmitted)
  /// See `Substitution`.
  case substitution(Substitution)

  /// See `PeriodStart`.
  case periodStart(PeriodStart)
  /// See `PeriodEnd`.
  case periodEnd(PeriodEnd)
  /// See `FinalWhistle`.
  case finalWhistle(FinalWhistle)
  /// See `AddedTimeAnnounced`.
  case addedTimeAnnounced(AddedTimeAnnounced)

  /// See `Goal`.
  case goal(Goal)
  /// See `GoalDisallowed`.
  case goalDisallowed(GoalDisallowed)
  /// See `GoalAttributed`.
  case goalAttributed(GoalAttributed)

  /// See `Shot`.
  case shot(Shot)
  /// See `Chance`.
  case chance(Chance)
  /// See `PenaltyAwarded`.
  case penaltyAwarded(PenaltyAwarded)
  /// See `PenaltyMissed`.
  case penaltyMissed(PenaltyMissed)

  /// See `Card`.
  case card(Card)
  /// See `CardRescinded`.
  case cardRescinded(CardRescinded)

  /// See `VarCheck`.
  case varCheck(VarCheck)
  /// See `VarDecision`.
  case varDecision(VarDecision)

  /// See `ShootOutDeclared`.
  case shootOutDeclared(ShootOutDeclared)
  /// See `ShootOutKick`.
  case shootOutKick(ShootOutKick)

  /// See `Crowd`.
  case crowd(Crowd)

  /// See `Statement`.
  case statement(Statement)
  /// See `Observation`.
  case observation(Observation)
  /// See `ContextFact`.
  case contextFact(ContextFact)

  /// See `Correction`.
  case correction(Correction)
  /// See `Retraction`.
  case retraction(Retraction)
  /// See `Confirmation`.
  case confirmation(Confirmation)
  /// See `Claim`.
  case claim(Claim)

  /// A type that starts with `x-`: kept, hashed, replayed and shown, never interpreted.
  case unknown(name: String, v: Int, data: JSONObject)
}

extension MatchEvent {
  /// The event's data; nil for a type that is not ours.
  public var payload: (any EventPayload)? {
    switch self {
    case .teamRegistered(let payload): payload
    case .personRegistered(let payload): payload
    case .competitionDefined(let payload): payload
    case .regulationAdopted(let payload): payload
    case .tieDefined(let payload): payload
    case .sourceAdded(let payload): payload
    case .matchScheduled(let payload): payload
    case .officialsAppointed(let payload): payload
    case .attendance(let payload): payload
    case .scoreDeclared(let payload): payload
    case .lineUp(let payload): payload
    case .squadOmitted(let payload): payload
    case .substitution(let payload): payload
    case .periodStart(let payload): payload
    case .periodEnd(let payload): payload
    case .finalWhistle(let payload): payload
    case .addedTimeAnnounced(let payload): payload
    case .goal(let payload): payload
    case .goalDisallowed(let payload): payload
    case .goalAttributed(let payload): payload
    case .shot(let payload): payload
    case .chance(let payload): payload
    case .penaltyAwarded(let payload): payload
    case .penaltyMissed(let payload): payload
    case .card(let payload): payload
    case .cardRescinded(let payload): payload
    case .varCheck(let payload): payload
    case .varDecision(let payload): payload
    case .shootOutDeclared(let payload): payload
    case .shootOutKick(let payload): payload
    case .crowd(let payload): payload
    case .statement(let payload): payload
    case .observation(let payload): payload
    case .contextFact(let payload): payload
    case .correction(let payload): payload
    case .retraction(let payload): payload
    case .confirmation(let payload): payload
    case .claim(let payload): payload
    case .unknown: nil
    }
  }
}

extension EventCatalog {
  /// The vocabulary of this version.
  public static let standard = EventCatalog([
    EventType(TeamRegistered.self) { .teamRegistered($0) },
    EventType(PersonRegistered.self) { .personRegistered($0) },
    EventType(CompetitionDefined.self) { .competitionDefined($0) },
    EventType(RegulationAdopted.self) { .regulationAdopted($0) },
    EventType(TieDefined.self) { .tieDefined($0) },
    EventType(SourceAdded.self) { .sourceAdded($0) },
    EventType(MatchScheduled.self) { .matchScheduled($0) },
    EventType(OfficialsAppointed.self) { .officialsAppointed($0) },
    EventType(Attendance.self) { .attendance($0) },
    EventType(ScoreDeclared.self) { .scoreDeclared($0) },
    EventType(LineUp.self) { .lineUp($0) },
    EventType(SquadOmitted.self) { .squadOmitted($0) },
    EventType(Substitution.self) { .substitution($0) },
    EventType(PeriodStart.self) { .periodStart($0) },
    EventType(PeriodEnd.self) { .periodEnd($0) },
    EventType(FinalWhistle.self) { .finalWhistle($0) },
    EventType(AddedTimeAnnounced.self) { .addedTimeAnnounced($0) },
    EventType(Goal.self) { .goal($0) },
    EventType(GoalDisallowed.self) { .goalDisallowed($0) },
    EventType(GoalAttributed.self) { .goalAttributed($0) },
    EventType(Shot.self) { .shot($0) },
    EventType(Chance.self) { .chance($0) },
    EventType(PenaltyAwarded.self) { .penaltyAwarded($0) },
    EventType(PenaltyMissed.self) { .penaltyMissed($0) },
    EventType(Card.self) { .card($0) },
    EventType(CardRescinded.self) { .cardRescinded($0) },
    EventType(VarCheck.self) { .varCheck($0) },
    EventType(VarDecision.self) { .varDecision($0) },
    EventType(ShootOutDeclared.self) { .shootOutDeclared($0) },
    EventType(ShootOutKick.self) { .shootOutKick($0) },
    EventType(Crowd.self) { .crowd($0) },
    EventType(Statement.self) { .statement($0) },
    EventType(Observation.self) { .observation($0) },
    EventType(ContextFact.self) { .contextFact($0) },
    EventType(Correction.self) { .correction($0) },
    EventType(Retraction.self) { .retraction($0) },
    EventType(Confirmation.self) { .confirmation($0) },
    EventType(Claim.self) { .claim($0) },
  ])
}
