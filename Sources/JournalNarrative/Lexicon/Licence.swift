import JournalCore

/// A condition for using a word; each is a story point or a plain trait of an event.
///
/// "The winner" needs `winner`, "rout" needs `rout`. A variant of the lexicon lists its licences,
/// and no licence is a matter of taste.
package enum Licence: String, Word {
  // What a goal did.
  case opener
  case takesLead = "takes-lead"
  case regainsLead = "regains-lead"
  case equaliser
  case tieEqualiser = "tie-equaliser"
  case onTheNight = "on-the-night"
  case extendsLead = "extends-lead"
  case pullsOneBack = "pulls-one-back"
  case winner
  case tieWinner = "tie-winner"
  case onlyGoal = "only-goal"
  case consolation
  case late
  case stoppageTime = "stoppage-time"
  case quickFire = "quick-fire"
  case reply
  case brace
  case hatTrick = "hat-trick"
  case perfectHatTrick = "perfect-hat-trick"
  case fourGoals = "four-goals"
  case substitute
  case ownGoal = "own-goal"
  case penalty
  case header
  case freeKick = "free-kick"
  case corner
  case firstTold = "first-told"
  case sameSide = "same-side"
  case oneScorer = "one-scorer"
  case eachAhead = "each-ahead"
  case inARow = "in-a-row"
  // How a match turned out.
  case rout
  case thriller
  case goalless
  case narrow
  case comeback
  case greatComeback = "great-comeback"
  case cleanSheet = "clean-sheet"
  case extraTime = "extra-time"
  case neutral
  case awayWin = "away-win"
  case upset
  case overturnedTie = "overturned-tie"
  case lostLead = "lost-lead"
  case carriedOff = "carried-off"
  case endsRun = "ends-run"
  case inVain = "in-vain"
  // What a result settled in a table.
  case champion
  case relegated
  case groupWinner = "group-winner"
  case qualified
  case eliminated
  case safe
  case heroWon = "hero-won"
  case heroLost = "hero-lost"
  case goodFate = "good-fate"
  case top
  case climbs
  case drops
  case winnerShort = "winner-short"
  case loserShort = "loser-short"
  // The tie.
  case legged
  case lastLeg = "last-leg"
  case final
  case thirdPlace = "third-place"
  case walkover
  case knockout
  case lostTheLeg = "lost-the-leg"
  case drewTheLeg = "drew-the-leg"
  case wonTheLeg = "won-the-leg"
  case wonFirstLeg = "won-first-leg"
  case lostFirstLeg = "lost-first-leg"
  case drewFirstLeg = "drew-first-leg"
  case onAggregate = "on-aggregate"
  case onPenalties = "on-penalties"
  case levelOnAggregate = "level-on-aggregate"
  case lastWeek = "last-week"
  // What a side still needs.
  case needsMargin = "needs-margin"
  case needsWin = "needs-win"
  case drawEnough = "draw-enough"
  case mayLose = "may-lose"
  case orWin = "or-win"
  case orDraw = "or-draw"
  case orDefeat = "or-defeat"
  // Words and people.
  case ownFans = "own-fans"
  case translated
  case takesBlame = "takes-blame"
  case sameSpeaker = "same-speaker"
  case secondYellow = "second-yellow"
  case official
  case byVideo = "by-video"
  case several
  case rematch
  case advances
  case sameDay = "same-day"
  case wins
  case defeats
  case coverage
  case allScorers = "all-scorers"
  case outcomeKnown = "outcome-known"
  case accepted
  // The readers for whom the report is written.
  case forWinner = "for-winner"
  case forLoser = "for-loser"
}

extension Licence {
  /// How much it says that a reader would miss; variants that say more come first.
  var weight: Int {
    switch self {
    case .top, .climbs, .drops: 2
    case .champion, .relegated, .groupWinner, .qualified, .eliminated, .safe: 4
    case .winner, .onlyGoal, .tieWinner, .rout, .takesBlame, .final, .thirdPlace: 3
    case .regainsLead, .equaliser, .header, .ownGoal, .penalty, .hatTrick, .secondYellow,
      .official, .onPenalties, .ownFans, .lostTheLeg, .byVideo, .upset, .overturnedTie, .freeKick,
      .perfectHatTrick, .fourGoals, .tieEqualiser, .extraTime, .onTheNight, .takesLead,
      .pullsOneBack:
      2
    // Other words for the same: they vary a report and say nothing beyond its numbers.
    case .late, .forWinner, .forLoser, .neutral, .firstTold, .awayWin, .knockout, .legged, .lastLeg,
      .brace, .quickFire, .reply, .opener, .extendsLead, .narrow, .thriller, .cleanSheet, .goalless,
      .comeback, .allScorers, .sameSide:
      0
    default: 1
    }
  }
}
