extension SpanishWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: occasion, .announcement: announcement, .standing: standing + unrecorded,
    .win: (win + routs + comebacks).map { $0.followed(by: closing) } + newsWin,
    .draw: draw.map { $0.followed(by: closing) } + newsDraw,
    .shootOutWin: shootOutWin + newsShootOut,
    .award: award,
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

  /// The occasion of the match, its day and its ground.
  static let setting: Wording = "\(" ", .place)\(" ", .day, .at)\(" en ", .venue)"

  /// The occasion and the ground of a match to come or on at the moment.
  private static let stage: Wording = "\(" ", .place)\(" en ", .venue)"

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
    Variant("en el grupo \(.group) \(.competition, .of)", unless: [.legged]),
    Variant("en el grupo \(.group)", unless: [.legged]),
    Variant("\(.round, .place)", unless: [.legged]),
  ]

  private static let announcement = [
    Variant("\(.home) se medirá \(.away, .to) el \(.date)" + stage),
    Variant("\(.home) se enfrentará \(.away, .to) el \(.date)" + stage),
    Variant("El partido \(.home, .of) contra \(.away) se jugará el \(.date)" + stage),
  ]

  private static let standing = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to)\(" ", .time)" + stage, when: [.outcomeKnown]),
    Variant(
      "\(.winner) vence por \(.score) \(.loser, .to)\(" ", .time)" + stage,
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) manda por \(.score) ante \(.loser)\(" ", .time)" + stage,
      when: [.outcomeKnown]),
    Variant(
      "\(.home) empata \(.score, .single) con \(.away)\(" ", .time)" + stage,
      when: [.outcomeKnown]),
    Variant(
      "El partido \(.home, .of) contra \(.away) está \(.score, .single)\(" ", .time)" + stage,
      when: [.outcomeKnown]),
  ]

  private static let unrecorded = [
    Variant(
      "\(.winner) gana \(.score) \(.loser, .to)\(" ", .time)" + stage + noWhistle,
      unless: [.outcomeKnown]),
    Variant(
      "\(.home) empata \(.score, .single) con \(.away)\(" ", .time)" + stage + noWhistle,
      unless: [.outcomeKnown]),
    Variant(
      "No constan goles ni el pitido final en el partido \(.home, .of) contra \(.away)" + stage,
      unless: [.outcomeKnown]),
  ]

  private static let noWhistle: Wording = ", sin que conste el pitido final"
}

// Matches that were won.
extension SpanishWords {
  private static let win = [
    Variant(
      "\(.winner) ganó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) venció por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) se impuso por \(.score) \(.loser, .to)\(" ", .minutes)" + setting
    ),
    Variant(
      "\(.winner) superó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      unless: [.rout]),
    Variant(
      "\(.winner) ganó como visitante por \(.score) \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.awayWin]),
    Variant(
      "\(.loser) perdió por \(.score) ante \(.winner)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) se llevó el triunfo ante \(.loser) por \(.score)\(" ", .minutes)"
        + setting),
    Variant(
      "\(.winner) derrotó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting
    ),
    Variant(
      "\(.winner) batió por \(.score) \(.loser, .to)\(" ", .minutes)" + setting),
    Variant(
      "\(.loser) cayó por \(.score) ante \(.winner)\(" ", .minutes)" + setting),
    Variant(
      "\(.winner) superó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      unless: [.rout]),
    Variant(
      "\(.winner) ganó por la mínima, \(.score), \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.narrow]),
    Variant(
      "\(.loser) perdió por la mínima, \(.score), ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.narrow]),
    Variant(
      "\(.winner) dejó su portería a cero y ganó por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.cleanSheet]),
    Variant(
      "\(.loser) no encontró el gol y perdió por \(.score) ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.cleanSheet]),
    Variant(
      "\(.winner) se llevó por \(.score) un partido lleno de goles ante \(.loser)"
        + "\(" ", .minutes)" + setting,
      when: [.thriller]),
    Variant(
      "\(.winner) venció por \(.score) \(.loser, .to)\(" ", .minutes) en un intercambio "
        + "de goles" + setting,
      when: [.thriller]),
    Variant(
      "\(.winner) sumó un triunfo por \(.score) ante \(.loser)\(" ", .minutes)"
        + setting,
      when: [.forWinner]),
    Variant(
      "\(.loser) cayó por \(.score) ante \(.winner)\(" ", .minutes)" + setting,
      when: [.forLoser]),
  ]

  private static let routs = [
    Variant(
      "\(.winner) goleó por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      when: [.rout]),
    Variant(
      "\(.winner) arrolló por \(.score) \(.loser, .to)\(" ", .minutes)" + setting,
      when: [.rout]),
    Variant(
      "\(.winner) firmó una goleada por \(.score) ante \(.loser)\(" ", .minutes)"
        + setting,
      when: [.rout]),
    Variant(
      "\(.loser) encajó una goleada por \(.score) ante \(.winner)\(" ", .minutes)"
        + setting,
      when: [.rout]),
  ]

  private static let comebacks = [
    Variant(
      "\(.winner) remontó y ganó \(.score) \(.loser, .to)\(" ", .minutes)"
        + setting,
      when: [.comeback]),
    Variant(
      "\(.winner) dio la vuelta al marcador y venció por \(.score) \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback]),
    Variant(
      "\(.loser) no conservó su ventaja y perdió por \(.score) ante \(.winner)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback]),
    Variant(
      "\(.winner) remontó y ganó por la mínima, \(.score), \(.loser, .to)"
        + "\(" ", .minutes)" + setting,
      when: [.comeback, .narrow]),
    Variant(
      "\(.winner) se rehízo para ganar por la mínima, \(.score), \(.loser, .to)"
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
  private static let end: Wording = "\(" ", .minutes)" + setting

  private static let shootOutWin = [
    Variant(
      "\(.winner) venció \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis tras "
        + "empatar \(.score)" + setting),
    Variant(
      "\(.winner) ganó en la tanda de penaltis\(" por ", .kicks) \(.loser, .to) tras el "
        + "\(.score) del partido" + setting),
    Variant(
      "\(.loser) perdió en la tanda de penaltis\(" por ", .kicks) ante \(.winner) tras "
        + "el \(.score) del partido" + setting),
    Variant(
      "\(.winner) venció \(.loser, .to)\(" por ", .kicks) en la tanda de penaltis, con "
        + "\(.score) \(.minutes)" + setting),
    Variant(
      "\(.winner) ganó en la tanda de penaltis\(" por ", .kicks) \(.loser, .to), con "
        + "\(.score) \(.minutes)" + setting),
    Variant(
      "\(.loser) perdió en la tanda de penaltis\(" por ", .kicks) ante \(.winner), con "
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
    + "\(" ", .place)"

  private static let award = [
    Variant(won),
    Variant(won + "; en el campo había ganado \(.opponent) por \(.before)"),
    Variant(won + "; en el campo habían empatado \(.before)", when: [.drewTheLeg]),
    Variant(
      "El resultado del partido \(.home, .of) contra \(.away)\(" ", .place) se fijó en "
        + "\(.score)"),
  ]
}
