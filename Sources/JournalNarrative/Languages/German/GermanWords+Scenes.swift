extension GermanWords {
  /// Events other than goals.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: [
      Variant(
        "\(.who) (\(.team, .bare)) sah\(" ", .time) die Rote Karte",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who) (\(.team, .bare)) sah\(" ", .time) die Gelb-Rote Karte", when: [.secondYellow],
        unless: [.official]),
      Variant(
        "\(.who) auf der Bank von \(.team, .of) sah\(" ", .time) die Rote Karte", when: [.official]),
      Variant("Für \(.team, .to) gab es\(" ", .time) eine Rote Karte"),
    ],
    .dismissals: [
      Variant("Platzverweise für \(.team, .to): \(.who)"),
      Variant("Platzverweise: \(.who) (\(.team, .bare)), \(.other) (\(.opponent, .bare))"),
      Variant("Es gab \(.count) Platzverweise"),
    ],
    .missedPenalty: [
      Variant("\(.who) (\(.team, .bare)) \(.deed)\(" ", .time)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .kick: [
      Variant("\(.who) (\(.team, .bare)) \(.deed): \(.kicks) im Elfmeterschießen"),
      Variant("\(.team) \(.deed): \(.kicks) im Elfmeterschießen"),
    ],
    .noGoal: [
      Variant("Ein Tor von \(.who) (\(.team, .bare)) zählte\(" ", .time) nicht\(" ", .cause)"),
      Variant("Ein Tor für \(.team, .to) zählte\(" ", .time) nicht\(" ", .cause)"),
    ],
    .attendance: [Variant("\(.count, .figure) Zuschauer sahen das Spiel")],
  ]

  /// The word for a term; a form of a term has its name after the key.
  static func term(_ key: String, _ form: Form) -> String? {
    form == .plain ? terms[key] : terms["\(key).\(form.rawValue)"]
  }

  /// The fixed terms.
  static let terms: [String: String] = [
    "line.against": "–", "line.own-goal": "ET", "line.penalty": "FE",
    "line.after-extra-time": "n. V.", "line.leg": "", "line.aggregate": "gesamt",
    "line.on-penalties": "i. E.", "line.not-over": "läuft", "line.awarded": "gewertet",
    "line.halt.abandoned": "abgebrochen", "line.halt.suspended": "unterbrochen",
    "line.halt.postponed": "verlegt", "line.halt.cancelled": "abgesagt",
    "line.halt.annulled": "annulliert", "line.halt.voided": "irrtümlich erfasst",
    "halt.abandoned": "abgebrochen", "halt.suspended": "unterbrochen",
    "halt.postponed": "verlegt", "halt.cancelled": "abgesagt",
    "halt.annulled": "annulliert", "halt.voided": "irrtümlich erfasst",
    "means.away-goals": "Auswärtstore",
    "means.away-goals.at": "dank der Auswärtstore", "means.penalties": "Elfmeterschießen",
    "means.penalties.at": "im Elfmeterschießen",
    "means.drawing-of-lots": "Losentscheid",
    "means.drawing-of-lots.at": "durch Losentscheid", "means.goal-difference": "Tordifferenz",
    "means.goal-difference.at": "dank der Tordifferenz",
    "means.points": "Punkte",
    "means.points.at": "nach Punkten", "means.seeding": "Setzliste",
    "means.seeding.at": "nach der Setzliste",
    "play.extra-time": "die Verlängerung", "play.second-extra-time": "eine zweite Verlängerung",
    "play.shoot-out": "das Elfmeterschießen", "play.replay": "ein Wiederholungsspiel",
    "result.after-extra-time": "nach Verlängerung",
    "missed.saved": "scheiterte mit einem Elfmeter am Torwart",
    "missed.post": "setzte einen Elfmeter an den Pfosten",
    "missed.crossbar": "setzte einen Elfmeter an die Latte",
    "missed.wide": "setzte einen Elfmeter neben das Tor",
    "missed.over": "setzte einen Elfmeter über das Tor",
    "missed.missed": "vergab einen Elfmeter", "kick.scored": "traf",
    "kick.saved": "scheiterte am Torwart", "kick.post": "traf den Pfosten",
    "kick.crossbar": "traf die Latte", "kick.wide": "schoss neben das Tor",
    "kick.over": "schoss über das Tor", "cause.offside": "wegen Abseits",
    "cause.handball": "wegen Handspiels", "cause.foul": "wegen eines Fouls",
  ]
}
