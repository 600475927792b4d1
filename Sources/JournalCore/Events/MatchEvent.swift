/// What happened: every type of event that the journal knows, and those that it only keeps.
///
/// This is the index of the vocabulary. A new type is a new file, a case here and two lines below.
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
  /// See `EntityRenamed`.
  case entityRenamed(EntityRenamed)
  /// See `EntitiesMerged`.
  case entitiesMerged(EntitiesMerged)
  /// See `DataErased`.
  case dataErased(DataErased)
  /// See `JournalBranched`.
  case journalBranched(JournalBranched)
  /// See `ClockCorrected`.
  case clockCorrected(ClockCorrected)

  /// See `MatchScheduled`.
  case matchScheduled(MatchScheduled)
  /// See `MatchVoided`.
  case matchVoided(MatchVoided)
  /// See `MatchRescheduled`.
  case matchRescheduled(MatchRescheduled)
  /// See `MatchPostponed`.
  case matchPostponed(MatchPostponed)
  /// See `MatchCancelled`.
  case matchCancelled(MatchCancelled)
  /// See `OfficialsAppointed`.
  case officialsAppointed(OfficialsAppointed)
  /// See `OfficialReplaced`.
  case officialReplaced(OfficialReplaced)
  /// See `VenueChanged`.
  case venueChanged(VenueChanged)
  /// See `Toss`.
  case toss(Toss)
  /// See `Conditions`.
  case conditions(Conditions)
  /// See `Attendance`.
  case attendance(Attendance)
  /// See `ScoreDeclared`.
  case scoreDeclared(ScoreDeclared)

  /// See `LineUp`.
  case lineUp(LineUp)
  /// See `LineUpChanged`.
  case lineUpChanged(LineUpChanged)
  /// See `SquadOmitted`.
  case squadOmitted(SquadOmitted)
  /// See `Substitution`.
  case substitution(Substitution)
  /// See `PlayerOffTemporarily`.
  case playerOffTemporarily(PlayerOffTemporarily)
  /// See `PlayerReturned`.
  case playerReturned(PlayerReturned)
  /// See `PlayerRetired`.
  case playerRetired(PlayerRetired)
  /// See `Injury`.
  case injury(Injury)
  /// See `GoalkeeperChanged`.
  case goalkeeperChanged(GoalkeeperChanged)
  /// See `CaptainChanged`.
  case captainChanged(CaptainChanged)
  /// See `FormationChanged`.
  case formationChanged(FormationChanged)

  /// See `PeriodStart`.
  case periodStart(PeriodStart)
  /// See `PeriodEnd`.
  case periodEnd(PeriodEnd)
  /// See `FinalWhistle`.
  case finalWhistle(FinalWhistle)
  /// See `AddedTimeAnnounced`.
  case addedTimeAnnounced(AddedTimeAnnounced)
  /// See `PlaySuspended`.
  case playSuspended(PlaySuspended)
  /// See `PlayResumed`.
  case playResumed(PlayResumed)
  /// See `MatchAbandoned`.
  case matchAbandoned(MatchAbandoned)
  /// See `MatchResumed`.
  case matchResumed(MatchResumed)

  /// See `Goal`.
  case goal(Goal)
  /// See `GoalDisallowed`.
  case goalDisallowed(GoalDisallowed)
  /// See `GoalAttributed`.
  case goalAttributed(GoalAttributed)

  /// See `Shot`.
  case shot(Shot)
  /// See `Save`.
  case save(Save)
  /// See `Block`.
  case block(Block)
  /// See `Chance`.
  case chance(Chance)
  /// See `Corner`.
  case corner(Corner)
  /// See `FreeKick`.
  case freeKick(FreeKick)
  /// See `Offside`.
  case offside(Offside)
  /// See `ThrowIn`.
  case throwIn(ThrowIn)
  /// See `GoalKick`.
  case goalKick(GoalKick)
  /// See `DropBall`.
  case dropBall(DropBall)
  /// See `PenaltyAwarded`.
  case penaltyAwarded(PenaltyAwarded)
  /// See `PenaltyMissed`.
  case penaltyMissed(PenaltyMissed)
  /// See `PenaltyRetaken`.
  case penaltyRetaken(PenaltyRetaken)
  /// See `Statistic`.
  case statistic(Statistic)
  /// See `Foul`.
  case foul(Foul)
  /// See `Handball`.
  case handball(Handball)

  /// See `Card`.
  case card(Card)
  /// See `CardRescinded`.
  case cardRescinded(CardRescinded)
  /// See `TemporaryDismissal`.
  case temporaryDismissal(TemporaryDismissal)

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
  /// See `PitchInvasion`.
  case pitchInvasion(PitchInvasion)
  /// See `Tribute`.
  case tribute(Tribute)
  /// See `Protest`.
  case protest(Protest)
  /// See `FloodlightFailure`.
  case floodlightFailure(FloodlightFailure)
  /// See `Announcement`.
  case announcement(Announcement)
  /// See `ResultAwarded`.
  case resultAwarded(ResultAwarded)
  /// See `ResultAnnulled`.
  case resultAnnulled(ResultAnnulled)
  /// See `ResultConfirmed`.
  case resultConfirmed(ResultConfirmed)
  /// See `ReplayOrdered`.
  case replayOrdered(ReplayOrdered)
  /// See `PlayOffOrdered`.
  case playOffOrdered(PlayOffOrdered)
  /// See `Walkover`.
  case walkover(Walkover)
  /// See `Bye`.
  case bye(Bye)
  /// See `TeamWithdrawn`.
  case teamWithdrawn(TeamWithdrawn)
  /// See `TeamDisqualified`.
  case teamDisqualified(TeamDisqualified)
  /// See `TieAwarded`.
  case tieAwarded(TieAwarded)
  /// See `DrawingOfLots`.
  case drawingOfLots(DrawingOfLots)
  /// See `PointsDeducted`.
  case pointsDeducted(PointsDeducted)
  /// See `PointsRestored`.
  case pointsRestored(PointsRestored)
  /// See `PlaceImposed`.
  case placeImposed(PlaceImposed)
  /// See `SuspensionImposed`.
  case suspensionImposed(SuspensionImposed)
  /// See `SuspensionServed`.
  case suspensionServed(SuspensionServed)
  /// See `AppealLodged`.
  case appealLodged(AppealLodged)
  /// See `AppealDecided`.
  case appealDecided(AppealDecided)
  /// See `ClaimDecided`.
  case claimDecided(ClaimDecided)
  /// See `SeasonCurtailed`.
  case seasonCurtailed(SeasonCurtailed)

  /// See `Statement`.
  case statement(Statement)
  /// See `Observation`.
  case observation(Observation)
  /// See `ContextFact`.
  case contextFact(ContextFact)
  /// See `PlayerOfTheMatch`.
  case playerOfTheMatch(PlayerOfTheMatch)
  /// See `Rating`.
  case rating(Rating)
  /// See `Image`.
  case image(Image)

  /// See `Correction`.
  case correction(Correction)
  /// See `Retraction`.
  case retraction(Retraction)
  /// See `Confirmation`.
  case confirmation(Confirmation)
  /// See `Claim`.
  case claim(Claim)
  /// See `JournalClosed`.
  case journalClosed(JournalClosed)
  /// See `JournalReopened`.
  case journalReopened(JournalReopened)
  /// See `ReportPublished`.
  case reportPublished(ReportPublished)

  /// A type that starts with `x-`: kept, hashed, replayed and shown, never interpreted.
  case unknown(name: String, v: Int, data: JSONObject)
}

