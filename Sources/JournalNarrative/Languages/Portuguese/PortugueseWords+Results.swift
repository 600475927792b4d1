extension PortugueseWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: [
      Variant("na \(.leg, .to) \(.competition, .of)", when: [.legged]),
      Variant("na \(.leg, .to)", when: [.legged]),
      Variant("\(.round, .place) \(.competition, .of)", unless: [.legged]),
      Variant("no grupo \(.group) \(.competition, .of)", unless: [.legged]),
      Variant("\(.competition, .place)", unless: [.legged]),
      Variant("\(.round, .place)", unless: [.legged]),
      Variant("no grupo \(.group)", unless: [.legged]),
    ],
    .announcement: [
      Variant("\(.home) defronta \(.away) a \(.date)\(" ", .place)"),
      Variant("\(.home) joga contra \(.away) a \(.date)\(" ", .place)"),
    ],
    .standing: standing, .win: win, .draw: draw,
    .shootOutWin: [
      Variant(
        "\(.winner) venceu \(.loser) nos penáltis\(" (", .kicks, .plain, ")"), depois do "
          + "\(.score)\(" ", .minutes)"
          + setting),
      Variant(
        "\(.winner) venceu nos penáltis\(" (", .kicks, .plain, ")") frente \(.loser, .to), depois do "
          + "\(.score)\(" ", .minutes)"
          + setting),
    ],
    .award: [
      Variant(won), Variant(won + "; em campo \(.opponent) tinha vencido por \(.before)"),
      Variant(won + "; em campo o resultado era \(.before)", when: [.drewTheLeg]),
      Variant("O resultado de \(.home, .bare)-\(.away, .bare)\(" ", .place) passa a ser \(.score)"),
    ],
    .halt: [
      Variant(
        "O jogo \(.home, .bare)-\(.away, .bare)\(" ", .place)\(" ", .day, .at) "
          + "\(.deed)\(" ", .time, .after)"
      ),
      Variant(
        "O jogo \(.home, .bare)-\(.away, .bare)\(" ", .place)\(" ", .day, .at) "
          + "\(.deed)\(" ", .time, .after) com \(.score) no marcador"
      ),
    ],
    .exit: exit,
    .comeback: [
      Variant("\(.team) teve de dar a volta ao marcador", unless: [.several]),
      Variant("\(.team) recuperou de uma desvantagem de \(.count, .role)", when: [.several]),
    ],
    .lostLead: [Variant("\(.team) tinha estado a vencer por \(.score)")],
  ]

  private static let won: Wording =
    "\(.winner) fica com a vitória por \(.score) na secretaria frente "
    + "\(.loser, .to)\(" (", .name, .plain, ")")\(" ", .place)"

  private static let setting: Wording = "\(" ", .day, .at)\(" ", .place)"

  /// What was settled names the competition itself.
  private static let day: Wording = "\(" ", .day, .at)"

  private static let standing = [
    Variant(
      "\(.winner) está a vencer \(.loser) por \(.score)\(" ", .time)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.home) e \(.away) empatam para já \(.score, .single)\(" ", .time)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) está a vencer \(.loser) por \(.score)\(" ", .time)\(" ", .place); não consta apito final",
      unless: [.outcomeKnown]),
    Variant(
      "\(.home) e \(.away) empatam para já \(.score, .single)\(" ", .time)\(" ", .place); não "
        + "consta apito final",
      unless: [.outcomeKnown]),
    Variant(
      "De \(.home, .bare)-\(.away, .bare)\(" ", .place) não constam golos nem apito final",
      unless: [.outcomeKnown]),
  ]

  private static let win: [Variant] =
    [
      Variant("\(.winner) venceu \(.loser) por \(.score)\(" ", .minutes)" + setting),
      Variant("\(.winner) ganhou \(.loser, .to) por \(.score)\(" ", .minutes)" + setting),
      Variant("\(.loser) perdeu por \(.score)\(" ", .minutes) frente \(.winner, .to)" + setting),
      Variant(
        "\(.winner) ganhou por \(.score)\(" ", .minutes) em casa \(.loser, .of)" + setting,
        when: [.awayWin]),
      Variant("\(.winner) goleou \(.loser) por \(.score)\(" ", .minutes)" + setting, when: [.rout]),
      Variant(
        "\(.winner) deu a volta e venceu \(.loser) por \(.score)\(" ", .minutes)" + setting,
        when: [.comeback]),
      Variant(
        "\(.winner) recuperou de uma desvantagem de \(.count, .role) e venceu \(.loser) por "
          + "\(.score)\(" ", .minutes)"
          + setting, when: [.greatComeback]),
      Variant(
        "Com \(.feat), \(.winner) venceu \(.loser) por \(.score)\(" ", .minutes)" + setting,
        unless: [.inVain]),
      Variant(
        "Apesar de \(.feat), \(.loser) perdeu por \(.score)\(" ", .minutes) frente \(.winner, .to)"
          + setting, when: [.inVain]),
      Variant(
        "\(.winner) venceu \(.loser) por \(.score)\(" ", .minutes) graças a \(.strike)" + setting,
        when: [.winner]),
      Variant(
        "\(.hero) \(.fate) ao vencer \(.rival) por \(.score)\(" ", .minutes)" + day,
        when: [.goodFate, .heroWon]),
      Variant(
        "\(.hero) \(.fate) apesar da derrota por \(.score)\(" ", .minutes) frente \(.rival, .to)"
          + day, when: [.goodFate, .heroLost]),
      Variant(
        "\(.hero) \(.fate) depois da derrota por \(.score)\(" ", .minutes) frente \(.rival, .to)"
          + day, when: [.heroLost], unless: [.goodFate]),
      Variant(
        "\(.hero) \(.fate) apesar da vitória por \(.score)\(" ", .minutes) frente \(.rival, .to)"
          + day, when: [.heroWon], unless: [.goodFate]),
    ]

  private static let draw: [Variant] = [
    Variant("\(.home) e \(.away) empataram \(.score, .single)\(" ", .minutes)" + setting),
    Variant("\(.home) empatou \(.score, .single)\(" ", .minutes) com \(.away)" + setting),
    Variant(
      "\(.home) e \(.away) não foram além do nulo\(" ", .minutes)" + setting, when: [.goalless]),
    Variant(
      "\(.chaser) recuperou de uma desvantagem de \(.count, .role) e empatou a "
        + "\(.score, .single)\(" ", .minutes) com \(.leader)"
        + setting, when: [.lostLead]),
    Variant(
      "\(.team) salvou o \(.score, .single)\(" ", .minutes) frente \(.opponent, .to) graças a \(.strike)"
        + setting, when: [.equaliser]),
    Variant(
      "\(.hero) \(.fate) com o \(.score, .single)\(" ", .minutes) frente \(.rival, .to)" + day,
      when: [.goodFate]),
    Variant(
      "\(.hero) \(.fate) depois do \(.score, .single)\(" ", .minutes) frente \(.rival, .to)" + day,
      unless: [.goodFate]),
  ]

  private static let stage: Wording =
    "\(" ", .day, .at)\(" ", .round, .place)\(" ", .competition, .of)"

  private static let leg: Wording = "\(" na ", .leg, .to)"

  private static let exit = [
    Variant(
      "\(.winner) eliminou \(.loser)" + stage + " ao vencer por \(.score)\(" ", .minutes)" + leg,
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) eliminou \(.loser)" + stage + " com o \(.score)\(" ", .minutes)" + leg,
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) eliminou \(.loser)" + stage
        + " nos penáltis\(" (", .kicks, .plain, ")"), depois do \(.score)\(" ", .minutes)" + leg,
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) eliminou \(.loser)" + stage + " apesar de perder por \(.score)\(" ", .minutes)"
        + leg, when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) conquistou \(.competition)\(" ", .day, .at) ao vencer \(.loser) por "
        + "\(.score)\(" ", .minutes) na final",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) venceu a final\(" ", .day, .at) frente \(.loser, .to), por \(.score)\(" ", .minutes)",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) venceu a final\(" ", .competition, .of)\(" ", .day, .at) nos "
        + "penáltis\(" (", .kicks, .plain, ")") frente \(.loser, .to), depois do "
        + "\(.score)\(" ", .minutes)",
      when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) venceu a final\(" ", .competition, .of)\(" ", .day, .at) depois do "
        + "\(.score)\(" ", .minutes) com \(.loser)",
      when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) venceu a final\(" ", .competition, .of)\(" ", .day, .at) apesar de perder por "
        + "\(.score)\(" ", .minutes)"
        + leg + " frente \(.loser, .to)", when: [.final, .lostTheLeg]),
    Variant(
      "\(.winner) ficou em terceiro lugar\(" ", .competition, .place)\(" ", .day, .at) ao vencer "
        + "\(.loser) por \(.score)\(" ", .minutes)",
      when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) ficou em terceiro lugar\(" ", .competition, .place)\(" ", .day, .at) nos "
        + "penáltis\(" (", .kicks, .plain, ")") frente \(.loser, .to), depois do "
        + "\(.score)\(" ", .minutes)",
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) ficou em terceiro lugar depois do \(.score)\(" ", .minutes) com \(.loser)",
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) ficou em terceiro lugar apesar de perder por \(.score)\(" ", .minutes) frente "
        + "\(.loser, .to)",
      when: [.thirdPlace, .lostTheLeg]),
  ]
}
