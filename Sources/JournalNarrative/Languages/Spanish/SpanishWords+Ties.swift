extension SpanishWords {
  /// What a match meant for its tie.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passageOnAggregate + passageLevel,
    .tieStanding: tieStanding, .tieDemand: tieDemand,
    .shootOut: [
      Variant("\(.winner) ganó la tanda de penaltis\(" por ", .kicks)"),
      Variant("La tanda de penaltis fue para \(.winner)\(" por ", .kicks)"),
    ],
    .milestone: [
      Variant("\(.winner) jugará \(.round) por primera vez", when: [.coverage]),
      Variant("\(.winner) alcanza \(.round) por primera vez", when: [.coverage]),
      Variant("\(.winner) no había llegado nunca \(.round, .to)", when: [.coverage]),
      Variant("\(.winner) llega \(.round, .to) por primera vez en las temporadas registradas"),
    ],
    .tieSwing: [
      Variant("\(.team) estaba pasando la eliminatoria \(.spells)"),
      Variant("Con el marcador de cada momento, \(.team) pasaba la eliminatoria \(.spells)"),
      Variant("\(.spells), quien pasaba la eliminatoria era \(.team)"),
    ],
    .turningPoint: turningPoint,
  ].merging(decisions) { first, _ in first }

  private static let turningPoint =
    chance("de pasar la eliminatoria", unless: [.final])
    + chance("de ganar la final", when: [.final])

  private static func chance(
    _ prize: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) -> [Variant] {
    [
      Variant(
        "Según un modelo que solo conoce el marcador y el reloj, el gol de \(.who) elevó del "
          + "\(.before, .figure) al \(.figure, .figure) por ciento la probabilidad \(.team, .of) "
          + prize,
        when: needs, unless: bars),
      Variant(
        "El momento clave, según un modelo que solo conoce el marcador y el reloj, fue el gol de "
          + "\(.who): la probabilidad \(.team, .of) " + prize + " subió del "
          + "\(.before, .figure) al \(.figure, .figure) por ciento",
        when: needs, unless: bars),
      Variant(
        "Según un modelo que solo conoce el marcador y el reloj, el gol \(.team, .of) \(.time) elevó "
          + "del \(.before, .figure) al \(.figure, .figure) por ciento su probabilidad " + prize,
        when: needs, unless: bars),
    ]
  }

  private static let tieStanding = [
    Variant(
      "De momento, \(.winner) pasa la eliminatoria con un \(.aggregate) en el global",
      unless: [.final]),
    Variant("De momento, \(.winner) va por delante con un \(.aggregate) en el global"),
    Variant(
      "De momento, \(.winner) pasa la eliminatoria \(.means, .at), con un \(.aggregate) en el "
        + "global", unless: [.final]),
    Variant(
      "De momento, \(.winner) va por delante \(.means, .at), con un \(.aggregate) en el global"),
    Variant("De momento, el global es de \(.aggregate) y hace falta \(.means)"),
    Variant("De momento, el global es de \(.aggregate)"),
  ]

  private static let tieDemand = [
    Variant("El global es de \(.aggregate) y hace falta \(.means)"),
    Variant("El global es de \(.aggregate) y la eliminatoria está por decidir"),
    Variant("Hace falta \(.means)"),
  ]
}

// The match that ended a tie, in one sentence.
extension SpanishWords {
  static let exit = knockouts + newsKnockouts + oddKnockouts + finals + third

