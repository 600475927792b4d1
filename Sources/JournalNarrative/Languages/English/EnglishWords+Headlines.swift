extension EnglishWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: headline]

  private static let headline = [
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
    Variant("\(.winner) beat \(.loser) \(.score)", when: [.outcomeKnown]),
    Variant("\(.winner) win \(.score) away to \(.loser)", when: [.outcomeKnown, .awayWin]),
    Variant("\(.winner) thrash \(.loser) \(.score)", when: [.outcomeKnown, .rout]),
    Variant("\(.winner) hit \(.loser) for \(.score)", when: [.outcomeKnown, .rout, .forWinner]),
    Variant("\(.winner) edge \(.loser) \(.score)", when: [.outcomeKnown, .narrow]),
    Variant("\(.winner) edge \(.loser) \(.score) in thriller", when: [.outcomeKnown, .thriller]),
    Variant(
      "\(.winner) come from behind to beat \(.loser) \(.score)",
      when: [.outcomeKnown, .comeback]),
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
      unless: [.coverage, .knockout, .final, .outcomeKnown]),
    Variant(
      "\(.home) and \(.away) level at \(.score)",
      unless: [.coverage, .knockout, .final, .outcomeKnown]),
    Variant("\(.home) v \(.away), \(.date)", unless: [.coverage, .knockout, .final]),
  ]
}
