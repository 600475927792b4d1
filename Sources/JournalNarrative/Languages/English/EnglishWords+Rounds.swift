extension EnglishWords {
  /// Rounds as a whole, and ties to come.
  static let rounds: [ClauseKind: [Variant]] = [
    .roundHeadline: [
      Variant("\(.winner) lead after matchday \(.matchday, .figure)"),
      Variant("\(.winner) top the table after matchday \(.matchday, .figure)"),
      Variant("\(.count) matches, \(.figure, .role)"),
    ],
    .roundLead: [
      Variant(
        "Matchday \(.matchday, .figure)\(" of ", .competition) brought \(.figure, .role) in "
          + "\(.count) matches"),
      Variant(
        "The \(.count) matches of matchday \(.matchday, .figure)\(" of ", .competition) saw "
          + "\(.figure, .role)"),
      Variant(
        "The \(.count) matches played\(" in ", .round)\(" of ", .competition) brought "
          + "\(.figure, .role)"),
      Variant(
        "The \(.count) matches\(" of ", .round)\(" of ", .competition) saw \(.figure, .role)"),
    ],
    .tableLeader: [
      Variant(
        "\(.winner) lead the table with \(.figure, .figure) points, \(.count) ahead of "
          + "\(.opponent)"),
      Variant(
        "\(.winner) are first with \(.figure, .figure) points, \(.count) more than \(.opponent)"),
      Variant("\(.winner) lead the table with \(.figure, .figure) points, level with \(.opponent)"),
    ],
    .tableClimb: [
      Variant("\(.team) climbed from \(.before, .ordinal) to \(.position, .ordinal)"),
      Variant("\(.team) moved up from \(.before, .ordinal) to \(.position, .ordinal)"),
    ],
    .firstLegScore: [
      Variant("\(.winner) lead \(.score) from the first leg"),
      Variant("\(.winner) won the first leg \(.score)"),
      Variant("The first leg ended \(.score)"),
    ],
    .need: [
      Variant(
        "\(.team) go through with a win by \(.count) or more\(", ", .deed)",
        when: [.needsMargin]),
      Variant("\(.team) need to win by \(.count)\(", ", .deed)", when: [.needsMargin]),
      Variant("\(.team) go through with any win\(", ", .deed)", when: [.needsWin]),
      Variant("For \(.team) any win is enough\(", ", .deed)", when: [.needsWin]),
      Variant("\(.team) go through with a draw\(", ", .deed)", when: [.drawEnough]),
      Variant("For \(.team) a draw is enough\(", ", .deed)", when: [.drawEnough]),
      Variant("\(.team) go through even if they lose by \(.count)\(", ", .deed)", when: [.mayLose]),
      Variant("\(.team) can afford to lose by \(.count)\(", ", .deed)", when: [.mayLose]),
    ],
    .needToo: [
      Variant("or by \(.count) with at least \(.figure) goals", when: [.orWin]),
      Variant("or a draw in which they score at least \(.figure)", when: [.orDraw]),
      Variant(
        "or a defeat by \(.count) in which they score at least \(.figure)",
        when: [.orDefeat]),
      Variant("or by \(.count) if it ends \(.score)", when: [.orWin]),
      Variant("or a draw if it ends \(.score)", when: [.orDraw]),
      Variant("or a defeat by \(.count) if it ends \(.score)", when: [.orDefeat]),
      Variant("or by \(.count) with one of the scores \(.other)", when: [.orWin]),
      Variant("or a draw with one of the scores \(.other)", when: [.orDraw]),
      Variant("or a defeat by \(.count) with one of the scores \(.other)", when: [.orDefeat]),
    ],
    .playedOn: [
      Variant("A score of \(.score) from the side of \(.home) would mean \(.means)"),
      Variant("At \(.score), \(.home) named first, there would be \(.means)"),
    ],
  ]
}