  /// The match for third place.
  private static let third: [Variant] = [
    Variant(
      "\(.winner) conquistó el tercer puesto\(" ", .competition, .of) al ganar \(.score)"
        + "\(" ", .minutes) \(.loser, .to)\(" ", .day, .at)\(" en ", .venue)",
      when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) conquistó el tercer puesto\(" ", .competition, .of) en los penaltis"
        + "\(", por ", .kicks, .plain, ",") ante \(.loser), tras empatar \(.score, .single)\(" ", .minutes)"
        + "\(" ", .day, .at)\(" en ", .venue)",
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) conquistó el tercer puesto\(" ", .competition, .of) tras empatar "
        + "\(.score, .single)\(" ", .minutes) con \(.loser)\(" ", .day, .at)\(" en ", .venue)",
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) conquistó el tercer puesto\(" ", .competition, .of) pese a perder \(.score)"
        + "\(" ", .minutes) ante \(.loser)\(" ", .day, .at)\(" en ", .venue)",
      when: [.thirdPlace, .lostTheLeg]),
  ]

  /// What follows from a decision, and what a replay replayed.
  static let decisions: [ClauseKind: [Variant]] = [
    .walkover: [
      Variant(
        "\(.winner) pasó sin jugar ante \(.loser)\(", por decisión de ", .name, .plain, ",")\(" ", .place)"
          + "\(" ", .day, .at)"),
      Variant(
        "El partido \(.home, .of) contra \(.away)\(" ", .place)\(" ", .day, .at) no se jugó: "
          + "\(.winner) pasó por incomparecencia"),
    ],
    .through: [
      Variant(
        "\(.winner) pasa \(.round, .to); \(.loser) queda fuera\(" ", .competition, .of)",
        when: [.knockout]),
      Variant(
        "\(.winner) sigue adelante; \(.loser) queda fuera\(" ", .competition, .of)",
        when: [.knockout]),
      Variant("\(.winner) se lleva así \(.competition)", when: [.final]),
      Variant("\(.winner) se lleva así el título", when: [.final]),
      Variant(
        "\(.winner) se queda así con el tercer puesto\(" ", .competition, .of)",
        when: [.thirdPlace]),
    ],
    .ruling: [
      Variant("El motivo alegado: \(.words)"), Variant("Como motivo consta: \(.words)"),
    ],
    .firstMatch: [
      Variant("El primer partido había acabado \(.before)"),
      Variant("Era el desempate, después del \(.before) del primer partido"),
    ],
  ]

  /// The news of a match in which a side goes through or wins the final.
  private static let newsKnockouts = [
    Variant(
      "\(.winner) eliminó" + outOf
        + " en la tanda de penaltis\(" por ", .kicks) tras empatar \(.score)"
        + "\(" ", .minutes)\(" ", .day, .at)\(" en ", .venue), pese a \(.feat)",
      when: [.knockout, .drewTheLeg, .onPenalties, .inVain]),
    Variant(
      "\(.winner) conquistó \(.competition) al vencer \(.loser, .to)\(" por ", .kicks) en la tanda de "
        + "penaltis tras empatar \(.score)\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)"
        + "\(" en ", .venue), pese a \(.feat)",
      when: [.final, .drewTheLeg, .onPenalties, .inVain], unless: [.legged]),
    Variant(
      "\(.winner) conquistó \(.competition) al vencer \(.loser, .to)\(" por ", .kicks) en la tanda de "
        + "penaltis tras empatar \(.score)\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)"
        + "\(" en ", .venue), con \(.feat)",
      when: [.final, .drewTheLeg, .onPenalties], unless: [.legged, .inVain]),
    Variant(
      "\(.winner) eliminó" + outOf + " al ganar \(.score)" + leg + ground + ", con \(.feat)",
      when: [.knockout, .wonTheLeg], unless: [.inVain]),
    Variant(
      "\(.winner) eliminó" + outOf + " al ganar \(.score)" + leg + ground + ", pese a \(.feat)",
      when: [.knockout, .wonTheLeg, .inVain]),
    Variant(
      "\(.winner) eliminó" + outOf + " al ganar \(.score)" + leg + ground
        + ", gracias a \(.strike)", when: [.knockout, .wonTheLeg, .winner]),
    Variant(
      "\(.winner) conquistó \(.competition) al ganar \(.score) \(.loser, .to)"
        + "\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)\(" en ", .venue), con \(.feat)",
      when: [.final, .wonTheLeg], unless: [.legged, .inVain]),
    Variant(
      "\(.winner) conquistó \(.competition) al ganar \(.score) \(.loser, .to)"
        + "\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)\(" en ", .venue), gracias a "
        + "\(.strike)", when: [.final, .wonTheLeg, .winner], unless: [.legged]),
  ]

  private static let outOf: Wording =
    " \(.loser, .to)\(" ", .round, .place)\(" ", .competition, .of)"

  private static let leg: Wording = "\(" la ", .leg, .attributive)"

  private static let inLeg: Wording = "\(" en la ", .leg, .attributive)"

  private static let ground: Wording = "\(" ", .minutes)\(" ", .day, .at)\(" en ", .venue)"

  private static let knockouts = [
    Variant(
      "\(.winner) eliminó" + outOf + " al ganar \(.score)" + leg + ground,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) dejó fuera" + outOf + " con un triunfo por \(.score)" + inLeg + ground,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) apeó" + outOf + " tras ganar \(.score)" + leg + ground,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.loser) cayó ante \(.winner)\(" ", .round, .place)\(" ", .competition, .of) al "
        + "perder \(.score)" + leg + ground,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) está en la siguiente ronda\(" ", .competition, .of): venció por "
        + "\(.score) \(.loser, .to)\(" ", .round, .place)" + inLeg + ground,
      when: [.knockout, .wonTheLeg, .forWinner]),
    Variant(
      "\(.loser) quedó fuera\(" ", .competition, .of)\(" ", .round, .place) al perder por "
        + "\(.score) ante \(.winner)" + inLeg + ground,
      when: [.knockout, .wonTheLeg, .forLoser]),
  ]

  private static let oddKnockouts = [
    Variant(
      "\(.winner) eliminó" + outOf + " tras empatar" + leg + " \(.score)" + ground,
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) dejó fuera" + outOf + " con un empate \(.score)" + inLeg + ground,
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) eliminó" + outOf + " en la tanda de penaltis\(" por ", .kicks) tras empatar" + leg
        + " \(.score)\(" ", .day, .at)\(" en ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.loser) cayó ante \(.winner)\(" ", .round, .place)\(" ", .competition, .of) en la "
        + "tanda de penaltis\(" por ", .kicks) tras empatar" + leg
        + " \(.score)\(" ", .day, .at)\(" en ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) dejó fuera" + outOf + " en la tanda de penaltis\(" por ", .kicks), con \(.score) "
        + "\(.minutes)" + inLeg + "\(", ", .day, .at)\(" en ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) eliminó" + outOf + " en la tanda de penaltis\(" por ", .kicks), con \(.score) "
        + "\(.minutes)" + inLeg + "\(", ", .day, .at)\(" en ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.loser) ganó por \(.score) \(.winner, .to)" + inLeg + ground
        + ", pero quedó fuera\(" ", .round, .place)\(" ", .competition, .of)",
      when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) eliminó" + outOf + " pese a perder" + leg + " por \(.score)" + ground,
      when: [.knockout, .lostTheLeg]),
  ]

  private static let finals = [
    Variant(
      "\(.winner) ganó \(.competition) tras vencer por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)\(" en ", .venue)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) conquistó \(.competition) al ganar \(.score) \(.loser, .to)"
        + "\(" ", .minutes)\(" ", .round, .place)\(" ", .day, .at)\(" en ", .venue)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) ganó \(.round)\(" ", .competition, .of) tras vencer por \(.score) "
        + "\(.loser, .to)" + inLeg + ground,
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) ganó \(.round)\(" ", .competition, .of) tras empatar \(.score) con "
        + "\(.loser)" + inLeg + ground,
      when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) ganó \(.round)\(" ", .competition, .of) \(.loser, .to) en la tanda de "
        + "penaltis\(" por ", .kicks) tras empatar \(.score)" + inLeg
        + "\(" ", .day, .at)\(" en ", .venue)",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) venció \(.loser, .to)\(" ", .round, .place)\(" ", .competition, .of) en la "
        + "tanda de penaltis\(" por ", .kicks) tras empatar \(.score)" + inLeg
        + "\(" ", .day, .at)\(" en ", .venue)",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.loser) perdió \(.round)\(" ", .competition, .of) ante \(.winner) en la tanda "
        + "de penaltis\(" por ", .kicks) tras empatar \(.score)" + inLeg
        + "\(" ", .day, .at)\(" en ", .venue)",
      when: [.final, .drewTheLeg, .onPenalties, .forLoser]),
    Variant(
      "\(.winner) ganó \(.round)\(" ", .competition, .of) \(.loser, .to) en la tanda de "
        + "penaltis\(" por ", .kicks), con \(.score) \(.minutes)" + inLeg
        + "\(", ", .day, .at)\(" en ", .venue)",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.loser) perdió \(.round)\(" ", .competition, .of) ante \(.winner) en la tanda "
        + "de penaltis\(" por ", .kicks), con \(.score) \(.minutes)" + inLeg
        + "\(", ", .day, .at)\(" en ", .venue)",
      when: [.final, .drewTheLeg, .onPenalties, .forLoser]),
    Variant(
      "\(.loser) ganó por \(.score) \(.winner, .to)" + inLeg + ground
        + ", pero perdió \(.round)\(" ", .competition, .of)",
      when: [.final, .lostTheLeg]),
  ]
}

