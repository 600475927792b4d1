import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Finds what the log supports for the clauses of a report.
struct Claims {
  /// What the log says.
  let account: Account
  /// The readers for whom the report was written.
  let tone: Tone
  /// Whether each event is told on its own, just after it happened.
  var isLive = false

  /// A team of the match as a value.
  func team(_ side: Side) -> Value { .team(account.match.team(side)) }

  /// What the log supports for a clause of a sentence or of another clause.
  ///
  /// - Parameter told: what was told before it.
  /// - Throws: `NoClaim` if the log supports no such clause.
  func claim(_ kind: ClauseKind, about: [Int], of: String?, after told: Telling) throws(NoClaim)
    -> Claim
  {
    switch kind {
    case .headline: return headline
    case .dateline: return try dateline()
    case .announcement, .standing, .win, .draw, .shootOutWin, .award, .halt, .exit, .walkover:
      return try result(kind)
    case .passage, .tieStanding, .tieDemand, .milestone, .shootOut: return try tie(kind, about)
    case .goal, .goalRun, .burst, .spree, .scoreLater, .scorers, .ownGoals, .haul:
      return try goals(kind, about, after: told)
    case .comeback, .lostLead, .tieSwing, .turningPoint: return try story(kind)
    case .fate: return try otherFate(of)
    case .through: return try through()
    case .ruling: return try ruling(try only(about))
    case .firstMatch: return try firstMatch()
    case .aggregate: return try aggregate()
    case .kick: return try kick(try only(about))
    case .disputedMinute: return try dispute(about)
    case .disputedScorer: return try scorerDispute(about)
    case .disputedGoal, .disputedTeam, .disputedOwnGoal: return try goalDispute(kind, about)
    case .disputedScore: return try scoreDispute(try only(about))
    case .uncountedGoal: return try uncountedGoal(try only(about))
    case .disputedResult: return try resultDispute(about)
    case .ruledGoal, .ruledNoGoal, .ruledTeam, .ruledOwnGoal, .ruledMinute, .ruledScorer,
      .ruledScore, .ruledResult:
      return try claimRuling(kind, try only(about))
    case .noGoal, .missedPenalty, .dismissal, .dismissals, .woodwork, .woodworkTally, .warning,
      .crowd,
      .pressure, .attendance, .injury:
      return try scene(kind, about)
    case .conditions, .referee, .bestPlayer, .holders: return try colour(kind, try only(about))
    case .unbeaten: return try unbeaten(of)
    case .quote, .reportedSpeech, .blame: return try words(kind, about, after: told)
    case .contract, .rested, .starters, .contrast, .nextFixture, .tableGap, .tablePlace:
      return try context(kind, about, of: of, after: told)
    case .run: return try run(of)
    case .form: return try form(of)
    case .meetings: return try meetings()
    case .lastMeeting: return try lastMeeting()
    case .leaguePlace: return try leaguePlace(of)
    case .suspended: return try suspension(try only(about))
    case .firstLegScore, .need, .playedOn: return try outlook(kind, before: told)
    default:
      throw NoClaim("a clause of the kind \"\(kind.rawValue)\" is never a sentence by itself")
    }
  }

  /// The only event that a clause is about.
  func only(_ about: [Int]) throws(NoClaim) -> Int {
    guard about.count == 1 else {
      throw NoClaim("it is about one event, not \(about.count)", isAbout: true)
    }
    return about[0]
  }
}