extension MatchEvent {
  /// The event's data; nil for an `x-` type.
  public var payload: (any EventPayload)? {
    switch self {
    case .teamRegistered(let payload): payload
    case .personRegistered(let payload): payload
    case .competitionDefined(let payload): payload
    case .regulationAdopted(let payload): payload
    case .tieDefined(let payload): payload
    case .sourceAdded(let payload): payload
    case .entityRenamed(let payload): payload
    case .entitiesMerged(let payload): payload
    case .dataErased(let payload): payload
    case .journalBranched(let payload): payload
    case .clockCorrected(let payload): payload
    case .matchScheduled(let payload): payload
    case .matchVoided(let payload): payload
    case .matchRescheduled(let payload): payload
    case .matchPostponed(let payload): payload
    case .matchCancelled(let payload): payload
    case .officialsAppointed(let payload): payload
    case .officialReplaced(let payload): payload
    case .venueChanged(let payload): payload
    case .toss(let payload): payload
    case .conditions(let payload): payload
    case .attendance(let payload): payload
    case .scoreDeclared(let payload): payload
    case .lineUp(let payload): payload
    case .lineUpChanged(let payload): payload
    case .squadOmitted(let payload): payload
    case .substitution(let payload): payload
    case .playerOffTemporarily(let payload): payload
    case .playerReturned(let payload): payload
    case .playerRetired(let payload): payload
    case .injury(let payload): payload
    case .goalkeeperChanged(let payload): payload
    case .captainChanged(let payload): payload
    case .formationChanged(let payload): payload
    case .periodStart(let payload): payload
    case .periodEnd(let payload): payload
    case .finalWhistle(let payload): payload
    case .addedTimeAnnounced(let payload): payload
    case .playSuspended(let payload): payload
    case .playResumed(let payload): payload
    case .matchAbandoned(let payload): payload
    case .matchResumed(let payload): payload
    case .goal(let payload): payload
    case .goalDisallowed(let payload): payload
    case .goalAttributed(let payload): payload
    case .shot(let payload): payload
    case .save(let payload): payload
    case .block(let payload): payload
    case .chance(let payload): payload
    case .corner(let payload): payload
    case .freeKick(let payload): payload
    case .offside(let payload): payload
    case .throwIn(let payload): payload
    case .goalKick(let payload): payload
    case .dropBall(let payload): payload
    case .penaltyAwarded(let payload): payload
    case .penaltyMissed(let payload): payload
    case .penaltyRetaken(let payload): payload
    case .statistic(let payload): payload
    case .foul(let payload): payload
    case .handball(let payload): payload
    case .card(let payload): payload
    case .cardRescinded(let payload): payload
    case .temporaryDismissal(let payload): payload
    case .varCheck(let payload): payload
    case .varDecision(let payload): payload
    case .shootOutDeclared(let payload): payload
    case .shootOutKick(let payload): payload
    case .crowd(let payload): payload
    case .pitchInvasion(let payload): payload
    case .tribute(let payload): payload
    case .protest(let payload): payload
    case .floodlightFailure(let payload): payload
    case .announcement(let payload): payload
    case .resultAwarded(let payload): payload
    case .resultAnnulled(let payload): payload
    case .resultConfirmed(let payload): payload
    case .replayOrdered(let payload): payload
    case .playOffOrdered(let payload): payload
    case .walkover(let payload): payload
    case .bye(let payload): payload
    case .teamWithdrawn(let payload): payload
    case .teamDisqualified(let payload): payload
    case .tieAwarded(let payload): payload
    case .drawingOfLots(let payload): payload
    case .pointsDeducted(let payload): payload
    case .pointsRestored(let payload): payload
    case .placeImposed(let payload): payload
    case .suspensionImposed(let payload): payload
    case .suspensionServed(let payload): payload
    case .appealLodged(let payload): payload
    case .appealDecided(let payload): payload
    case .claimDecided(let payload): payload
    case .seasonCurtailed(let payload): payload
    case .statement(let payload): payload
    case .observation(let payload): payload
    case .contextFact(let payload): payload
    case .playerOfTheMatch(let payload): payload
    case .rating(let payload): payload
    case .image(let payload): payload
    case .correction(let payload): payload
    case .retraction(let payload): payload
    case .confirmation(let payload): payload
    case .claim(let payload): payload
    case .journalClosed(let payload): payload
    case .journalReopened(let payload): payload
    case .reportPublished(let payload): payload
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
    EventType(EntityRenamed.self) { .entityRenamed($0) },
    EventType(EntitiesMerged.self) { .entitiesMerged($0) },
    EventType(DataErased.self) { .dataErased($0) },
    EventType(JournalBranched.self) { .journalBranched($0) },
    EventType(ClockCorrected.self) { .clockCorrected($0) },
    EventType(MatchScheduled.self) { .matchScheduled($0) },
    EventType(MatchVoided.self) { .matchVoided($0) },
    EventType(MatchRescheduled.self) { .matchRescheduled($0) },
    EventType(MatchPostponed.self) { .matchPostponed($0) },
    EventType(MatchCancelled.self) { .matchCancelled($0) },
    EventType(OfficialsAppointed.self) { .officialsAppointed($0) },
    EventType(OfficialReplaced.self) { .officialReplaced($0) },
    EventType(VenueChanged.self) { .venueChanged($0) },
    EventType(Toss.self) { .toss($0) },
    EventType(Conditions.self) { .conditions($0) },
    EventType(Attendance.self) { .attendance($0) },
    EventType(ScoreDeclared.self) { .scoreDeclared($0) },
    EventType(LineUp.self) { .lineUp($0) },
    EventType(LineUpChanged.self) { .lineUpChanged($0) },
    EventType(SquadOmitted.self) { .squadOmitted($0) },
    EventType(Substitution.self) { .substitution($0) },
    EventType(PlayerOffTemporarily.self) { .playerOffTemporarily($0) },
    EventType(PlayerReturned.self) { .playerReturned($0) },
    EventType(PlayerRetired.self) { .playerRetired($0) },
    EventType(Injury.self) { .injury($0) },
    EventType(GoalkeeperChanged.self) { .goalkeeperChanged($0) },
    EventType(CaptainChanged.self) { .captainChanged($0) },
    EventType(FormationChanged.self) { .formationChanged($0) },
    EventType(PeriodStart.self) { .periodStart($0) },
    EventType(PeriodEnd.self) { .periodEnd($0) },
    EventType(FinalWhistle.self) { .finalWhistle($0) },
    EventType(AddedTimeAnnounced.self) { .addedTimeAnnounced($0) },
    EventType(PlaySuspended.self) { .playSuspended($0) },
    EventType(PlayResumed.self) { .playResumed($0) },
    EventType(MatchAbandoned.self) { .matchAbandoned($0) },
    EventType(MatchResumed.self) { .matchResumed($0) },
    EventType(Goal.self) { .goal($0) },
    EventType(GoalDisallowed.self) { .goalDisallowed($0) },
    EventType(GoalAttributed.self) { .goalAttributed($0) },
    EventType(Shot.self) { .shot($0) },
    EventType(Save.self) { .save($0) },
    EventType(Block.self) { .block($0) },
    EventType(Chance.self) { .chance($0) },
    EventType(Corner.self) { .corner($0) },
    EventType(FreeKick.self) { .freeKick($0) },
    EventType(Offside.self) { .offside($0) },
    EventType(ThrowIn.self) { .throwIn($0) },
    EventType(GoalKick.self) { .goalKick($0) },
    EventType(DropBall.self) { .dropBall($0) },
    EventType(PenaltyAwarded.self) { .penaltyAwarded($0) },
    EventType(PenaltyMissed.self) { .penaltyMissed($0) },
    EventType(PenaltyRetaken.self) { .penaltyRetaken($0) },
    EventType(Statistic.self) { .statistic($0) },
    EventType(Foul.self) { .foul($0) },
    EventType(Handball.self) { .handball($0) },
    EventType(Card.self) { .card($0) },
    EventType(CardRescinded.self) { .cardRescinded($0) },
    EventType(TemporaryDismissal.self) { .temporaryDismissal($0) },
    EventType(VarCheck.self) { .varCheck($0) },
    EventType(VarDecision.self) { .varDecision($0) },
    EventType(ShootOutDeclared.self) { .shootOutDeclared($0) },
    EventType(ShootOutKick.self) { .shootOutKick($0) },
    EventType(Crowd.self) { .crowd($0) },
    EventType(PitchInvasion.self) { .pitchInvasion($0) },
    EventType(Tribute.self) { .tribute($0) },
    EventType(Protest.self) { .protest($0) },
    EventType(FloodlightFailure.self) { .floodlightFailure($0) },
    EventType(Announcement.self) { .announcement($0) },
    EventType(ResultAwarded.self) { .resultAwarded($0) },
    EventType(ResultAnnulled.self) { .resultAnnulled($0) },
    EventType(ResultConfirmed.self) { .resultConfirmed($0) },
    EventType(ReplayOrdered.self) { .replayOrdered($0) },
    EventType(PlayOffOrdered.self) { .playOffOrdered($0) },
    EventType(Walkover.self) { .walkover($0) },
    EventType(Bye.self) { .bye($0) },
    EventType(TeamWithdrawn.self) { .teamWithdrawn($0) },
    EventType(TeamDisqualified.self) { .teamDisqualified($0) },
    EventType(TieAwarded.self) { .tieAwarded($0) },
    EventType(DrawingOfLots.self) { .drawingOfLots($0) },
    EventType(PointsDeducted.self) { .pointsDeducted($0) },
    EventType(PointsRestored.self) { .pointsRestored($0) },
    EventType(PlaceImposed.self) { .placeImposed($0) },
    EventType(SuspensionImposed.self) { .suspensionImposed($0) },
    EventType(SuspensionServed.self) { .suspensionServed($0) },
    EventType(AppealLodged.self) { .appealLodged($0) },
    EventType(AppealDecided.self) { .appealDecided($0) },
    EventType(ClaimDecided.self) { .claimDecided($0) },
    EventType(SeasonCurtailed.self) { .seasonCurtailed($0) },
    EventType(Statement.self) { .statement($0) },
    EventType(Observation.self) { .observation($0) },
    EventType(ContextFact.self) { .contextFact($0) },
    EventType(PlayerOfTheMatch.self) { .playerOfTheMatch($0) },
    EventType(Rating.self) { .rating($0) },
    EventType(Image.self) { .image($0) },
    EventType(Correction.self) { .correction($0) },
    EventType(Retraction.self) { .retraction($0) },
    EventType(Confirmation.self) { .confirmation($0) },
    EventType(Claim.self) { .claim($0) },
    EventType(JournalClosed.self) { .journalClosed($0) },
    EventType(JournalReopened.self) { .journalReopened($0) },
    EventType(ReportPublished.self) { .reportPublished($0) },
  ])
}
