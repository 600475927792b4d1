extension FrenchWords {
  /// What a match meant for its tie.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passage,
    .shootOut: [Variant("\(.winner) a gagné la séance de tirs au but\(" ", .kicks)")],
    .tieStanding: [
      Variant("Pour l'instant, \(.winner) passe avec un cumul de \(.aggregate)", unless: [.final]),
      Variant("Pour l'instant, \(.winner) a l'avantage avec un cumul de \(.aggregate)"),
      Variant(
        "Pour l'instant, \(.winner) se qualifie \(.means, .at), avec un cumul de \(.aggregate)",
        unless: [.final]),
      Variant(
        "Pour l'instant, \(.winner) a l'avantage \(.means, .at), avec un cumul de \(.aggregate)"),
      Variant("Pour l'instant, le cumul est de \(.aggregate) et il faut \(.means)"),
      Variant("Pour l'instant, le cumul est de \(.aggregate)"),
    ],
    .tieDemand: [
      Variant("Le cumul est de \(.aggregate) et il faut \(.means)"),
      Variant("Le cumul est de \(.aggregate) et rien n'est décidé"),
      Variant("Il faut \(.means)"),
    ],
  ].merging(decisions) { first, _ in first }

  /// What follows from a decision, and what a replay replayed.
  static let decisions: [ClauseKind: [Variant]] = [
    .walkover: [
      Variant(
        "\(.winner) passe sans jouer contre \(.loser)\(" (", .name, .plain, ")")\(" ", .day, .at)"
          + "\(", ", .place)")
    ],
    .through: [
      Variant("\(.winner) passe au tour suivant", when: [.knockout]),
      Variant("\(.winner) passe, \(.loser) s'arrête là", when: [.knockout]),
      Variant("\(.winner) remporte ainsi \(.competition)", when: [.final]),
      Variant("\(.winner) remporte ainsi le titre", when: [.final]),
      Variant("\(.winner) prend ainsi la troisième place", when: [.thirdPlace]),
    ],
    .ruling: [Variant("Le motif donné : \(.words)")],
    .firstMatch: [
      Variant("Le premier match avait fini à \(.before)"),
      Variant("C'était un match à rejouer, après le \(.before) du premier"),
    ],
  ]

  private static let passage = [
    Variant(
      "\(.winner) passe avec un cumul de \(.aggregate)", when: [.lastLeg, .onAggregate],
      unless: [.final]),
    Variant("\(.winner) a gagné avec un cumul de \(.aggregate)", when: [.lastLeg, .onAggregate]),
    Variant(
      "\(.winner), qui avait gagné l'aller \(.before), l'emporte avec un cumul de \(.aggregate)",
      when: [.lastLeg, .onAggregate, .wonFirstLeg]),
    Variant(
      "\(.winner) a gagné avec un cumul de \(.aggregate) malgré une défaite \(.before) à l'aller",
      when: [.lastLeg, .onAggregate, .lostFirstLeg]),
    Variant(
      "Après le \(.before) de l'aller, \(.winner) a gagné avec un cumul de \(.aggregate)",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "Avec un cumul de \(.aggregate), \(.winner) se qualifie \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate]),
    Variant(
      "Avec un cumul de \(.aggregate), \(.winner) a gagné \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.onAggregate]),
    Variant(
      "\(.winner), qui avait perdu l'aller \(.before), se qualifie \(.means, .at) avec un cumul de \(.aggregate)",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "\(.winner), qui avait perdu l'aller \(.before) la semaine dernière, se qualifie \(.means, .at) avec un cumul de \(.aggregate)",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg, .lastWeek],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "\(.winner), qui avait gagné l'aller \(.before), se qualifie \(.means, .at) avec un cumul de \(.aggregate)",
      when: [.lastLeg, .levelOnAggregate, .wonFirstLeg],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "\(.winner) se qualifie \(.means, .at), avec un cumul de \(.aggregate)", when: [.lastLeg],
      unless: [.levelOnAggregate, .onAggregate, .final]),
    Variant(
      "\(.winner) a gagné \(.means, .at), avec un cumul de \(.aggregate)", when: [.lastLeg],
      unless: [.levelOnAggregate, .onAggregate]),
  ]
}
