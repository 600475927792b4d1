extension SpanishWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: occasion, .announcement: announcement, .standing: standing + unrecorded,
    .win: win + routs + comebacks, .draw: draw, .shootOutWin: shootOutWin, .award: award,
    .halt: halt,
    .exit: exit,
    .comeback: [
      Variant("\(.team) ganó tras ir por detrás en el marcador", unless: [.several]),
      Variant("\(.team) había ido por detrás en el marcador", unless: [.several]),
      Variant("\(.team) tuvo que remontar", unless: [.several]),
      Variant("\(.team) remontó una desventaja de \(.count, .role)", when: [.several]),
      Variant("\(.team) llegó a perder por \(.count, .role)", when: [.several]),
    ],
    .lostLead: [
      Variant("\(.team) había llegado a ganar \(.score)"),
      Variant("\(.team) había mandado por \(.score)"),
      Variant("Una ventaja de \(.score) no le bastó \(.team, .to)"),
    ],
  ]

  /// The ground, and the occasion of the match.
  static let setting: Wording = "\(" en ", .venue)\(", ", .place)"

  private static let occasion = [
    Variant(
      "en la \(.leg, .attributive) \(.round, .of) \(.competition, .of)", when: [.legged]),
    Variant(
      "en el partido de \(.leg, .attributive) \(.round, .of) \(.competition, .of)",
      when: [.legged]),
    Variant(
      "en el \(.leg, .ordinal) partido de su eliminatoria \(.competition, .of)", when: [.legged]),
    Variant("en la \(.leg, .attributive) \(.round, .of)", when: [.legged]),
    Variant("en el \(.leg, .ordinal) partido de su eliminatoria", when: [.legged]),
    Variant("\(.round, .place) \(.competition, .of)", unless: [.legged]),
    Variant("en \(.competition)", unless: [.legged]),
    Variant("\(.round, .place)", unless: [.legged]),
  ]

  private static let announcement = [
    Variant("\(.home) se medirá \(.away, .to) el \(.date)" + setting),
    Variant("\(.home) se enfrentará \(.away, .to) el \(.date)" + setting),
    Variant("El partido \(.home, .of) contra \(.away) se jugará el \(.date)" + setting),
  ]

  private static let standing = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to)\(" ", .time)" + setting, when: [.outcomeKnown]),
    Variant(
      "\(.winner) vence por \(.score) \(.loser, .to)\(" ", .time)" + setting,
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) manda por \(.score) ante \(.loser)\(" ", .time)" + setting,
      when: [.outcomeKnown]),
    Variant(
      "\(.home) empata \(.score, .single) con \(.away)\(" ", .time)" + setting,
      when: [.outcomeKnown]),
    Variant(
      "El partido \(.home, .of) contra \(.away) está \(.score, .single)\(" ", .time)" + setting,
      when: [.outcomeKnown]),
  ]

  private static let unrecorded = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to)\(" ", .time)" + setting + noWhistle,
      unless: [.outcomeKnown]),
    Variant(
      "\(.home) empata \(.score, .single) con \(.away)\(" ", .time)" + setting + noWhistle,
      unless: [.outcomeKnown]),
    Variant(
      "No constan goles ni el pitido final en el partido \(.home, .of) contra \(.away)" + setting,
      unless: [.outcomeKnown]),
  ]

  private static let noWhistle: Wording = ", sin que conste el pitido final"
}

