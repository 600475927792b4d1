/// The index of the invariants; <doc:Vocabulary> lists them by code.
enum Invariants {
  static let all: [any Invariant.Type] = [
    ScheduledFirst.self, KnownTeam.self, PeriodOrder.self, OpenPeriod.self, OwnGoal.self,
    ScorerInLineUp.self, SubstitutionOnPitch.self, DismissedPlayer.self, ShootOutKicks.self,
    SubjectKind.self, PlayerOnPitch.self, OddAssist.self, SubstitutionLimit.self,
    SecondYellow.self, DeclaredScore.self, AnnouncedTime.self, PlayersLeft.self,
    AbandonedMatch.self, AwardedSide.self, GoldenGoal.self, PlayerReturns.self, ShootOutWinner.self,
    ShootOutDecided.self, ShootOutTaker.self, ShootOutEnd.self,
  ]
}
