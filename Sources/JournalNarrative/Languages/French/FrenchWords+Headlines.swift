extension FrenchWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: headline]

  private static let headline = [
    Variant("\(.home, .bare) - \(.away, .bare) : match \(.deed)"),
    Variant(
      "\(.winner) élimine \(.loser)\(" ", .competition, .of)\(" ", .means, .at)",
      when: [.knockout, .levelOnAggregate, .legged]),
    Variant("\(.winner) élimine \(.loser)\(" ", .competition, .of)", when: [.knockout]),
    Variant("\(.winner) sort \(.loser)\(" ", .competition, .of)", when: [.knockout]),
    Variant(
      "\(.winner) remporte \(.competition) face \(.loser, .to), \(.score)",
      when: [.final, .wonTheLeg]),
    Variant("\(.winner) remporte \(.competition) aux tirs au but", when: [.final, .onPenalties]),
    Variant("\(.winner) remporte la finale face \(.loser, .to)", when: [.final]),
    Variant("\(.winner) bat \(.loser) \(.score)", when: [.outcomeKnown]),
    Variant(
      "\(.winner) domine \(.loser) \(.score)", when: [.outcomeKnown], unless: [.narrow, .comeback]),
    Variant("\(.winner) écrase \(.loser) \(.score)", when: [.outcomeKnown, .rout]),
    Variant("\(.winner) renverse \(.loser) \(.score)", when: [.outcomeKnown, .comeback]),
    Variant(
      "Match nul \(.score, .single) entre \(.home, .bare) et \(.away, .bare)",
      when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "Pas de but entre \(.home, .bare) et \(.away, .bare)", when: [.outcomeKnown, .goalless],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) bat \(.loser) aux tirs au but\(", ", .kicks)",
      when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner, .bare) bat \(.loser, .bare) aux tirs au but",
      when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner) l'emporte \(.score) sur tapis vert contre \(.loser)", when: [.coverage]),
    Variant("\(.home, .bare)-\(.away, .bare) : résultat fixé à \(.score)", when: [.coverage]),
    Variant(
      "\(.winner) mène \(.score) contre \(.loser)",
      unless: [.coverage, .knockout, .final, .outcomeKnown]),
    Variant(
      "\(.score, .single) entre \(.home, .bare) et \(.away, .bare)",
      unless: [.coverage, .knockout, .final, .outcomeKnown]),
    Variant("\(.home) affronte \(.away) le \(.date)", unless: [.coverage, .knockout, .final]),
  ]
}