// Matches that were won.
extension SpanishWords {
  private static let win = [
    Variant(
      "\(.winner) ganó\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) venció\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) se impuso\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting
    ),
    Variant(
      "\(.winner) superó\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      unless: [.rout]),
    Variant(
      "\(.winner) ganó\(" ", .day, .at) como visitante por \(.score) \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.awayWin]),
    Variant(
      "\(.loser) perdió\(" ", .day, .at) por \(.score) ante \(.winner)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) se llevó\(" ", .day, .at) el triunfo ante \(.loser) por \(.score)\(" ", .minutes)"
        + setting),
    Variant(
      "\(.winner) derrotó\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting
    ),
    Variant(
      "\(.winner) batió\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.loser) cayó\(" ", .day, .at) por \(.score) ante \(.winner)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) superó\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      unless: [.rout]),
    Variant(
      "\(.winner) ganó\(" ", .day, .at) por la mínima, \(.score), \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.narrow]),
    Variant(
      "\(.loser) perdió\(" ", .day, .at) por la mínima, \(.score), ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.narrow]),
    Variant(
      "\(.winner) dejó su portería a cero y ganó\(" ", .day, .at) por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.cleanSheet]),
    Variant(
      "\(.loser) no encontró el gol y perdió\(" ", .day, .at) por \(.score) ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.cleanSheet]),
    Variant(
      "\(.winner) se llevó\(" ", .day, .at) por \(.score) un partido lleno de goles ante \(.loser)"
        + "\(" ", .minutes)" + setting,
      when: [.thriller]),
    Variant(
      "\(.winner) venció\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes) en un intercambio "
        + "de goles" + setting,
      when: [.thriller]),
    Variant(
      "\(.winner) sumó\(" ", .day, .at) un triunfo por \(.score) ante \(.loser)\(" ", .minutes)"
        + setting,
      when: [.forWinner]),
    Variant(
      "\(.loser) cayó\(" ", .day, .at) por \(.score) ante \(.winner)\(" ", .minutes)" + setting,
      when: [.forLoser]),
  ]

  private static let routs = [
    Variant(
      "\(.winner) goleó\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      when: [.rout]),
    Variant(
      "\(.winner) arrolló\(" ", .day, .at) por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      when: [.rout]),
    Variant(
      "\(.winner) firmó\(" ", .day, .at) una goleada por \(.score) ante \(.loser)\(" ", .minutes)"
        + setting,
      when: [.rout]),
    Variant(
      "\(.loser) encajó\(" ", .day, .at) una goleada por \(.score) ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.rout]),
  ]

  private static let comebacks = [
    Variant(
      "\(.winner) remontó\(" ", .day, .at) y ganó \(.score) \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.comeback]),
    Variant(
      "\(.winner) dio\(" ", .day, .at) la vuelta al marcador y venció por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback]),
    Variant(
      "\(.loser) no conservó su ventaja y perdió\(" ", .day, .at) por \(.score) ante \(.winner)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback]),
    Variant(
      "\(.winner) remontó\(" ", .day, .at) y ganó por la mínima, \(.score), \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback, .narrow]),
    Variant(
      "\(.winner) se rehízo\(" ", .day, .at) para ganar por la mínima, \(.score), \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback, .narrow]),
  ]
}

// Matches that nobody won, or not by goals.
extension SpanishWords {
  private static let draw = [
    Variant("\(.home) empató \(.score) con \(.away)" + end),
    Variant("\(.home) firmó un empate \(.score) con \(.away)" + end),
    Variant("El partido \(.home, .of) contra \(.away) acabó \(.score)" + end),
    Variant("El partido \(.home, .of) ante \(.away) acabó \(.score)" + end),
    Variant("Acabó en empate, \(.score), el partido \(.home, .of) contra \(.away)" + end),
    Variant("\(.home) empató sin goles, \(.score), con \(.away)" + end, when: [.goalless]),
    Variant(
      "El marcador no se movió en el partido \(.home, .of) contra \(.away), que acabó \(.score)"
        + end,
      when: [.goalless]),
    Variant(
      "Ni \(.home) ni \(.away) marcaron en su partido, que acabó \(.score)" + end,
      when: [.goalless]),
  ]

  /// The duration, the day and the place.
  private static let end: Wording = "\(" ", .minutes)\(" ", .day, .at)" + setting

  private static let shootOutWin = [
    Variant(
      "\(.winner) venció\(" ", .day, .at) \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis tras "
        + "empatar \(.score)" + setting),
    Variant(
      "\(.winner) ganó\(" ", .day, .at) en la tanda de penaltis\(" por ", .kicks) \(.loser, .to) tras el "
        + "\(.score) del partido" + setting),
    Variant(
      "\(.loser) perdió\(" ", .day, .at) en la tanda de penaltis\(" por ", .kicks) ante \(.winner) tras "
        + "el \(.score) del partido" + setting),
    Variant(
      "\(.winner) venció\(" ", .day, .at) \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis, con "
        + "\(.score) \(.minutes)" + setting),
    Variant(
      "\(.winner) ganó\(" ", .day, .at) en la tanda de penaltis\(" por ", .kicks) \(.loser, .to), con "
        + "\(.score) \(.minutes)" + setting),
    Variant(
      "\(.loser) perdió\(" ", .day, .at) en la tanda de penaltis\(" por ", .kicks) ante \(.winner), con "
        + "\(.score) \(.minutes)" + setting),
  ]

  private static let halt = [
    Variant(
      "El partido \(.home, .of) ante \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after)"),
    Variant(
      "El partido \(.home, .of) ante \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after) con "
        + "\(.score) en el marcador"),
    Variant(
      "El partido \(.home, .of) ante \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after) con "
        + "\(.score) a favor \(.winner, .of)"),
  ]

  private static let won: Wording =
    "\(.winner) ganó por \(.score) \(.loser, .to) en los despachos\(" (", .name, .plain, ")")"
    + "\(", ", .place)"

  private static let award = [
    Variant(won),
    Variant(won + "; en el campo había ganado \(.opponent) por \(.before)"),
    Variant(won + "; en el campo habían empatado \(.before)", when: [.drewTheLeg]),
    Variant(
      "El resultado del partido \(.home, .of) contra \(.away)\(", ", .place, .plain, ",") se fijó en "
        + "\(.score)"),
  ]
}
