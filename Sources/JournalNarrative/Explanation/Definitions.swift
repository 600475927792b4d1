/// The meaning of every licence in words, as the rules themselves state it.
enum Definitions {
  /// The definition of a licence; nil for one that only chooses between words with the same
  /// meaning.
  static func definition(of licence: Licence) -> String? { byLicence[licence] }

  private static let byLicence: [Licence: String] = {
    var definitions: [Licence: String] = [:]
    for rule in GoalRules.all { definitions[rule.licence] = rule.definition }
    for rule in MatchRules.all { definitions[rule.licence] = rule.definition }
    for rule in TieStoryRules.all { definitions[rule.licence] = rule.definition }
    definitions[.perfectHatTrick] = PerfectHatTrick.definition
    return definitions.merging(others) { first, _ in first }
  }()

  /// Traits that an event has by itself.
  private static let others: [Licence: String] = [
    .firstTold: "the first goal that the report tells",
    .outcomeKnown: "whistles say how far the match has come",
    .several: "more than one",
    .accepted: "the ruling accepted what the source says",
    .rematch: "the next match is against the same side",
    .wins: "all of them were won", .defeats: "all of them were lost",
    .coverage: "the source says that it knows all of it",
    .translated: "the words were translated, and by whom is recorded",
    .takesBlame: "the statement's stance is accepts-blame",
    .sameSpeaker: "by the speaker of the sentence before",
    .secondYellow: "the card is a second yellow",
    .official: "the card was shown to a coach or another official",
    .allScorers: "every goal of the score is logged with its scorer",
    .oneScorer: "all of these goals were one player's",
    .thirdPlace: "the round is the match for third place",
    .walkover: "an authority gave one side the tie, as the other does not play",
    .eachAhead: "each of the goals put the side ahead",
    .inARow: "no other goal fell between them",
    .carriedOff: "recorded as carried off",
    .endsRun: "the match was lost after a run without a defeat",
    .sameSide: "the goal told just before was of the same side",
    .sameDay: "both sides play next on one day",
    .byVideo: "ruled by the video assistant",
    .ownFans: "the target is the fans' own side",
    .forWinner: "written for those who hold with the winner",
    .forLoser: "written for those who hold with the loser",
    .champion: "first in the table whatever still happens, and not so before the day",
    .relegated: "on a place of relegation whatever still happens, and not so before the day",
    .groupWinner: "first in the group whatever still happens, and not so before the day",
    .qualified: "on a place that advances whatever still happens, and not so before the day",
    .eliminated: "on no place that advances whatever still happens, and not so before the day",
    .safe: "above the places of relegation whatever still happens, and not so before the day",
    .top: "first in the table after the day of the match",
    .climbs: "higher in the table after the day than before it",
    .drops: "lower in the table after the day than before it",
    .heroWon: "the team that the sentence is about won the match",
    .heroLost: "the team that the sentence is about lost the match",
    .goodFate: "what was settled is what its supporters hoped for",
    .inVain: "whoever scored the goals was on the side that lost",
    .winnerShort: "one player of the winner, and nobody else, was sent off",
    .loserShort: "one player of the loser, and nobody else, was sent off",
    .fourGoals: "four goals or more of one player in the match",
  ]

  /// What a kind of clause says, and the rule by which it is told.
  static func definition(of kind: ClauseKind) -> String {
    switch kind {
    case .headline, .win, .draw, .shootOutWin, .standing:
      "the score: goals that count, for the team credited"
    case .award: "the result as awarded: an event overrides a rule"
    case .halt: "what was done with the match: broken off, put off, called off, not counted"
    case .exit, .passage, .tieStanding, .tieDemand:
      "who goes through, by the steps of the regulation in force"
    case .goal, .goalRun: "what a goal did to the score before it"
    case .fate: "what the regulation and the open matches leave of the table's places"
    case .aggregate: "the goals of two legs, added up; no regulation is adopted"
    case .feat: "three goals or more of one player"
    case .strike: "the last goal of a match: it won it, or saved a draw"
    case .red: "who was sent off, if they were not many"
    case .miss: "a penalty not scored by a side that lost by one, or drew"
    case .tieSwing: LostPassage.definition
    case .turningPoint: TurningPoint.definition
    case .warning: "an attempt before the same side's next goal, with no goal between"
    case .pressure: LatePressure.definition
    case .comeback: MatchRules.comeback.definition
    case .lostLead: MatchRules.lostLead.definition
    case .milestone: "a source says that the side was never in that round before"
    case .dateline: "the town of the ground, and the latest day that anything told is dated"
    case .contrast: "two sourced facts; the ratio where it is a whole number"
    case .disputedMinute: "claims of other sources: the journal's minute stands beside them"
    case .disputedScorer: "claims of other sources: the journal's scorer stands beside them"
    case .disputedGoal: "claims of other sources that the goal never was, on which nobody has ruled"
    case .disputedTeam:
      "claims of other sources that it was the other side's, on which nobody has ruled"
    case .disputedOwnGoal:
      "claims of other sources that it was an own goal, on which nobody has ruled"
    case .disputedScore: "claims of other sources about the score, on which nobody has ruled"
    case .uncountedGoal:
      "claims of other sources that a goal counts which does not, on which nobody has ruled"
    case .disputedResult:
      "claims of other sources that would change the score, on which nobody has ruled"
    case .ruledGoal, .ruledNoGoal, .ruledTeam, .ruledOwnGoal, .ruledMinute, .ruledScorer,
      .ruledScore:
      "the last ruling on what another source claims"
    case .ruledResult: "the last ruling on a claim that would change, or changed, the score"
    case .leaguePlace: LeaguePlace.definition
    case .burst: Burst.definition
    case .spree: Spree.definition
    case .through: "who goes through, by the regulation or by a decision on a tie of one match"
    case .ruling: "the reason that the decision gives, in its own words"
    case .firstMatch: "the level match of the tie before this one"
    case .walkover: "a decision that one side has the tie without playing"
    case .unbeaten: "five or more league matches in a row without a defeat, of the last twenty"
    case .holders: "a sourced fact that the losing side held the competition"
    case .run: Run.definition
    case .form: "the last five matches in the same competition before the day of the match"
    case .meetings: "the last ten matches of the two sides that the journal holds, at least three"
    case .lastMeeting: "the last match of the two sides that the journal holds"
    case .suspended: "a suspension that an authority imposed, as recorded"
    case .nextFixture: "a match of the journal, or a sourced fact; weeks counted from the match"
    default: "as recorded"
    }
  }
}
