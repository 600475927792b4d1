extension EnglishWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: headline]

  private static let headline =
    fateHeadline + newsHeadline + shortHeadline + oddHeadline + plainHeadline

  private static let fateHeadline = [
    Variant(
      "\(.hero) beat \(.rival) \(.score) to win \(.competition)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant(
      "\(.hero) win \(.competition) after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .champion], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) win \(.competition) despite \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .champion, .heroLost]),
    Variant("\(.hero) win \(.competition)", when: [.outcomeKnown, .champion]),
    Variant(
      "\(.hero) beat \(.rival) \(.score) to win title", when: [.outcomeKnown, .champion, .heroWon]),
    Variant(
      "\(.hero) win title after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .champion], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) relegated after \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero) relegated despite \(.score) win over \(.rival)",
      when: [.outcomeKnown, .relegated, .heroWon]),
    Variant(
      "\(.hero) relegated after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .relegated], unless: [.heroWon, .heroLost]),
    Variant("\(.hero) relegated", when: [.outcomeKnown, .relegated]),
    Variant(
      "\(.hero) beat \(.rival) \(.score) to win Group \(.group)",
      when: [.outcomeKnown, .groupWinner, .heroWon]),
    Variant(
      "\(.hero) win Group \(.group) after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .groupWinner], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) win Group \(.group) despite \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .groupWinner, .heroLost]),
    Variant(
      "\(.hero) beat \(.rival) \(.score) to win group",
      when: [.outcomeKnown, .groupWinner, .heroWon]),
    Variant(
      "\(.hero) win group after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .groupWinner], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) win group despite \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .groupWinner, .heroLost]),
    Variant(
      "\(.hero) beat \(.rival) \(.score) to go through",
      when: [.outcomeKnown, .qualified, .heroWon]),
    Variant(
      "\(.hero) through after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .qualified], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) through despite \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .qualified, .heroLost]),
    Variant(
      "\(.hero) out after \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .eliminated, .heroLost]),
    Variant(
      "\(.hero) out despite \(.score) win over \(.rival)",
      when: [.outcomeKnown, .eliminated, .heroWon]),
    Variant(
      "\(.hero) out after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .eliminated], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) safe after \(.score) win over \(.rival)", when: [.outcomeKnown, .safe, .heroWon]),
    Variant(
      "\(.hero) safe after \(.score) draw with \(.rival)",
      when: [.outcomeKnown, .safe], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) safe despite \(.score) defeat by \(.rival)",
      when: [.outcomeKnown, .safe, .heroLost]),
  ]

  private static let newsHeadline = [
    Variant(
      "\(.who) hits hat-trick as \(.winner) beat \(.loser) \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "Hat-trick for \(.who) as \(.winner) beat \(.loser) \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.who) hits hat-trick as \(.winner) thrash \(.loser) \(.score)",
      when: [.outcomeKnown, .hatTrick, .rout], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.who) scores \(.figure) as \(.winner) beat \(.loser) \(.score)",
      when: [.outcomeKnown, .fourGoals], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.who) scores \(.figure) as \(.winner) thrash \(.loser) \(.score)",
      when: [.outcomeKnown, .fourGoals, .rout], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) beat \(.loser) \(.score) despite \(.who) hat-trick",
      when: [.outcomeKnown, .hatTrick, .inVain], unless: [.onPenalties, .several]),
    Variant(
      "\(.who) hit hat-tricks as \(.winner) beat \(.loser) \(.score)",
      when: [.outcomeKnown, .hatTrick, .several], unless: [.onPenalties, .inVain]),
    Variant(
      "\(.winner) come from \(.count) down to beat \(.loser) \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser) come from \(.count) down to draw \(.score) with \(.leader)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "\(.winner) come from \(.count) down to beat \(.loser) on penalties",
      when: [.outcomeKnown, .lostLead, .onPenalties]),
    Variant(
      "Ten-man \(.winner) beat \(.loser) \(.score)", when: [.outcomeKnown, .winnerShort],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) beat ten-man \(.loser) \(.score)", when: [.outcomeKnown, .loserShort],
      unless: [.onPenalties]),
    Variant(
      "Ten-man \(.short) draw \(.score) with \(.full)", when: [.outcomeKnown],
      unless: [.onPenalties, .winnerShort, .loserShort]),
    Variant(
      "Late \(.name) goal gives \(.winner) \(.score) win over \(.loser)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
    Variant(
      "\(.name, .possessive) late winner gives \(.winner) \(.score) win over \(.loser)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
    Variant(
      "Own goal gives \(.winner) \(.score) win over \(.loser)",
      when: [.outcomeKnown, .winner, .ownGoal], unless: [.onPenalties]),
    Variant(
      "Late \(.name) goal earns \(.team) \(.score) draw with \(.opponent)",
      when: [.outcomeKnown, .equaliser, .late], unless: [.ownGoal, .onPenalties]),
    Variant(
      "\(.winner) beat \(.loser) \(.score) \(.minutes)", when: [.outcomeKnown, .extraTime],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) beat \(.loser) \(.score) to reach \(.round)",
      when: [.knockout, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) knock \(.loser) out with \(.score) win", when: [.knockout, .wonTheLeg],
      unless: [.legged]),
    Variant(
      "\(.winner) beat \(.loser) \(.score) \(.minutes) to win \(.competition)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) beat \(.loser) \(.kicks) on penalties to win \(.competition, .attributive)",
      when: [.final, .onPenalties]),
    Variant(
      "\(.winner) beat \(.loser)\(" ", .kicks) on penalties to reach \(.round)",
      when: [.knockout, .onPenalties], unless: [.legged]),
    Variant(
      "\(.who) hits hat-trick as \(.winner) beat \(.loser) in final",
      when: [.final, .hatTrick, .wonTheLeg], unless: [.several, .inVain]),
  ]

  /// For teams whose names leave no room for the other.
  private static let shortHeadline = [
    Variant(
      "\(.who) hits hat-trick as \(.winner) win \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.who) scores \(.figure) as \(.winner) win \(.score)",
      when: [.outcomeKnown, .fourGoals], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) come from \(.count) down to win \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser) come from \(.count) down to draw \(.score)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "Ten-man \(.winner) win \(.score)", when: [.outcomeKnown, .winnerShort],
      unless: [.onPenalties]),
    Variant(
      "Late \(.name) goal gives \(.winner) \(.score) win",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
    Variant(
      "Late \(.name) goal earns \(.team) \(.score) draw",
      when: [.outcomeKnown, .equaliser, .late], unless: [.ownGoal, .onPenalties]),
  ]

  /// The match for third place, and a tie without a match.
  private static let oddHeadline = [
    Variant(
      "\(.winner) beat \(.loser) \(.score) to take third place", when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) beat \(.loser) on penalties to take third place",
      when: [.thirdPlace, .onPenalties]),
    Variant("\(.winner) take third place", when: [.thirdPlace]),
    Variant("\(.winner) through by walkover over \(.loser)", when: [.walkover]),
    Variant("\(.winner) through by walkover", when: [.walkover]),
  ]

  private static let plainHeadline = [
    Variant("\(.home) v \(.away) \(.deed)"),
    Variant(
      "\(.winner) knock \(.loser) out\(" of ", .competition)\(" on ", .means)",
      when: [.knockout, .levelOnAggregate, .legged]),
    Variant("\(.winner) knock \(.loser) out\(" of ", .competition)", when: [.knockout]),
    Variant("\(.winner) put \(.loser) out\(" of ", .competition)", when: [.knockout]),
    Variant("\(.loser) go out\(" of ", .competition) to \(.winner)", when: [.knockout, .forLoser]),
    Variant(
      "\(.winner) beat \(.loser) \(.score) to win \(.competition)", when: [.final, .wonTheLeg]),
    Variant("\(.winner) beat \(.loser) \(.score) to win final", when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) win \(.competition) on penalties against \(.loser)",
      when: [.final, .onPenalties]),
    Variant("\(.winner) win final on penalties against \(.loser)", when: [.final, .onPenalties]),
    Variant("\(.winner) win \(.competition) against \(.loser)", when: [.final]),
    Variant("\(.winner) win final against \(.loser)", when: [.final]),
    Variant("\(.winner) beat \(.loser) \(.score)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "\(.winner) win \(.score) away to \(.loser)", when: [.outcomeKnown, .awayWin],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) thrash \(.loser) \(.score)", when: [.outcomeKnown, .rout], unless: [.onPenalties]),
    Variant(
      "\(.winner) hit \(.loser) for \(.score)", when: [.outcomeKnown, .rout, .forWinner],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) edge \(.loser) \(.score)", when: [.outcomeKnown, .narrow], unless: [.onPenalties]),
    Variant(
      "\(.winner) edge \(.loser) \(.score) in thriller", when: [.outcomeKnown, .thriller],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) come from behind to beat \(.loser) \(.score)",
      when: [.outcomeKnown, .comeback], unless: [.onPenalties]),
    Variant("\(.home) and \(.away) draw \(.score)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "No goals between \(.home) and \(.away)",
      when: [.outcomeKnown, .goalless], unless: [.onPenalties]),
    Variant(
      "\(.winner) beat \(.loser)\(" ", .kicks) on penalties",
      when: [.outcomeKnown, .onPenalties]),
    Variant("\(.winner) awarded \(.score) win over \(.loser)", when: [.coverage]),
    Variant("\(.home) v \(.away) awarded \(.score)", when: [.coverage]),
    Variant(
      "\(.winner) lead \(.loser) \(.score)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home) and \(.away) level at \(.score)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home) v \(.away), \(.date)", unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]
}