// Who goes through, and after which first leg.
extension SpanishWords {
  private static let passageOnAggregate = [
    Variant(
      "\(.winner) se clasificó con un \(.aggregate) en el global",
      when: [.lastLeg, .onAggregate], unless: [.final]),
    Variant("\(.winner) ganó por \(.aggregate) en el global", when: [.lastLeg, .onAggregate]),
    Variant(
      "\(.winner), que había ganado la ida por \(.before), se clasificó con un \(.aggregate) en el "
        + "global",
      when: [.lastLeg, .onAggregate, .wonFirstLeg], unless: [.final]),
    Variant(
      "\(.winner), que había ganado la ida por \(.before), ganó por \(.aggregate) en el global",
      when: [.lastLeg, .onAggregate, .wonFirstLeg]),
    Variant(
      "Tras el \(.before) de la ida, \(.winner) ganó por \(.aggregate) en el global",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "\(.winner) ganó por \(.aggregate) en el global pese a haber perdido la ida por \(.before)",
      when: [.lastLeg, .onAggregate, .lostFirstLeg]),
    Variant(
      "\(.winner) ganó por \(.aggregate) en el global pese a haber perdido la ida por \(.before) la "
        + "semana pasada",
      when: [.lastLeg, .onAggregate, .lostFirstLeg, .lastWeek]),
    Variant(
      "\(.winner), que había perdido la ida por \(.before) la semana pasada, ganó por \(.aggregate) "
        + "en el global",
      when: [.lastLeg, .onAggregate, .lostFirstLeg, .lastWeek]),
  ]

