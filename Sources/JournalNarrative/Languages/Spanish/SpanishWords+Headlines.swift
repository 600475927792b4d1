extension SpanishWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [
    .headline: newsHeadlines + cupHeadlines + matchHeadlines + otherHeadlines
  ]

  private static let cupHeadlines = [
    Variant(
      "\(.winner) elimina \(.loser, .to)\(" ", .competition, .of)\(" ", .means, .bare)",
      when: [.knockout, .levelOnAggregate, .legged]),
    Variant("\(.winner) elimina \(.loser, .to)\(" ", .competition, .of)", when: [.knockout]),
    Variant("\(.winner) deja fuera \(.loser, .to)\(" ", .competition, .of)", when: [.knockout]),
    Variant("\(.winner) apea \(.loser, .to)\(" ", .competition, .of)", when: [.knockout]),
    Variant(
      "\(.loser) cae ante \(.winner)\(" en ", .competition)", when: [.knockout, .forLoser]),
    Variant(
      "\(.winner) gana \(.competition) tras vencer \(.score) \(.loser, .to)",
      when: [.final, .wonTheLeg]),
    Variant("\(.winner) gana la final \(.score) \(.loser, .to)", when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) gana \(.competition) en los penaltis ante \(.loser)",
      when: [.final, .onPenalties]),
    Variant("\(.winner) gana la final en los penaltis", when: [.final, .onPenalties]),
    Variant("\(.winner) gana \(.competition) ante \(.loser)", when: [.final]),
    Variant("\(.winner) gana la final ante \(.loser)", when: [.final]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) y es tercero", when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner), tercero en los penaltis ante \(.loser)", when: [.thirdPlace, .onPenalties]),
    Variant("\(.winner) conquista el tercer puesto", when: [.thirdPlace]),
    Variant("\(.winner) pasa sin jugar ante \(.loser)", when: [.walkover]),
  ]

  private static let matchHeadlines = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "\(.winner) vence por \(.score) \(.loser, .to)", when: [.outcomeKnown], unless: [.onPenalties]
    ),
    Variant(
      "\(.winner) gana como visitante \(.score) \(.loser, .to)", when: [.outcomeKnown, .awayWin],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) golea \(.score) \(.loser, .to)", when: [.outcomeKnown, .rout],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) arrolla por \(.score) \(.loser, .to)", when: [.outcomeKnown, .rout, .forWinner],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) gana por la mínima \(.loser, .to), \(.score)", when: [.outcomeKnown, .narrow],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) gana un duelo de goles \(.loser, .to), \(.score)",
      when: [.outcomeKnown, .thriller], unless: [.onPenalties]),
    Variant(
      "\(.winner) remonta y gana \(.score) \(.loser, .to)", when: [.outcomeKnown, .comeback],
      unless: [.onPenalties]),
    Variant(
      "\(.home) empata \(.score, .single) con \(.away)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "Empate \(.score, .single) \(.home, .of) con \(.away)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "\(.home) empata sin goles con \(.away)", when: [.outcomeKnown, .goalless],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) vence\(" ", .kicks) \(.loser, .to) en los penaltis",
      when: [.outcomeKnown, .onPenalties]),
  ]

  private static let otherHeadlines = [
    Variant("\(.deed) el partido \(.home, .of) ante \(.away)"),
    Variant("\(.winner) gana \(.score) \(.loser, .to) en los despachos", when: [.coverage]),
    Variant("\(.home)-\(.away, .bare): resultado fijado en \(.score)", when: [.coverage]),
    Variant(
      "\(.winner) va ganando \(.score) \(.loser, .to)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home) va empatando \(.score, .single) con \(.away)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home) se mide \(.away, .to) el \(.date)",
      unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]
}
