extension SpanishWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + settling + turning + opening + lead + level + behind + ahead + again + unknown,
    .goalRun: [
      Variant("\(.count, .role) de \(.who) pusieron el \(.score)", unless: [.oneScorer]),
      Variant("con \(.count, .role) de \(.who) el marcador pasó a \(.score)", unless: [.oneScorer]),
      Variant("\(.count, .role) de \(.who) llevaron el marcador a \(.score)", unless: [.oneScorer]),
      Variant("\(.who) marcó \(.count, .role) para el \(.score)", when: [.oneScorer]),
      Variant("\(.team) amplió su ventaja a \(.score)"),
    ],
    .burst: burst, .spree: spree,
    .scoreLater: [
      Variant("Más tarde, \(.winner) ganaba \(.score)", unless: [.pullsOneBack]),
      Variant("Más tarde, \(.winner) mandaba por \(.score)", unless: [.pullsOneBack]),
      Variant("Después, \(.loser) redujo la diferencia a \(.score)", when: [.pullsOneBack]),
      Variant("\(.loser) se acercó luego hasta el \(.score)", when: [.pullsOneBack]),
      Variant("Más tarde, el marcador era de \(.score, .single)", unless: [.pullsOneBack]),
    ],
    .scorers: [
      Variant("\(.who, .single) marcó para \(.team)\(" ", .time)"),
      Variant("Por \(.team) marcó \(.who, .single)\(" ", .time)"),
      Variant("Por \(.team) marcaron \(.who, .times)"),
      Variant("Los goles \(.team, .of) fueron de \(.who, .times)", when: [.allScorers]),
      Variant("Hubo goles de \(.who) para \(.team) y de \(.other) para \(.opponent)"),
      Variant(
        "Los goles fueron de \(.who) para \(.team) y de \(.other) para \(.opponent)",
        when: [.allScorers]),
    ],
    .ownGoals: [
      Variant("\(.who, .single) marcó en propia puerta", unless: [.several]),
      Variant("Hubo goles en propia puerta de \(.who)", when: [.several]),
    ],
    .haul: [
      Variant("\(.who) marcó un triplete", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) marcó tres goles", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) marcaron tres goles por cabeza", when: [.hatTrick, .several]),
      Variant(
        "\(.who) marcó un triplete perfecto: con la izquierda, con la derecha y de cabeza",
        when: [.hatTrick, .perfectHatTrick], unless: [.several]),
      Variant("\(.who) marcó \(.count, .role)", when: [.fourGoals], unless: [.several]),
      Variant("\(.who) marcaron \(.count, .role) por cabeza", when: [.fourGoals, .several]),
    ],
    .manner: [
      Variant("\(.technique)\(" ", .range)\(" ", .situation)"),
      Variant("\(.body)\(" ", .range)\(" ", .situation)"),
      Variant("\(.range)\(" ", .situation)"),
      Variant("\(.situation)"),
    ],
    .disputedScorer: [
      Variant(
        "\(.sources) atribuyen a \(.name) el gol \(.team, .of)\(" ", .time)", when: [.several]),
      Variant(
        "\(.sources) atribuye a \(.name) el gol \(.team, .of)\(" ", .time)", unless: [.several]),
      Variant("Según \(.sources), el gol \(.team, .of)\(" ", .time) fue de \(.name)"),
      Variant("El gol \(.team, .of)\(" ", .time) también se atribuye a \(.name)"),
    ],
    .disputedGoal: [
      Variant("\(.sources) no recogen el gol \(.team, .of)\(" ", .time)", when: [.several]),
      Variant("\(.sources) no recoge el gol \(.team, .of)\(" ", .time)", unless: [.several]),
      Variant("El gol \(.team, .of)\(" ", .time) no figura en otras fuentes"),
    ],
    .disputedTeam: [
      Variant("Según \(.sources), el gol \(.team, .of)\(" ", .time) fue \(.opponent, .of)"),
      Variant("Para \(.sources), el gol \(.team, .of)\(" ", .time) fue \(.opponent, .of)"),
      Variant("En otras fuentes, el gol \(.team, .of)\(" ", .time) es \(.opponent, .of)"),
    ],
    .disputedOwnGoal: [
      Variant("Según \(.sources), el gol \(.team, .of)\(" ", .time) fue en propia puerta"),
      Variant("Para \(.sources), el gol \(.team, .of)\(" ", .time) fue en propia puerta"),
      Variant("El gol \(.team, .of)\(" ", .time) también figura como gol en propia puerta"),
    ],
    .disputedMinute: [
      Variant(
        "\(.sources) sitúan en el minuto \(.minutes, .figure) el gol de \(.who)", when: [.several]),
      Variant(
        "\(.sources) sitúa en el minuto \(.minutes, .figure) el gol de \(.who)",
        unless: [.several]),
      Variant(
        "Según \(.sources), el gol de \(.who) llegó en el minuto \(.minutes, .figure)"),
      Variant(
        "\(.sources) sitúan en el minuto \(.minutes, .figure) el gol \(.team, .of)",
        when: [.several]),
      Variant(
        "\(.sources) sitúa en el minuto \(.minutes, .figure) el gol \(.team, .of)",
        unless: [.several]),
      Variant("El gol de \(.who) también se sitúa en el minuto \(.minutes, .figure)"),
      Variant("El gol \(.team, .of) también se sitúa en el minuto \(.minutes, .figure)"),
    ],
  ]

  private static let spree = [
    Variant(
      "\(.who) adelantó \(.team, .to) \(.time) y volvió a marcar \(.minutes)"
        + "\(" para poner el ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) abrió el marcador para \(.team) \(.time) y repitió \(.minutes)"
        + "\(" para el ", .score)", when: [.takesLead, .opener]),
    Variant(
      "\(.team) se adelantó con un gol de \(.who) \(.time), y el mismo jugador repitió \(.minutes)"
        + "\(" para el ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) dio ventaja \(.team, .to) \(.time) y la amplió \(.minutes)"
        + "\(" hasta el ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) amplió la ventaja \(.moments)\(" hasta el ", .score)", when: [.extendsLead]),
    Variant(
      "con \(.count) goles sin respuesta, \(.moments), \(.who) llevó el marcador al \(.score)",
      when: [.inARow]),
    Variant(
      "\(.who) volvió a adelantar \(.team, .to) \(.time) y marcó de nuevo \(.minutes)"
        + "\(" para el ", .score)", when: [.regainsLead]),
    Variant(
      "\(.who) puso el \(.before) \(.time) y volvió a marcar \(.minutes)"
        + "\(" para el ", .score)", when: [.extendsLead]),
    Variant(
      "\(.who) adelantó \(.count, .times) \(.team, .to), \(.moments)", when: [.eachAhead],
      unless: [.winner]),
    Variant(
      "\(.who) adelantó \(.count, .times) \(.team, .to), \(.moments), y el último gol fue el del "
        + "triunfo", when: [.eachAhead, .winner]),
    Variant(
      "\(.who) marcó \(.count) goles seguidos para \(.team), \(.moments), y puso el \(.score)",
      when: [.inARow]),
  ]

  private static let burst = [
    Variant(
      "\(.who) marcó \(.time) y repitió \(.gap): \(.score) para \(.team)",
      when: [.oneScorer, .takesLead]),
    Variant(
      "\(.who) adelantó \(.team, .to) con dos goles: \(.time) y otra vez \(.gap)",
      when: [.oneScorer, .takesLead]),
    Variant(
      "\(.who) marcó \(.time) y repitió \(.gap) para el \(.score)",
      when: [.oneScorer, .extendsLead]),
    Variant(
      "\(.who) marcó otros dos goles, \(.time) y de nuevo \(.gap), para el \(.score)",
      when: [.oneScorer, .extendsLead]),
    Variant(
      "\(.who) marcó \(.time) y repitió \(.gap) para el empate \(.team, .of) a \(.score)",
      when: [.oneScorer, .equaliser]),
    Variant(
      "\(.who) marcó \(.time) y repitió \(.gap) para reducir la diferencia a \(.score)",
      when: [.oneScorer, .pullsOneBack]),
    Variant(
      "\(.who) marcó \(.time) y luego \(.other), \(.gap): \(.score) para \(.team)",
      when: [.takesLead], unless: [.oneScorer]),
    Variant(
      "los goles de \(.who) \(.time) y de \(.other) \(.gap) pusieron el \(.score) para \(.team)",
      when: [.takesLead], unless: [.oneScorer]),
    Variant(
      "\(.who) marcó \(.time) y también \(.other), \(.gap), para el \(.score)",
      when: [.extendsLead], unless: [.oneScorer]),
    Variant(
      "los goles de \(.who) \(.time) y de \(.other) \(.gap) llevaron el marcador a \(.score)",
      when: [.extendsLead], unless: [.oneScorer]),
    Variant(
      "\(.who) marcó \(.time) y luego \(.other), \(.gap), para el empate \(.team, .of) a \(.score)",
      when: [.equaliser], unless: [.oneScorer]),
    Variant(
      "\(.who) marcó \(.time) y luego \(.other), \(.gap), para reducir la diferencia a \(.score)",
      when: [.pullsOneBack], unless: [.oneScorer]),
  ]

  /// The manner, the time and the assist.
  private static let how: Wording = "\(" ", .manner)\(" ", .time)\(" a pase de ", .assist)"

  /// The manner and the assist, if the time has been told.
  private static let made: Wording = "\(" ", .manner)\(" a pase de ", .assist)"

  /// The manner, if "de cabeza" has been said.
  private static let headed: Wording = "\(" ", .time)\(" a pase de ", .assist)\(" ", .situation)"

  /// The aggregate after the goal.
  private static let total: Wording = "\(", lo que dejó el global en ", .aggregate)"
}