  private static let passageLevel = [
    Variant(
      "La eliminatoria acabó \(.aggregate) en el global y pasó \(.winner) \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "El global acabó \(.aggregate) y ganó \(.winner) \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.onAggregate, .onPenalties]),
    Variant(
      "\(.winner), que perdió \(.before) la ida la semana pasada, pasó \(.means, .at) con un "
        + "\(.aggregate) global",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg, .lastWeek],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "Tras perder \(.before) la ida la semana pasada, \(.winner) pasó \(.means, .at) con un "
        + "\(.aggregate) global",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg, .lastWeek],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "La eliminatoria acabó \(.aggregate) en el global y pasó \(.winner) \(.means, .at), pese a "
        + "haber perdido la ida por \(.before)",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "\(.winner), que había ganado la ida por \(.before), se clasificó \(.means, .at) tras el "
        + "\(.aggregate) del global",
      when: [.lastLeg, .levelOnAggregate, .wonFirstLeg],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "Tras el \(.before) de la ida, la eliminatoria acabó \(.aggregate) en el global y pasó "
        + "\(.winner) \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate, .drewFirstLeg],
      unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "La eliminatoria acabó \(.aggregate) en el global y pasó \(.winner) \(.means, .at)"
        + "\(" por ", .kicks)",
      when: [.lastLeg, .levelOnAggregate, .onPenalties], unless: [.final]),
    Variant(
      "El global acabó \(.aggregate) y ganó \(.winner) \(.means, .at)\(" por ", .kicks)",
      when: [.lastLeg, .levelOnAggregate, .onPenalties]),
    Variant(
      "\(.winner) se clasificó \(.means, .at), con un \(.aggregate) en el global",
      when: [.lastLeg], unless: [.levelOnAggregate, .onAggregate]),
  ]
}
