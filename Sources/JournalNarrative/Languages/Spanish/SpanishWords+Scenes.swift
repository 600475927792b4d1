extension SpanishWords {
  /// Events other than goals.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: dismissal, .noGoal: noGoal, .woodwork: woodwork, .warning: warning, .crowd: crowd,
    .injury: [
      Variant("\(.who), \(.team, .of), sufrió una lesión\(" ", .time)", unless: [.carriedOff]),
      Variant(
        "\(.who), \(.team, .of), sufrió una lesión\(" ", .time) y dejó su puesto a \(.other)",
        unless: [.carriedOff]),
      Variant(
        "\(.who), \(.team, .of), tuvo que salir en camilla\(" ", .time)", when: [.carriedOff]),
      Variant(
        "\(.who), \(.team, .of), tuvo que salir en camilla\(" ", .time) y entró \(.other)",
        when: [.carriedOff]),
    ],
    .dismissals: [
      Variant("Hubo \(.count) expulsiones \(.team, .of): \(.who)"),
      Variant(
        "Hubo \(.count) expulsiones: \(.who), \(.team, .of); \(.other), \(.opponent, .of)"),
      Variant("Hubo \(.count) expulsiones"),
    ],
    .kick: [
      Variant("\(.who), \(.team, .of), \(.deed): \(.kicks) en la tanda de penaltis"),
      Variant("\(.team) \(.deed): \(.kicks) en la tanda de penaltis"),
    ],
    .woodworkTally: [
      Variant("\(.team) remató a la madera \(.count, .times)"),
      Variant(
        "\(.team) remató a la madera \(.count, .times), por \(.other, .times) \(.opponent, .of)"),
    ],
    .missedPenalty: [
      Variant("\(.who), \(.team, .of), \(.deed)\(" ", .time)"),
      Variant("\(.time), \(.who), \(.team, .of), \(.deed)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .pressure: [
      Variant(
        "\(.team) apretó al final, con \(.count) remates, pero \(.opponent) resistió",
        when: [.late]),
      Variant(
        "\(.opponent) sufrió al final, pero resistió ante \(.count) remates \(.team, .of)",
        when: [.late]),
      Variant(
        "Tras el último gol, \(.opponent) sufrió, pero resistió ante \(.count) remates "
          + "\(.team, .of)"),
      Variant(
        "Con \(.count) remates, \(.team) apretó tras el último gol, pero \(.opponent) resistió"),
    ],
  ]

  private static let dismissal = [
    Variant(
      "\(.who), \(.team, .of), vio la tarjeta roja\(" ", .time)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.team) perdió a \(.who), que vio la tarjeta roja \(.cause)\(" ", .time)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.who) vio la tarjeta roja \(.cause)\(" ", .time) y dejó \(.team, .to) con \(.count)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.who), \(.team, .of), vio la tarjeta roja \(.cause)\(" ", .time)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.team) perdió a \(.who), que vio la tarjeta roja\(" ", .time)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.who) vio la tarjeta roja\(" ", .time) y dejó \(.team, .to) con \(.count)",
      unless: [.secondYellow, .official]),
    Variant(
      "\(.who), \(.team, .of), vio la segunda amarilla y la roja\(" ", .time)",
      when: [.secondYellow], unless: [.official]),
    Variant(
      "\(.who) vio la segunda amarilla y la roja\(" ", .time) y dejó \(.team, .to) con \(.count)",
      when: [.secondYellow], unless: [.official]),
    Variant(
      "\(.team) perdió a \(.who), que vio la roja por doble amarilla\(" ", .time)",
      when: [.secondYellow], unless: [.official]),
    Variant(
      "\(.who), del banquillo \(.team, .of), vio la tarjeta roja\(" ", .time)",
      when: [.official]),
    Variant(
      "la tarjeta roja\(" ", .time) fue para \(.who), del banquillo \(.team, .of)",
      when: [.official]),
    Variant("\(.team) vio una tarjeta roja\(" ", .time)"),
  ]

  private static let noGoal = [
    Variant(
      "a \(.who), \(.team, .of), le anularon un gol\(" marcado ", .time)\(" ", .cause)",
      unless: [.byVideo]),
    Variant(
      "a \(.who), \(.team, .of), no le valió un gol\(" marcado ", .time)\(" ", .cause)",
      unless: [.byVideo]),
    Variant(
      "a \(.who), \(.team, .of), el VAR le anuló un gol\(" marcado ", .time)\(" ", .cause)",
      when: [.byVideo]),
    Variant(
      "el VAR anuló a \(.who), \(.team, .of), un gol\(" marcado ", .time)\(" ", .cause)",
      when: [.byVideo]),
    Variant(
      "\(.team, .to) le anularon un gol\(" marcado ", .time)\(" ", .cause)", unless: [.byVideo]),
    Variant(
      "\(.team, .to) el VAR le anuló un gol\(" marcado ", .time)\(" ", .cause)",
      when: [.byVideo]),
  ]

  private static let woodwork = [
    Variant(
      "\(.who), \(.team, .of), estrelló un balón en \(.part)\(" ", .situation)\(" ", .time)",
      unless: [.header]),
    Variant(
      "\(.who), \(.team, .of), envió un balón \(.part, .to)\(" ", .situation)\(" ", .time)",
      unless: [.header]),
    Variant(
      "\(.who), \(.team, .of), cabeceó \(.part, .to)\(" ", .situation)\(" ", .time)",
      when: [.header]),
    Variant(
      "\(.who), \(.team, .of), estrelló un cabezazo en \(.part)\(" ", .situation)\(" ", .time)",
      when: [.header]),
    Variant("\(.team) estrelló un balón en \(.part)\(" ", .situation)\(" ", .time)"),
  ]

  private static let warning = [
    Variant(
      "\(.who) avisó para \(.team) con un balón \(.part, .to)\(" ", .situation)\(" ", .time)",
      unless: [.header]),
    Variant(
      "\(.who) protagonizó un aviso \(.team, .of) al estrellar un balón en \(.part)\(" ", .situation)\(" ", .time)",
      unless: [.header]),
    Variant(
      "\(.who) avisó para \(.team) con un cabezazo \(.part, .to)\(" ", .situation)\(" ", .time)",
      when: [.header]),
    Variant("\(.team) avisó con un balón \(.part, .to)\(" ", .situation)\(" ", .time)"),
  ]

  private static let crowd = [
    Variant(
      "la afición \(.who, .attributive) \(.deed) \(.opponent, .to)\(" ", .time)",
      unless: [.ownFans]),
    Variant(
      "la afición \(.who, .attributive) \(.deed) a su propio equipo\(" ", .time)",
      when: [.ownFans]),
    Variant("el público \(.deed) \(.opponent, .to)\(" ", .time)"),
    Variant("la afición \(.who, .attributive) \(.deed)\(" ", .time)"),
    Variant("el público \(.deed)\(" ", .time)"),
  ]
}
