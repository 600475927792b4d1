extension SpanishWords {
  /// The parts of a first sentence that carry the news.
  static let news: [ClauseKind: [Variant]] = [
    .fate: fate,
    .feat: [
      Variant("tres goles de \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("un triplete de \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("tres goles cada uno de \(.who)", when: [.hatTrick, .several]),
      Variant("\(.count) goles de \(.who)", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) goles cada uno de \(.who)", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("un gol de \(.who)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant(
        "un gol tardío de \(.who)\(" ", .time)", when: [.late], unless: [.ownGoal, .penalty]),
      Variant("un gol del suplente \(.who)\(" ", .time)", when: [.substitute]),
      Variant("un gol de cabeza de \(.who)\(" ", .time)", when: [.header]),
      Variant("un gol de falta de \(.who)\(" ", .time)", when: [.freeKick]),
      Variant("un penalti de \(.who)\(" ", .time)", when: [.penalty]),
      Variant("un penalti tardío de \(.who)\(" ", .time)", when: [.penalty, .late]),
      Variant("un gol en propia puerta de \(.who)\(" ", .time)", when: [.ownGoal]),
      Variant("un gol\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("un penalti\(" ", .time)", when: [.penalty]),
      Variant("un gol en propia puerta\(" ", .time)", when: [.ownGoal]),
    ],
    .red: [
      Variant("con la expulsión de \(.who)", unless: [.several]),
      Variant("con expulsiones en los dos equipos", when: [.several]),
    ],
    .miss: [
      Variant("con un penalti fallado por \(.who)\(" ", .time)"),
      Variant("con un penalti fallado\(" ", .time)"),
    ],
    .aggregate: [
      Variant(
        "\(.winner) ganó \(.aggregate) en el conjunto de los dos partidos",
        unless: [.levelOnAggregate]),
      Variant(
        "\(.winner) había ganado la ida \(.before) y ganó \(.aggregate) en el conjunto de los dos "
          + "partidos", when: [.wonFirstLeg], unless: [.levelOnAggregate]),
      Variant(
        "\(.winner) había perdido la ida \(.before), pero ganó \(.aggregate) en el conjunto de los dos "
          + "partidos", when: [.lostFirstLeg], unless: [.levelOnAggregate]),
      Variant(
        "La ida había acabado \(.before) y el global quedó en \(.aggregate)",
        when: [.levelOnAggregate]),
    ],
  ]

  private static let fates: [(Wording, Licence)] = [
    ("conquistó \(.competition)", .champion),
    ("descendió\(" ", .competition, .of)", .relegated),
    ("ganó su grupo\(" ", .competition, .of)", .groupWinner),
    ("ganó el grupo \(.group)\(" ", .competition, .of)", .groupWinner),
    ("se clasificó para la siguiente fase\(" ", .competition, .of)", .qualified),
    ("quedó fuera\(" ", .competition, .of)", .eliminated),
    ("aseguró la permanencia\(" en ", .competition)", .safe),
  ]

  /// The same for both sides.
  private static let fatesOfBoth = [
    Variant("\(.hero) también descendió", when: [.relegated, .several]),
    Variant("\(.hero) también se clasificó", when: [.qualified, .several]),
    Variant("\(.hero) también quedó fuera", when: [.eliminated, .several]),
    Variant("\(.hero) también aseguró la permanencia", when: [.safe, .several]),
  ]

  private static let fate: [Variant] =
    fatesOfBoth
    + fates.flatMap { words, licence in
      [
        Variant("\(.hero) " + words, when: [licence], unless: [.several]),
        Variant(words, when: [licence]),
      ]
    }

  /// A result by what it settled in the table.
  private static func settled(
    _ how: Wording, when needs: Set<Licence>, unless bars: Set<Licence> = []
  ) -> Variant {
    Variant(
      "\(.hero) \(.fate) " + how + "\(" ", .minutes)\(" ", .day, .at)\(" en ", .venue)" + closing,
      when: needs, unless: bars)
  }

  private static let settledWin: [Variant] = [
    settled("al ganar por \(.score) \(.rival, .to)", when: [.goodFate, .heroWon]),
    settled("pese a perder por \(.score) ante \(.rival)", when: [.goodFate, .heroLost]),
    settled("tras perder por \(.score) ante \(.rival)", when: [.heroLost], unless: [.goodFate]),
    settled("pese a ganar por \(.score) \(.rival, .to)", when: [.heroWon], unless: [.goodFate]),
  ]

  private static let settledDraw: [Variant] = [
    settled("tras empatar \(.score) con \(.rival)", when: [])
  ]

  /// Who was sent off, and the penalty that was missed.
  static let closing: Wording = "\(", ", .red)\(", ", .miss)"

  private static let feat: Wording = "\(", con ", .feat)"

  private static let strike: Wording = "\(", gracias a ", .strike)"

  static let newsWin: [Variant] = settledWin + wonNews

  private static let wonNews: [Variant] = [
    Variant(
      "\(.winner) ganó por \(.score) \(.loser, .to)\(" ", .minutes) con \(.feat)"
        + setting + strike + closing, unless: [.inVain]),
    Variant(
      "\(.winner) goleó por \(.score) \(.loser, .to)\(" ", .minutes) con \(.feat)"
        + setting + closing, when: [.rout], unless: [.inVain]),
    Variant(
      "\(.winner) ganó por \(.score) \(.loser, .to)\(" ", .minutes) pese a \(.feat)"
        + setting + strike + closing, when: [.inVain]),
    Variant(
      "\(.winner) remontó una desventaja de \(.count, .role) para ganar por "
        + "\(.score) \(.loser, .to)\(" ", .minutes)" + setting + feat + strike + closing,
      when: [.greatComeback], unless: [.inVain]),
    Variant(
      "\(.winner) perdía por \(.count, .role) y acabó ganando por \(.score) "
        + "\(.loser, .to)\(" ", .minutes)" + setting + strike + closing, when: [.greatComeback]),
    Variant(
      "\(.winner) ganó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting
        + ", gracias a \(.strike)" + closing, when: [.winner]),
    Variant(
      "\(.strike) le bastó \(.winner, .to) para ganar por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)" + setting + closing, when: [.onlyGoal]),
    Variant(
      "\(.strike) dio \(.winner, .to) la victoria por \(.score) ante \(.loser)"
        + "\(" ", .minutes)" + setting + closing, when: [.winner]),
  ]

  /// A turn or a haul in a match that a shoot-out decided.
  static let newsShootOut: [Variant] = [
    Variant(
      "\(.winner) remontó una desventaja de \(.count, .role) para empatar \(.score)\(" ", .minutes) "
        + "y venció \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis" + setting,
      when: [.lostLead]),
    Variant(
      "\(.loser) llegó a ganar por \(.count, .role), pero el partido acabó \(.score)"
        + "\(" ", .minutes) y la victoria fue para \(.winner)\(" por ", .kicks) en la tanda de penaltis"
        + setting,
      when: [.lostLead]),
    Variant(
      "\(.winner) venció \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis tras empatar "
        + "\(.score)\(" ", .minutes) con \(.feat)" + setting, unless: [.inVain]),
    Variant(
      "\(.winner) venció \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis tras empatar "
        + "\(.score)\(" ", .minutes) pese a \(.feat)" + setting, when: [.inVain]),
  ]

  static let newsDraw: [Variant] = settledDraw + drawnNews

  private static let drawnNews: [Variant] = [
    Variant(
      "\(.chaser) remontó una desventaja de \(.count, .role) para empatar \(.score) "
        + "con \(.leader)\(" ", .minutes)" + setting + strike + closing, when: [.lostLead]),
    Variant(
      "\(.leader) desaprovechó una ventaja de \(.before) ante \(.chaser): acabó "
        + "\(.score)\(" ", .minutes)" + setting + closing, when: [.lostLead]),
    Variant(
      "\(.strike) dio el empate \(.score) \(.team, .to) ante \(.opponent)"
        + "\(" ", .minutes)" + setting + closing, when: [.equaliser]),
    Variant(
      "\(.team) empató \(.score) con \(.opponent)\(" ", .minutes)" + setting
        + ", gracias a \(.strike)" + closing, when: [.equaliser]),
    Variant(
      "\(.home) empató \(.score) con \(.away)\(" ", .minutes) con \(.feat)"
        + setting + closing),
  ]

  /// Headlines with the news.
  static let newsHeadlines: [Variant] = fateHeadlines + featHeadlines + turnHeadlines

  private static let fateHeadlines: [Variant] = [
    Variant("\(.hero) conquista \(.competition)", when: [.outcomeKnown, .champion]),
    Variant("\(.hero) desciende de categoría", when: [.outcomeKnown, .relegated]),
    Variant("\(.hero) gana su grupo", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) gana el grupo \(.group)", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) se clasifica", when: [.outcomeKnown, .qualified]),
    Variant("\(.hero) queda fuera", when: [.outcomeKnown, .eliminated]),
    Variant("\(.hero) asegura la permanencia", when: [.outcomeKnown, .safe]),
    Variant(
      "\(.hero) conquista \(.competition) al ganar \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant(
      "\(.hero) conquista el título al ganar \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant(
      "\(.hero) conquista el título tras empatar \(.score) con \(.rival)",
      when: [.outcomeKnown, .champion], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) desciende tras perder \(.score) ante \(.rival)",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero) desciende pese a ganar \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .relegated, .heroWon]),
    Variant(
      "\(.hero) desciende tras empatar \(.score) con \(.rival)",
      when: [.outcomeKnown, .relegated], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) vence \(.score) \(.rival, .to) para ganar su grupo",
      when: [.outcomeKnown, .groupWinner, .heroWon]),
    Variant(
      "\(.hero) se clasifica al ganar \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .qualified, .heroWon]),
    Variant(
      "\(.hero) se clasifica tras empatar \(.score) con \(.rival)",
      when: [.outcomeKnown, .qualified], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) se clasifica pese a perder \(.score) ante \(.rival)",
      when: [.outcomeKnown, .qualified, .heroLost]),
    Variant(
      "\(.hero) queda fuera tras perder \(.score) ante \(.rival)",
      when: [.outcomeKnown, .eliminated, .heroLost]),
    Variant(
      "\(.hero) queda fuera pese a ganar \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .eliminated, .heroWon]),
    Variant(
      "\(.hero) queda fuera tras empatar \(.score) con \(.rival)",
      when: [.outcomeKnown, .eliminated], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) se salva al ganar \(.score) \(.rival, .to)", when: [.outcomeKnown, .safe, .heroWon]),
  ]

  private static let featHeadlines: [Variant] = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) con tripletes de \(.who)",
      when: [.outcomeKnown, .hatTrick, .several], unless: [.onPenalties, .inVain]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) con triplete de \(.who)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) golea \(.score) \(.loser, .to) con triplete de \(.who)",
      when: [.outcomeKnown, .hatTrick, .rout], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) con \(.figure) goles de \(.who)",
      when: [.outcomeKnown, .fourGoals], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) pese al triplete de \(.who)",
      when: [.outcomeKnown, .hatTrick, .inVain], unless: [.onPenalties, .several]),
    Variant(
      "\(.winner) gana con diez \(.score) \(.loser, .to)", when: [.outcomeKnown, .winnerShort],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to), que acabó con diez",
      when: [.outcomeKnown, .loserShort], unless: [.onPenalties]),
    Variant(
      "\(.short) empata \(.score) con diez ante \(.full)", when: [.outcomeKnown],
      unless: [.onPenalties, .winnerShort, .loserShort]),
  ]

  private static let turnHeadlines: [Variant] = [
    Variant(
      "\(.winner) remonta \(.count, .role) para ganar \(.score) \(.loser, .to)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser) remonta \(.count, .role) para empatar \(.score) con \(.leader)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "Un gol tardío de \(.name) da la victoria \(.winner, .to), \(.score)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
    Variant(
      "Un gol en propia puerta da la victoria \(.winner, .to), \(.score)",
      when: [.outcomeKnown, .winner, .ownGoal], unless: [.onPenalties]),
    Variant(
      "Un gol tardío de \(.name) da el empate \(.team, .to), \(.score)",
      when: [.outcomeKnown, .equaliser, .late], unless: [.ownGoal, .onPenalties]),
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to) \(.minutes)", when: [.outcomeKnown, .extraTime],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) vence \(.score) \(.loser, .to) y estará \(.round, .place)",
      when: [.knockout, .wonTheLeg], unless: [.legged]),
  ]
}