// Goals that decided or opened the match.
extension SpanishWords {
  private static let ownGoal = [
    Variant(
      "un gol en propia puerta de \(.who) decidió el partido\(" ", .time)",
      when: [.ownGoal, .onlyGoal]),
    Variant(
      "un gol en propia puerta decidió el partido\(" ", .time)", when: [.ownGoal, .onlyGoal]),
    Variant(
      "un gol en propia puerta de \(.who) dio la victoria \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .winner]),
    Variant(
      "un gol en propia puerta dio la victoria \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .winner]),
    Variant(
      "un gol en propia puerta de \(.who) adelantó \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "\(.who) marcó en propia puerta\(" ", .time) y puso por delante \(.team, .to)" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "un gol en propia puerta adelantó \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "un gol en propia puerta de \(.who) volvió a adelantar \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .regainsLead]),
    Variant(
      "un gol en propia puerta volvió a adelantar \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .regainsLead]),
    Variant(
      "un gol en propia puerta de \(.who) dio el empate \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .equaliser]),
    Variant(
      "un gol en propia puerta dio el empate \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal, .equaliser]),
    Variant(
      "un gol en propia puerta de \(.who) recortó la desventaja \(.team, .of)\(" ", .time)" + total,
      when: [.ownGoal, .pullsOneBack]),
    Variant(
      "un gol en propia puerta de \(.who) puso el \(.score) para \(.team)\(" ", .time)" + total,
      when: [.ownGoal, .extendsLead]),
    Variant(
      "un gol en propia puerta de \(.who) favoreció \(.team, .to)\(" ", .time)" + total,
      when: [.ownGoal]),
    Variant(
      "un gol en propia puerta favoreció \(.team, .to)\(" ", .time)" + total, when: [.ownGoal]),
  ]

  private static let settling = [
    Variant("\(.who) marcó el único gol" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant("\(.who) decidió el partido" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant("\(.who) resolvió el partido" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant("el gol de \(.who) decidió el partido" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) marcó de cabeza el único gol" + headed, when: [.onlyGoal, .header],
      unless: [.ownGoal]),
    Variant(
      "\(.who) marcó de penalti el único gol\(" ", .time)", when: [.onlyGoal, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) marcó el gol de la victoria" + how + total, when: [.winner], unless: [.ownGoal]),
    Variant("\(.who) firmó el gol del triunfo" + how + total, when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) dio la victoria \(.team, .to)" + how + total, when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) marcó de cabeza el gol de la victoria" + headed + total, when: [.winner, .header],
      unless: [.ownGoal]),
    Variant(
      "\(.who) dio de cabeza el triunfo \(.team, .to)" + headed + total, when: [.winner, .header],
      unless: [.ownGoal]),
    Variant(
      "\(.who) marcó de penalti el gol de la victoria\(" ", .time)" + total,
      when: [.winner, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) marcó de falta directa el gol de la victoria\(" ", .time)" + total,
      when: [.winner, .freeKick], unless: [.ownGoal]),
  ]

  /// Goals that turned a tie of several legs.
  private static let turning = [
    Variant(
      "\(.who) puso por delante en la eliminatoria \(.team, .to)" + how + total,
      when: [.tieWinner], unless: [.ownGoal, .winner]),
    Variant(
      "\(.who) adelantó \(.team, .to) en la eliminatoria" + how + total,
      when: [.tieWinner], unless: [.ownGoal, .winner]),
    Variant(
      "un gol en propia puerta de \(.who) puso por delante en la eliminatoria \(.team, .to)"
        + "\(" ", .time)" + total,
      when: [.tieWinner, .ownGoal], unless: [.winner]),
    Variant(
      "un gol en propia puerta puso por delante en la eliminatoria \(.team, .to)\(" ", .time)"
        + total,
      when: [.tieWinner, .ownGoal], unless: [.winner]),
  ]

  /// A goal that settled the match is told as such, and an own goal in words of its own.
  private static let settled: Set<Licence> = [.ownGoal, .winner, .onlyGoal]

  private static let opening = [
    Variant(
      "\(.who) adelantó \(.team, .to)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.who) adelantó \(.home, .to)" + how + total, when: [.takesLead, .opener, .firstTold],
      unless: settled),
    Variant(
      "\(.who) abrió el marcador para \(.team)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.who) dio ventaja \(.team, .to)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.who) puso por delante \(.team, .to)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.time, .after), \(.who) marcó el primer gol \(.team, .of)"
        + "\(" ", .manner)\(" a pase de ", .assist)" + total,
      when: [.takesLead, .opener], unless: settled),
  ]
}

// The other goals.
extension SpanishWords {
  private static let lead = [
    Variant("\(.who) adelantó \(.team, .to)" + how + total, when: [.takesLead], unless: settled),
    Variant(
      "\(.who) dio la ventaja \(.team, .to)" + how + total, when: [.takesLead], unless: settled),
    Variant(
      "\(.who) puso por delante \(.team, .to)" + how + total, when: [.takesLead],
      unless: settled),
    Variant(
      "\(.who) adelantó de cabeza \(.team, .to)" + headed + total, when: [.takesLead, .header],
      unless: settled),
    Variant(
      "\(.who) adelantó de penalti \(.team, .to)\(" ", .time)" + total,
      when: [.takesLead, .penalty],
      unless: settled),
    Variant(
      "\(.who) adelantó de falta directa \(.team, .to)\(" ", .time)" + total,
      when: [.takesLead, .freeKick], unless: settled),
    Variant(
      "\(.who) volvió a adelantar \(.team, .to)" + how + total, when: [.regainsLead],
      unless: settled),
    Variant(
      "\(.who) devolvió la ventaja \(.team, .to)" + how + total, when: [.regainsLead],
      unless: settled),
    Variant(
      "\(.who) puso de nuevo por delante \(.team, .to)" + how + total, when: [.regainsLead],
      unless: settled),
    Variant(
      "\(.who) volvió a adelantar de cabeza \(.team, .to)" + headed + total,
      when: [.regainsLead, .header], unless: settled),
    Variant(
      "\(.who) volvió a adelantar de penalti \(.team, .to)\(" ", .time)" + total,
      when: [.regainsLead, .penalty], unless: settled),
  ]

  /// The aggregate, after a clause of its own.
  private static let tally: Wording = "\(", ", .aggregate, .plain, " en el global")"

  private static let level = [
    Variant(
      "\(.who) logró el empate \(.team, .of)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) empató para \(.team)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) dio el empate \(.team, .to)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) puso el empate para \(.team)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) firmó el empate \(.team, .of)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) niveló el partido, aunque no la eliminatoria, \(.time)" + made + tally,
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) empató el partido, no la eliminatoria, \(.time)" + made + tally,
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) logró el empate en el partido, no así en la eliminatoria, \(.time)" + made + tally,
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) logró de cabeza el empate \(.team, .of)" + headed + total,
      when: [.equaliser, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) empató de penalti para \(.team)\(" ", .time)" + total, when: [.equaliser, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) empató de falta directa para \(.team)\(" ", .time)" + total,
      when: [.equaliser, .freeKick], unless: [.ownGoal]),
  ]

  private static let behind = [
    Variant(
      "\(.who) recortó distancias para \(.team)" + how + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.who) redujo la desventaja \(.team, .of)" + how + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.who) acortó distancias para \(.team)" + how + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.who) recortó distancias de cabeza para \(.team)" + headed + total,
      when: [.pullsOneBack, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) recortó distancias de penalti para \(.team)\(" ", .time)" + total,
      when: [.pullsOneBack, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) maquilló el resultado para \(.team)" + how + total,
      when: [.pullsOneBack, .consolation], unless: [.ownGoal]),
    Variant(
      "\(.who) redujo distancias para \(.team)" + how + total,
      when: [.pullsOneBack, .consolation], unless: [.ownGoal]),
  ]

  /// Goals by substitutes, second goals, and goals soon after another.
  private static let again = [
    Variant(
      "\(.who), que salió del banquillo, puso el \(.score) para \(.team)" + how + total,
      when: [.extendsLead, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), que salió del banquillo, empató para \(.team)" + how + total,
      when: [.equaliser, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), que salió del banquillo, adelantó \(.team, .to)" + how + total,
      when: [.takesLead, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), que salió del banquillo, dio la victoria \(.team, .to)" + how,
      when: [.winner, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who) logró su segundo gol, el \(.score) \(.team, .of)" + how + total,
      when: [.extendsLead, .brace], unless: [.ownGoal]),
    Variant(
      "\(.who) logró su segundo gol, el del empate \(.team, .of)" + how + total,
      when: [.equaliser, .brace], unless: [.ownGoal]),
    Variant(
      "\(.who) no tardó en poner el \(.score) para \(.team)" + how + total,
      when: [.extendsLead, .quickFire], unless: [.ownGoal]),
  ]

  private static let ahead = [
    Variant("\(.who) marcó para \(.team)" + how + total, unless: [.ownGoal]),
    Variant(
      "\(.who) puso el \(.score) para \(.team)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) amplió la ventaja \(.team, .of) a \(.score)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) elevó la ventaja \(.team, .of) a \(.score)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) marcó el \(.score) \(.team, .of)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) puso de penalti el \(.score) para \(.team)\(" ", .time)" + total,
      when: [.extendsLead, .penalty], unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant("\(.team) marcó el único gol\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.team) marcó el gol de la victoria\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.home) se adelantó\(" ", .time)" + total, when: [.takesLead, .firstTold],
      unless: [.ownGoal]),
    Variant("\(.team) se adelantó\(" ", .time)" + total, when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) se puso por delante\(" ", .time)" + total, when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) volvió a adelantarse\(" ", .time)" + total, when: [.regainsLead],
      unless: [.ownGoal]),
    Variant("\(.team) empató\(" ", .time)" + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) logró el empate\(" ", .time)" + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) recortó distancias\(" ", .time)" + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.team) amplió su ventaja a \(.score)\(" ", .time)" + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant("\(.team) marcó\(" ", .time)" + total, unless: [.ownGoal]),
  ]
}
