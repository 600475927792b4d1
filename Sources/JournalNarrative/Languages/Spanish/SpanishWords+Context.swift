extension SpanishWords {
  /// The surroundings of a match.
  private static let best: Wording =
    "El premio al mejor del partido\(", que concede ", .name, .plain, ",") fue para "

  static let context: [ClauseKind: [Variant]] = [
    .rested: [
      Variant("\(.team) dio descanso a \(.who)\(", que ", .deed)"),
      Variant("\(.team) reservó a \(.who)\(", que ", .deed)"),
      Variant("Por descanso, \(.team) no contó con \(.who)\(", que ", .deed)"),
    ],
    .lastMatch: lastMatch, .leaguePlace: leaguePlace, .tablePlace: tablePlace, .contrast: contrast,
    .nextFixture: nextFixture,
    .run: [
      // The matches before belong to another season, so no wording says that this is the whole run.
      Variant(
        "\(.team) ha ganado sus últimos \(.count, .to)\(" en ", .competition)", when: [.wins]),
      Variant(
        "\(.team) cuenta por victorias sus últimos \(.count, .to)\(" en ", .competition)",
        when: [.wins]),
      Variant(
        "\(.team) ha perdido sus últimos \(.count, .to)\(" en ", .competition)",
        when: [.defeats]),
      Variant(
        "\(.team) cuenta por derrotas sus últimos \(.count, .to)\(" en ", .competition)",
        when: [.defeats]),
      Variant(
        "\(.team) ha ganado sus últimos \(.count, .to)\(" en ", .competition); \(.opponent) ha "
          + "perdido \(.other)",
        when: [.wins]),
      Variant(
        "\(.team) cuenta por victorias sus últimos \(.count, .to)\(" en ", .competition); "
          + "\(.opponent), \(.other) por derrotas",
        when: [.wins]),
    ],
    .suspended: [
      Variant("Sanción de \(.count, .to) para \(.who)\(", decidida por ", .name)"),
      Variant("\(.who) no jugará \(.count, .to) por sanción\(" de ", .name)"),
      Variant("Sanción hasta el \(.date) para \(.who)\(", decidida por ", .name)"),
    ],
    .starters: [
      Variant(
        "\(.team) alineó de inicio a \(.who), además de a \(.name), que había marcado en la ida"),
      Variant(
        "En el once inicial \(.team, .of) estuvieron \(.who), además de \(.name), que había marcado "
          + "en la ida"),
    ],
    .tableGap: [
      Variant(
        "\(.team) está a \(.figure, .of) \(.opponent, .of)\(" en ", .competition)"
          + "\(", con ", .count, .to, " menos")"),
      Variant(
        "La distancia \(.team, .of) respecto \(.opponent, .to) es de \(.figure, .of)"
          + "\(" en ", .competition)\(", con ", .count, .to, " menos")"),
      Variant(
        "\(.team) marcha a \(.figure, .of) \(.opponent, .of)\(" en ", .competition)"
          + "\(", con ", .count, .to, " menos")"),
    ],
    .attendance: [
      Variant("Asistieron al partido \(.count, .figure) personas"),
      Variant("La asistencia fue de \(.count, .figure) personas"),
    ],
    .conditions: [
      Variant("Se jugó \(.weather)\(", a ", .figure, .figure, " grados")\(", sobre ", .part)"),
      Variant("Se jugó sobre \(.part)\(", a ", .figure, .figure, " grados")"),
      Variant("La temperatura era de \(.figure, .figure) grados"),
    ],
    .referee: [
      Variant("Dirigió el partido \(.who)"), Variant("Arbitró \(.who)"),
      Variant("Arbitró \(.who) hasta que ocupó su lugar \(.other)"),
    ],
    .bestPlayer: [
      Variant(best + "\(.who)"), Variant(best + "\(.who), \(.team, .of)"),
    ],
    .holders: [
      Variant("\(.team) defendía el título"),
      Variant("\(.team) defendía el título \(.competition, .of)"),
    ],
    .form: [
      Variant(
        "\(.team) ha ganado \(.figure, .times), empatado \(.before, .times) y perdido "
          + "\(.other, .times) en sus últimos \(.count) partidos\(" en ", .competition)"),
      Variant(
        "\(.team) ha ganado \(.figure, .times) y perdido "
          + "\(.other, .times) en sus últimos \(.count) partidos\(" en ", .competition)"),
      Variant(
        "\(.team) ha ganado \(.figure, .times) y empatado "
          + "\(.before, .times) en sus últimos \(.count) partidos\(" en ", .competition)"),
      Variant(
        "\(.team) ha empatado \(.before, .times) y perdido "
          + "\(.other, .times) en sus últimos \(.count) partidos\(" en ", .competition)"),
      Variant("\(.team) ha empatado sus últimos \(.before) partidos\(" en ", .competition)"),
      Variant(
        "\(.team) ha ganado sus últimos \(.count) partidos\(" en ", .competition)", when: [.wins]),
      Variant(
        "\(.team) ha perdido sus últimos \(.count) partidos\(" en ", .competition)",
        when: [.defeats]),
    ],
    .meetings: [
      Variant(
        "En los últimos \(.count) duelos registrados ganó \(.home) \(.figure, .times), \(.away) "
          + "\(.other, .times) y empataron \(.before, .times)"),
      Variant(
        "En los últimos \(.count) duelos registrados ganó \(.home) \(.figure, .times); \(.away), "
          + "\(.other, .times)"),
      Variant(
        "\(.home) ha ganado \(.figure, .times) y empatado \(.before, .times) en los últimos "
          + "\(.count) duelos registrados"),
      Variant(
        "\(.away) ha ganado \(.other, .times) y empatado \(.before, .times) en los últimos "
          + "\(.count) duelos registrados"),
      Variant("Los últimos \(.count) duelos registrados acabaron en empate"),
      Variant("\(.home) ha ganado \(.figure, .times) en los últimos \(.count) duelos registrados"),
      Variant("\(.away) ha ganado \(.other, .times) en los últimos \(.count) duelos registrados"),
    ],
    .lastMeeting: [
      Variant(
        "Su último duelo registrado fue el \(.date), con victoria \(.winner, .of) por \(.score)"),
      Variant("Su último duelo registrado fue el \(.date) y acabó \(.score)"),
    ],
    .unbeaten: [
      Variant(
        "\(.team) no ha perdido en sus últimos \(.count) partidos\(" en ", .competition)",
        unless: [.endsRun]),
      Variant(
        "\(.team) suma \(.count) partidos sin perder\(" en ", .competition)",
        unless: [.endsRun]),
      Variant(
        "\(.team) llevaba \(.count) partidos sin perder\(" en ", .competition)", when: [.endsRun]),
      Variant(
        "La derrota acabó con una racha de \(.count) partidos \(.team, .of) sin perder"
          + "\(" en ", .competition)", when: [.endsRun]),
    ],
  ]

  /// What one or several players did in the previous match; the day by weekday or in full.
  private static let lastMatch =
    deeds("en la victoria por \(.score) frente \(.opponent, .to)", [.wonTheLeg], unless: [.rout])
    + deeds("en la goleada por \(.score) \(.opponent, .to)", [.wonTheLeg, .rout], unless: [])
    + deeds("en el empate \(.score) frente \(.opponent, .to)", [.drewTheLeg], unless: [])
    + deeds("en la derrota por \(.score) frente \(.opponent, .to)", [.lostTheLeg], unless: [])

  private static func deeds(_ match: Wording, _ needs: Set<Licence>, unless bars: Set<Licence>)
    -> [Variant]
  {
    let each: Wording = "habían marcado \(.count, .role) por cabeza "
    let one: Wording = "había marcado \(.count, .role) "
    return [
      Variant(each + match + " \(.day, .at)", when: needs.union([.several]), unless: bars),
      Variant(one + match + " \(.day, .at)", when: needs, unless: bars.union([.several])),
      Variant(each + match + " del \(.date)", when: needs.union([.several]), unless: bars),
      Variant(one + match + " del \(.date)", when: needs, unless: bars.union([.several])),
    ]
  }

  private static let tablePlace = [
    Variant(
      "\(.team), equipo vecino \(.opponent, .of), ocupa el \(.position, .ordinal) puesto en "
        + "\(.competition)"),
    Variant(
      "\(.team), equipo vecino \(.opponent, .of), marcha en el \(.position, .ordinal) puesto "
        + "\(.competition, .of)"),
    Variant("\(.team) ocupa el \(.position, .ordinal) puesto en \(.competition)"),
    Variant("\(.team) marcha en el \(.position, .ordinal) puesto \(.competition, .of)"),
    Variant(
      "\(.team), equipo vecino \(.opponent, .of), ocupa el \(.position, .ordinal) puesto de "
        + "su liga"),
    Variant("\(.team) ocupa el \(.position, .ordinal) puesto de su liga"),
  ]

  private static let leaguePlace = [
    Variant("\(.team) lidera la clasificación con \(.figure, .of)", when: [.top]),
    Variant(
      "\(.team) lidera la clasificación con \(.figure, .of), \(.count) más que \(.opponent)",
      when: [.top]),
    Variant(
      "\(.team) es líder con \(.figure, .of), con ventaja de \(.count, .of) sobre \(.opponent)",
      when: [.top]),
    Variant(
      "\(.team) se pone líder con \(.figure, .of)\(", por delante ", .opponent, .of)",
      when: [.top, .climbs]),
    Variant(
      "\(.team) ocupa el \(.position, .ordinal) puesto con \(.figure, .of)", unless: [.top]),
    Variant(
      "\(.team) ocupa el \(.position, .ordinal) puesto con \(.figure, .of), a \(.count) "
        + "\(.opponent, .of)", unless: [.top]),
    Variant(
      "\(.team) sube al \(.position, .ordinal) puesto, a \(.count, .of) \(.opponent, .of)",
      when: [.climbs], unless: [.top]),
    Variant(
      "\(.team) sube al \(.position, .ordinal) puesto con \(.figure, .of)", when: [.climbs],
      unless: [.top]),
    Variant(
      "\(.team) baja al \(.position, .ordinal) puesto con \(.figure, .of)", when: [.drops]),
    Variant(
      "\(.team) cae al \(.position, .ordinal) puesto, a \(.count, .of) \(.opponent, .of)",
      when: [.drops]),
  ]

  private static let contrast = [
    Variant(
      "\(.team) cuenta con un presupuesto de \(.figure); el \(.opponent, .of)"
        + "\(", ", .title, .plain, ",") es de \(.other)\(", ", .ratio, .times, " el de su rival")"),
    Variant(
      "El presupuesto \(.team, .of) es de \(.figure) y el \(.opponent, .of)"
        + "\(", ", .title, .plain, ",") de \(.other)\(", ", .ratio, .times, " el de su rival")"),
  ]

  // What comes next: the opening, the competition, the time.

  private static let nextFixture =
    [
      "\(.team) se medirá \(.opponent, .to)", "\(.team) se enfrentará \(.opponent, .to)",
      "\(.team) jugará después contra \(.opponent)",
      "El próximo rival \(.team, .of) será \(.opponent)",
      "\(.opponent) será el siguiente rival \(.team, .of)",
      "\(.team) tendrá después como rival \(.opponent, .to)",
    ].flatMap { fixture($0, unless: [.rematch]) }
    + [
      "\(.team) volverá a medirse \(.opponent, .to)",
      "\(.team) se verá de nuevo con \(.opponent)",
    ].flatMap { fixture($0, when: [.rematch]) }

  private static func fixture(
    _ opening: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) -> [Variant] {
    let stages: [Wording] = [
      " \(.round, .place) \(.competition, .of)", "\(" en ", .competition)",
      "\(" ", .round, .place)",
    ]
    let ends: [Wording] = [" dentro de \(.gap, .after)", " el \(.date, .bare)", ""]
    return stages.flatMap { stage in
      ends.map { Variant(opening + stage + $0, when: needs, unless: bars) }
        + [Variant(opening + stage + " el mismo día", when: needs.union([.sameDay]), unless: bars)]
    }
  }
}
