extension ItalianWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: [
      Variant("nella gara di \(.leg, .to) \(.competition, .of)", when: [.legged]),
      Variant("nella gara di \(.leg, .to)", when: [.legged]),
      Variant("\(.round, .place) \(.competition, .of)", unless: [.legged]),
      Variant("nel girone \(.group) \(.competition, .of)", unless: [.legged]),
      Variant("\(.competition, .place)", unless: [.legged]),
      Variant("\(.round, .place)", unless: [.legged]),
      Variant("nel girone \(.group)", unless: [.legged]),
    ],
    .announcement: [
      Variant("\(.home) affronta \(.away) il \(.date)\(" ", .place)"),
      Variant("\(.home) gioca contro \(.away) il \(.date)\(" ", .place)"),
    ],
    .standing: standing, .win: win, .draw: draw,
    .shootOutWin: [
      Variant(
        "\(.winner) ha battuto \(.loser) ai rigori\(" (", .kicks, .plain, ")") dopo "
          + "\(.score, .attributive)\(" ", .minutes)"
          + setting),
      Variant(
        "\(.winner) ha vinto ai rigori\(" (", .kicks, .plain, ")") contro \(.loser), dopo "
          + "\(.score, .attributive)\(" ", .minutes)"
          + setting),
    ],
    .award: [
      Variant(won), Variant(won + "; sul campo \(.opponent) aveva vinto \(.before)"),
      Variant(won + "; sul campo il risultato era \(.before)", when: [.drewTheLeg]),
      Variant(
        "Il risultato di \(.home, .bare)-\(.away, .bare)\(" ", .place) passa \(.score, .place)"),
    ],
    .halt: [
      Variant(
        "La partita \(.home, .bare)-\(.away, .bare)\(" ", .place)\(" ", .day, .at) "
          + "\(.deed)\(" ", .time, .after)"
      ),
      Variant(
        "La partita \(.home, .bare)-\(.away, .bare)\(" ", .place)\(" ", .day, .at) "
          + "\(.deed)\(" ", .time, .after) \(.score, .place)"
      ),
    ],
    .exit: exit,
    .comeback: [
      Variant("\(.team) ha dovuto rimontare", unless: [.several]),
      Variant("\(.team) ha rimontato \(.count, .role) di svantaggio", when: [.several]),
    ],
    .lostLead: [Variant("\(.team) aveva condotto \(.score)")],
  ]

  private static let won: Wording =
    "\(.winner) ottiene la vittoria per \(.score) a tavolino contro "
    + "\(.loser)\(" (", .name, .plain, ")")\(" ", .place)"

  private static let setting: Wording = "\(" ", .day, .at)\(" ", .place)"

  /// What was settled names the competition itself.
  private static let day: Wording = "\(" ", .day, .at)"

  private static let standing = [
    Variant(
      "\(.winner) conduce \(.score) contro \(.loser)\(" ", .time)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.home) e \(.away) pareggiano per ora \(.score, .single)\(" ", .time)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) conduce \(.score) contro \(.loser)\(" ", .time)\(" ", .place); nessun fischio "
        + "finale risulta",
      unless: [.outcomeKnown]),
    Variant(
      "\(.home) e \(.away) pareggiano per ora \(.score, .single)\(" ", .time)\(" ", .place); "
        + "nessun fischio finale risulta",
      unless: [.outcomeKnown]),
    Variant(
      "Di \(.home, .bare)-\(.away, .bare)\(" ", .place) non risultano gol né fischio finale",
      unless: [.outcomeKnown]),
  ]

  private static let win: [Variant] =
    [
      Variant("\(.winner) ha battuto \(.loser) \(.score)\(" ", .minutes)" + setting),
      Variant("\(.winner) ha vinto \(.score)\(" ", .minutes) contro \(.loser)" + setting),
      Variant("\(.loser) ha perso \(.score)\(" ", .minutes) contro \(.winner)" + setting),
      Variant(
        "\(.winner) ha vinto \(.score)\(" ", .minutes) in casa \(.loser, .of)" + setting,
        when: [.awayWin]),
      Variant(
        "\(.winner) ha travolto \(.loser) \(.score)\(" ", .minutes)" + setting, when: [.rout]),
      Variant(
        "\(.winner) ha rimontato e battuto \(.loser) \(.score)\(" ", .minutes)" + setting,
        when: [.comeback]),
      Variant(
        "\(.winner) ha rimontato \(.count, .role) di svantaggio e battuto \(.loser) "
          + "\(.score)\(" ", .minutes)"
          + setting, when: [.greatComeback]),
      Variant(
        "Con \(.feat), \(.winner) ha battuto \(.loser) \(.score)\(" ", .minutes)" + setting,
        unless: [.inVain]),
      Variant(
        "Nonostante \(.feat), \(.loser) ha perso \(.score)\(" ", .minutes) contro \(.winner)"
          + setting, when: [.inVain]),
      Variant(
        "\(.winner) ha battuto \(.loser) \(.score)\(" ", .minutes) grazie a \(.strike)" + setting,
        when: [.winner]),
      Variant(
        "\(.hero) \(.fate) battendo \(.rival) \(.score)\(" ", .minutes)" + day,
        when: [.goodFate, .heroWon]),
      Variant(
        "\(.hero) \(.fate) nonostante la sconfitta per \(.score)\(" ", .minutes) contro \(.rival)"
          + day, when: [.goodFate, .heroLost]),
      Variant(
        "\(.hero) \(.fate) dopo la sconfitta per \(.score)\(" ", .minutes) contro \(.rival)"
          + day, when: [.heroLost], unless: [.goodFate]),
      Variant(
        "\(.hero) \(.fate) nonostante la vittoria per \(.score)\(" ", .minutes) contro \(.rival)"
          + day, when: [.heroWon], unless: [.goodFate]),
    ]

  private static let draw: [Variant] = [
    Variant("\(.home) e \(.away) hanno pareggiato \(.score, .single)\(" ", .minutes)" + setting),
    Variant("\(.home) ha pareggiato \(.score, .single)\(" ", .minutes) con \(.away)" + setting),
    Variant(
      "\(.home) e \(.away) non hanno trovato il gol\(" ", .minutes)" + setting, when: [.goalless]),
    Variant(
      "\(.chaser) ha rimontato \(.count, .role) di svantaggio e pareggiato "
        + "\(.score, .single)\(" ", .minutes) con \(.leader)"
        + setting, when: [.lostLead]),
    Variant(
      "\(.team) ha strappato \(.score, .attributive)\(" ", .minutes) contro \(.opponent) grazie a "
        + "\(.strike)"
        + setting, when: [.equaliser]),
    Variant(
      "\(.hero) \(.fate) con \(.score, .attributive)\(" ", .minutes) contro \(.rival)" + day,
      when: [.goodFate]),
    Variant(
      "\(.hero) \(.fate) dopo \(.score, .attributive)\(" ", .minutes) contro \(.rival)" + day,
      unless: [.goodFate]),
  ]

  private static let stage: Wording =
    "\(" ", .day, .at)\(" ", .round, .place)\(" ", .competition, .of)"

  private static let leg: Wording = "\(" nella gara di ", .leg, .to)"

  private static let exit = [
    Variant(
      "\(.winner) ha eliminato \(.loser)" + stage + " vincendo \(.score)\(" ", .minutes)" + leg,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) ha eliminato \(.loser)" + stage + " con \(.score, .attributive)\(" ", .minutes)"
        + leg,
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) ha eliminato \(.loser)" + stage
        + " ai rigori\(" (", .kicks, .plain, ")"), dopo \(.score, .attributive)\(" ", .minutes)"
        + leg,
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) ha eliminato \(.loser)" + stage + " pur perdendo \(.score)\(" ", .minutes)" + leg,
      when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) ha vinto \(.competition)\(" ", .day, .at) battendo \(.loser) "
        + "\(.score)\(" ", .minutes) in finale",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) ha vinto la finale\(" ", .day, .at) contro \(.loser), \(.score)\(" ", .minutes)",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) ha vinto la finale\(" ", .competition, .of)\(" ", .day, .at) ai "
        + "rigori\(" (", .kicks, .plain, ")") contro \(.loser), dopo \(.score, .attributive)\(" ", .minutes)",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) ha vinto la finale\(" ", .competition, .of)\(" ", .day, .at) dopo "
        + "\(.score, .attributive)\(" ", .minutes) con \(.loser)",
      when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) ha vinto la finale\(" ", .competition, .of)\(" ", .day, .at) pur perdendo "
        + "\(.score)\(" ", .minutes)"
        + leg + " contro \(.loser)", when: [.final, .lostTheLeg]),
    Variant(
      "\(.winner) ha conquistato il terzo posto\(" ", .competition, .place)\(" ", .day, .at) "
        + "battendo \(.loser) \(.score)\(" ", .minutes)",
      when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) ha conquistato il terzo posto\(" ", .competition, .place)\(" ", .day, .at) ai "
        + "rigori\(" (", .kicks, .plain, ")") contro \(.loser), dopo \(.score, .attributive)\(" ", .minutes)",
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) ha conquistato il terzo posto dopo \(.score, .attributive)\(" ", .minutes) con \(.loser)",
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) ha conquistato il terzo posto pur perdendo \(.score)\(" ", .minutes) contro "
        + "\(.loser)",
      when: [.thirdPlace, .lostTheLeg]),
  ]
}
