extension PortugueseWords {
  /// Events other than goals.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: [
      Variant(
        "\(.who) (\(.team, .bare)) viu o cartão vermelho\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who) (\(.team, .bare)) viu o segundo amarelo\(" ", .time)", when: [.secondYellow],
        unless: [.official]),
      Variant(
        "\(.who), no banco \(.team, .of), viu o cartão vermelho\(" ", .time)", when: [.official]),
      Variant("\(.team) viu um cartão vermelho\(" ", .time)"),
    ],
    .dismissals: [
      Variant("Cartões vermelhos para \(.team): \(.who)"),
      Variant("Cartões vermelhos: \(.who) (\(.team, .bare)), \(.other) (\(.opponent, .bare))"),
      Variant("Cartões vermelhos: \(.count, .figure)"),
    ],
    .missedPenalty: [
      Variant("\(.who) (\(.team, .bare)) \(.deed)\(" ", .time)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .kick: [
      Variant("\(.who) (\(.team, .bare)) \(.deed): \(.kicks) nos penáltis"),
      Variant("\(.team) \(.deed): \(.kicks) nos penáltis"),
    ],
    .noGoal: [
      Variant("Um golo de \(.who) (\(.team, .bare)) não contou\(" ", .time)\(" ", .cause)"),
      Variant("Um golo \(.team, .of) não contou\(" ", .time)\(" ", .cause)"),
    ],
    .attendance: [Variant("Espectadores: \(.count, .figure)")],
  ]

  /// The word for a term; a form of a term has its name after the key.
  static func term(_ key: String, _ form: Form) -> String? {
    form == .plain ? terms[key] : terms["\(key).\(form.rawValue)"]
  }

  /// The fixed terms.
  static let terms: [String: String] = [
    "line.against": "-", "line.own-goal": "p.b.", "line.penalty": "g.p.",
    "line.after-extra-time": "a.p.", "line.leg": "", "line.aggregate": "conjunto",
    "line.on-penalties": "nos penáltis", "line.not-over": "em curso",
    "line.awarded": "na secretaria",
    "line.halt.abandoned": "interrompido", "line.halt.suspended": "suspenso",
    "line.halt.postponed": "adiado", "line.halt.cancelled": "cancelado",
    "line.halt.annulled": "anulado", "line.halt.voided": "registado por engano",
    "halt.abandoned": "foi interrompido", "halt.suspended": "foi suspenso",
    "halt.postponed": "foi adiado", "halt.cancelled": "foi cancelado",
    "halt.annulled": "foi anulado", "halt.voided": "foi registado por engano",
    "means.away-goals": "golos fora", "means.away-goals.at": "graças aos golos fora",
    "means.penalties": "penáltis", "means.penalties.at": "nos penáltis",
    "means.drawing-of-lots": "sorteio", "means.drawing-of-lots.at": "por sorteio",
    "means.goal-difference": "diferença de golos",
    "means.goal-difference.at": "graças à diferença de golos",
    "means.points": "pontos", "means.points.at": "por pontos", "play.extra-time": "o prolongamento",
    "play.second-extra-time": "outro prolongamento", "play.shoot-out": "o desempate por penáltis",
    "play.replay": "o jogo de desempate", "result.after-extra-time": "no prolongamento",
    "missed.saved": "permitiu a defesa de um penálti", "missed.post": "atirou um penálti ao poste",
    "missed.crossbar": "atirou um penálti à barra", "missed.wide": "atirou um penálti ao lado",
    "missed.over": "atirou um penálti por cima", "missed.missed": "falhou um penálti",
    "kick.scored": "marcou", "kick.saved": "permitiu a defesa", "kick.post": "atirou ao poste",
    "kick.crossbar": "atirou à barra", "kick.wide": "atirou ao lado",
    "kick.over": "atirou por cima",
    "cause.offside": "por fora de jogo", "cause.handball": "por mão", "cause.foul": "por falta",
  ]
}
