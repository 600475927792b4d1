extension GermanWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: [
      Variant("im \(.leg, .to) \(.competition, .attributive)", when: [.legged]),
      Variant("im \(.leg, .to)", when: [.legged]),
      Variant("\(.round, .place) \(.competition, .attributive)", unless: [.legged]),
      Variant("in Gruppe \(.group) \(.competition, .attributive)", unless: [.legged]),
      Variant("\(.competition, .place)", unless: [.legged]),
      Variant("\(.round, .place)", unless: [.legged]),
      Variant("in Gruppe \(.group)", unless: [.legged]),
    ],
    .announcement: [
      Variant("\(.home) spielt am \(.date)\(" ", .place) gegen \(.away, .to)"),
      Variant("\(.home) trifft am \(.date)\(" ", .place) auf \(.away, .to)"),
    ],
    .standing: standing, .win: win, .draw: draw,
    .shootOutWin: [
      Variant(
        "\(.winner) hat\(" ", .day, .at)\(" ", .place) gegen \(.loser, .to) im Elfmeterschießen"
          + "\(" mit ", .kicks) gewonnen, nachdem es\(" ", .minutes) \(.score) gestanden hatte")
    ],
    .award: award,
    .halt: [
      Variant(
        "Das Spiel \(.home, .bare) gegen \(.away, .bare)\(" ", .place)\(" ", .day, .at) "
          + "wurde\(" ", .time, .after) \(.deed)"
      ),
      Variant(
        "Das Spiel \(.home, .bare) gegen \(.away, .bare)\(" ", .place)\(" ", .day, .at) wurde"
          + "\(" ", .time, .after) beim Stand von \(.score) \(.deed)"),
    ],
    .exit: exit,
    .comeback: [
      Variant("\(.team) hatte zurückgelegen", unless: [.several]),
      Variant("\(.team) hatte schon \(.count, .role) zurückgelegen", when: [.several]),
    ],
    .lostLead: [Variant("\(.team) hatte schon \(.score) geführt")],
  ]

  private static let setting: Wording = "\(" ", .day, .at)\(" ", .place)"

  /// What was settled names the competition itself.
  private static let day: Wording = "\(" ", .day, .at)"

  private static let standing = [
    Variant(
      "\(.winner) führt\(" ", .time)\(" ", .place) \(.score) gegen \(.loser, .to)",
      when: [.outcomeKnown]),
    Variant(
      "Es steht\(" ", .time)\(" ", .place) \(.score, .single) zwischen \(.home, .of) und "
        + "\(.away, .of)",
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) führt\(" ", .time)\(" ", .place) \(.score) gegen \(.loser, .to); ein "
        + "Schlusspfiff ist nicht "
        + "erfasst", unless: [.outcomeKnown]),
    Variant(
      "Es steht\(" ", .time)\(" ", .place) \(.score, .single) zwischen \(.home, .of) und "
        + "\(.away, .of); ein "
        + "Schlusspfiff ist nicht erfasst", unless: [.outcomeKnown]),
    Variant(
      "Im Spiel \(.home, .bare) gegen \(.away, .bare)\(" ", .place) sind weder Tor noch "
        + "Schlusspfiff erfasst",
      unless: [.outcomeKnown]),
  ]

  private static let win: [Variant] =
    [
      Variant(
        "\(.winner) hat" + setting + " \(.score)\(" ", .minutes) gegen \(.loser, .to) gewonnen"),
      Variant(
        "\(.winner) hat \(.loser, .to)" + setting + " mit \(.score)\(" ", .minutes) besiegt"),
      Variant(
        "\(.loser) hat" + setting
          + " \(.score, .role)\(" ", .minutes) gegen \(.winner, .to) verloren"),
      Variant(
        "\(.winner) hat" + setting + " \(.score)\(" ", .minutes) bei \(.loser, .of) gewonnen",
        when: [.awayWin]),
      Variant(
        "\(.winner) hat \(.loser, .to)" + setting
          + " mit \(.score)\(" ", .minutes) vom Platz gefegt",
        when: [.rout]),
      Variant(
        "\(.winner) hat" + setting + " das Spiel gegen \(.loser, .to) gedreht und \(.score)"
          + "\(" ", .minutes) gewonnen", when: [.comeback]),
      Variant(
        "\(.winner) hat" + setting
          + " gegen \(.loser, .to) einen Rückstand von \(.count) Toren aufgeholt "
          + "und \(.score)\(" ", .minutes) gewonnen", when: [.greatComeback]),
      Variant(
        "Mit \(.feat) hat \(.winner)" + setting
          + " \(.score)\(" ", .minutes) gegen \(.loser, .to) gewonnen",
        unless: [.inVain]),
      Variant(
        "Trotz \(.feat) hat \(.loser)" + setting
          + " \(.score, .role)\(" ", .minutes) gegen \(.winner, .to) "
          + "verloren", when: [.inVain]),
      Variant(
        "Mit \(.strike) hat \(.winner)" + setting
          + " \(.score)\(" ", .minutes) gegen \(.loser, .to) gewonnen",
        when: [.winner]),
    ] + settledWin

  private static let settledWin: [Variant] = [
    Variant(
      "\(.hero) \(.fate): \(.score)\(" ", .minutes) gegen \(.rival, .to)" + day,
      when: [.goodFate, .heroWon]),
    Variant(
      "\(.hero) \(.fate) – trotz eines \(.score, .role)\(" ", .minutes) gegen \(.rival, .to)"
        + day,
      when: [.goodFate, .heroLost]),
    Variant(
      "\(.hero) \(.fate) – nach einem \(.score, .role)\(" ", .minutes) gegen \(.rival, .to)"
        + day,
      when: [.heroLost], unless: [.goodFate]),
    Variant(
      "\(.hero) \(.fate) – trotz eines \(.score)\(" ", .minutes) gegen \(.rival, .to)" + day,
      when: [.heroWon], unless: [.goodFate]),
  ]

  private static let draw: [Variant] = [
    Variant(
      "\(.home) und \(.away) haben sich" + setting + " \(.score, .single)\(" ", .minutes) getrennt"),
    Variant("\(.home) und \(.away) spielten" + setting + " \(.score, .single)\(" ", .minutes)"),
    Variant(
      "\(.home) und \(.away) blieben" + setting + "\(" ", .minutes) ohne Tor", when: [.goalless]),
    Variant(
      "\(.chaser) hat" + setting
        + " gegen \(.leader, .to) einen Rückstand von \(.count) Toren aufgeholt und "
        + "\(.score, .single)\(" ", .minutes) gespielt", when: [.lostLead]),
    Variant(
      "Mit \(.strike) hat \(.team)" + setting
        + " ein \(.score, .single) gegen \(.opponent, .to) gerettet",
      when: [.equaliser]),
    Variant(
      "\(.hero) \(.fate) – mit einem \(.score, .single) gegen \(.rival, .to)" + day,
      when: [.goodFate]),
    Variant(
      "\(.hero) \(.fate) – nach einem \(.score, .single) gegen \(.rival, .to)" + day,
      unless: [.goodFate]),
  ]

  private static let valued: Wording =
    "Das Spiel zwischen \(.winner, .of) und \(.loser, .of)\(" ", .place) wird mit \(.score) für "
    + "\(.winner, .to) gewertet\(" (", .name, .plain, ")")"

  private static let award = [
    Variant(valued),
    Variant(valued + "; auf dem Platz hatte \(.opponent) \(.before) gewonnen"),
    Variant(valued + "; auf dem Platz hatte es \(.before) geheißen", when: [.drewTheLeg]),
    Variant(
      "Das Spiel \(.home, .bare) gegen \(.away, .bare)\(" ", .place) wird mit \(.score) gewertet"),
  ]

  private static let stage: Wording =
    "\(" ", .day, .at)\(" ", .round, .place)\(" ", .competition, .attributive)"

  private static let exit = [
    Variant(
      "\(.winner) hat \(.loser, .to)" + stage
        + " mit einem \(.score)\(" ", .minutes)\(" im ", .leg, .to) "
        + "ausgeschaltet", when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) hat \(.loser, .to)" + stage
        + " nach einem \(.score)\(" ", .minutes)\(" im ", .leg, .to) "
        + "ausgeschaltet", when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) hat \(.loser, .to)" + stage
        + " im Elfmeterschießen\(" mit ", .kicks) ausgeschaltet, nachdem es"
        + "\(" ", .minutes)\(" im ", .leg, .to) \(.score) gestanden hatte",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) ist" + stage
        + " weiter, obwohl \(.loser)\(" das ", .leg, .to) \(.score)\(" ", .minutes) gewann",
      when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) hat\(" ", .day, .at) \(.competition) gewonnen: \(.score)\(" ", .minutes) im "
        + "Finale gegen \(.loser, .to)", when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) hat\(" ", .day, .at) das Finale\(" ", .competition, .attributive) \(.score)\(" ", .minutes) gegen \(.loser, .to) "
        + "gewonnen",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) hat\(" ", .day, .at) das Finale\(" ", .competition, .attributive) gegen "
        + "\(.loser, .to) im Elfmeterschießen\(" mit ", .kicks) gewonnen, nachdem es"
        + "\(" ", .minutes) \(.score) gestanden hatte",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) hat\(" ", .day, .at) das Finale gegen \(.loser, .to) nach einem "
        + "\(.score)\(" ", .minutes) für sich "
        + "entschieden", when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) hat\(" ", .day, .at) das Finale für sich entschieden, obwohl "
        + "\(.loser)\(" das ", .leg, .to) "
        + "\(.score)\(" ", .minutes) gewann", when: [.final, .lostTheLeg]),
    Variant(
      "\(.winner) hat\(" ", .day, .at)\(" ", .competition, .place) das Spiel um Platz drei "
        + "\(.score)\(" ", .minutes) "
        + "gegen \(.loser, .to) gewonnen", when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) hat\(" ", .day, .at)\(" ", .competition, .place) das Spiel um Platz drei gegen "
        + "\(.loser, .to) im Elfmeterschießen\(" mit ", .kicks) gewonnen, nachdem es"
        + "\(" ", .minutes) \(.score) gestanden hatte",
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) hat nach einem \(.score)\(" ", .minutes) gegen \(.loser, .to) Platz drei "
        + "erreicht",
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) hat Platz drei erreicht, obwohl \(.loser) \(.score)\(" ", .minutes) gewann",
      when: [.thirdPlace, .lostTheLeg]),
  ]
}
