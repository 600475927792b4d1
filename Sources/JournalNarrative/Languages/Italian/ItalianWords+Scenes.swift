extension ItalianWords {
  /// Events other than goals.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: [
      Variant(
        "\(.who) (\(.team, .bare)) ha ricevuto il cartellino rosso\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who) (\(.team, .bare)) ha ricevuto il secondo giallo\(" ", .time)",
        when: [.secondYellow], unless: [.official]),
      Variant(
        "\(.who), sulla panchina \(.team, .of), ha ricevuto il cartellino rosso\(" ", .time)",
        when: [.official]),
      Variant("\(.team) ha ricevuto un cartellino rosso\(" ", .time)"),
    ],
    .dismissals: [
      Variant("Cartellini rossi per \(.team): \(.who)"),
      Variant("Cartellini rossi: \(.who) (\(.team, .bare)), \(.other) (\(.opponent, .bare))"),
      Variant("Cartellini rossi in tutto: \(.count, .figure)"),
    ],
    .missedPenalty: [
      Variant("\(.who) (\(.team, .bare)) \(.deed)\(" ", .time)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .kick: [
      Variant("\(.who) (\(.team, .bare)) \(.deed): \(.kicks) ai rigori"),
      Variant("\(.team) \(.deed): \(.kicks) ai rigori"),
    ],
    .noGoal: [
      Variant(
        "L'arbitro non ha convalidato un gol di \(.who) "
          + "(\(.team, .bare))\(" ", .time)\(" ", .cause)"
      ),
      Variant("L'arbitro non ha convalidato un gol \(.team, .of)\(" ", .time)\(" ", .cause)"),
    ],
    .attendance: [Variant("Spettatori: \(.count, .figure)")],
  ]

  /// The word for a term; a form of a term has its name after the key.
  static func term(_ key: String, _ form: Form) -> String? {
    form == .plain ? terms[key] : terms["\(key).\(form.rawValue)"]
  }

  /// The fixed terms.
  static let terms: [String: String] = [
    "line.against": "-", "line.own-goal": "aut.", "line.penalty": "rig.",
    "line.after-extra-time": "d.t.s.", "line.leg": "", "line.aggregate": "compl.",
    "line.on-penalties": "ai rigori", "line.not-over": "in corso", "line.awarded": "a tavolino",
    "line.halt.abandoned": "interrotta", "line.halt.suspended": "sospesa",
    "line.halt.postponed": "rinviata", "line.halt.cancelled": "annullata",
    "line.halt.annulled": "invalidata", "line.halt.voided": "registrata per errore",
    "halt.abandoned": "è stata interrotta", "halt.suspended": "è stata sospesa",
    "halt.postponed": "è stata rinviata", "halt.cancelled": "è stata annullata",
    "halt.annulled": "è stata invalidata", "halt.voided": "è stata registrata per errore",
    "means.away-goals": "gol in trasferta", "means.away-goals.at": "grazie ai gol in trasferta",
    "means.penalties": "rigori", "means.penalties.at": "ai rigori",
    "means.drawing-of-lots": "sorteggio", "means.drawing-of-lots.at": "per sorteggio",
    "means.goal-difference": "differenza reti",
    "means.goal-difference.at": "per differenza reti",
    "means.points": "punti", "means.points.at": "per punti", "play.extra-time": "i supplementari",
    "play.second-extra-time": "altri supplementari", "play.shoot-out": "i rigori",
    "result.after-extra-time": "al termine dei supplementari",
    "missed.saved": "si è fatto parare un rigore", "missed.post": "ha colpito il palo su rigore",
    "missed.crossbar": "ha colpito la traversa su rigore",
    "missed.wide": "ha calciato a lato un rigore", "missed.over": "ha calciato alto un rigore",
    "missed.missed": "ha sbagliato un rigore", "kick.scored": "ha segnato",
    "kick.saved": "ha subito la parata", "kick.post": "ha colpito il palo",
    "kick.crossbar": "ha colpito la traversa", "kick.wide": "ha calciato a lato",
    "kick.over": "ha calciato alto", "cause.offside": "per fuorigioco",
    "cause.handball": "per fallo di mano", "cause.foul": "per fallo",
  ]
}
