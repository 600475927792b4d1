import JournalCore

/// The kind of a clause: one thing that can be told, whatever the language.
package enum ClauseKind: String, Word {
  // The result and what it meant.
  case headline
  case dateline
  case announcement
  case standing
  case win
  case draw
  case shootOutWin = "shoot-out-win"
  case award
  case halt
  case exit
  case passage
  case walkover
  case through
  case ruling
  case firstMatch = "first-match"
  case tieStanding = "tie-standing"
  case tieDemand = "tie-demand"
  case firstLegScore = "first-leg-score"
  case need
  case needToo = "need-too"
  case playedOn = "played-on"
  case shootOut = "shoot-out"
  case milestone
  case aggregate
  // How the match went.
  case goal
  case goalRun = "goal-run"
  case burst
  case spree
  case scoreLater = "score-later"
  case scorers
  case ownGoals = "own-goals"
  case haul
  case comeback
  case lostLead = "lost-lead"
  case tieSwing = "tie-swing"
  case turningPoint = "turning-point"
  case kick
  case disputedMinute = "disputed-minute"
  case disputedScorer = "disputed-scorer"
  case disputedGoal = "disputed-goal"
  case disputedTeam = "disputed-team"
  case disputedOwnGoal = "disputed-own-goal"
  case disputedScore = "disputed-score"
  case uncountedGoal = "uncounted-goal"
  case disputedResult = "disputed-result"
  case ruledGoal = "ruled-goal"
  case ruledNoGoal = "ruled-no-goal"
  case ruledTeam = "ruled-team"
  case ruledOwnGoal = "ruled-own-goal"
  case ruledMinute = "ruled-minute"
  case ruledScorer = "ruled-scorer"
  case ruledScore = "ruled-score"
  case ruledResult = "ruled-result"
  case noGoal = "no-goal"
  case missedPenalty = "missed-penalty"
  case dismissal
  case dismissals
  case woodwork
  case woodworkTally = "woodwork-tally"
  case warning
  case crowd
  case pressure
  case injury
  // What was said.
  case quote
  case reportedSpeech = "reported-speech"
  // Around the match.
  case blame
  case contract
  case rested
  case starters
  case contrast
  case nextFixture = "next-fixture"
  case tableGap = "table-gap"
  case tablePlace = "table-place"
  case leaguePlace = "league-place"
  case attendance
  case conditions
  case referee
  case bestPlayer = "best-player"
  case unbeaten
  case holders
  case suspended
  case run
  // Before the match.
  case form
  case meetings
  case lastMeeting = "last-meeting"
  // A round as a whole.
  case roundHeadline = "round-headline"
  case roundLead = "round-lead"
  case tableLeader = "table-leader"
  case tableClimb = "table-climb"
  // Parts of other clauses.
  case person
  case coach
  case manner
  case occasion
  case fate
  case feat
  case strike
  case red
  case miss
  case lastMatch = "last-match"
}
