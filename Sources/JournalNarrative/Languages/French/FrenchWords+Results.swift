extension FrenchWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: occasion, .announcement: announcement, .standing: standing,
    .win: win.map { $0.followed(by: closing) } + newsWin,
    .draw: draw.map { $0.followed(by: closing) } + newsDraw,
    .shootOutWin: shootOutWin + newsShootOut,
    .exit: knockouts + finals + third,
    .halt: halt,
    .award: [
      Variant(won),
      Variant(won + " ; sur le terrain, \(.opponent) avait gagné \(.before)"),
      Variant(won + " ; sur le terrain, le score était de \(.before)", when: [.drewTheLeg]),
      Variant(
        "Le résultat du match \(.home, .of) contre \(.away)\(", ", .place, .plain, ",") a été fixé à "
          + "\(.score)"),
    ],
  ]

  private static let won: Wording =
    "\(.winner) l'a emporté \(.score) sur tapis vert contre \(.loser)\(" (", .name, .plain, ")")"
    + "\(", ", .place)"

  private static let setting: Wording = "\(" ", .venue)\(", ", .place)"

  static let end: Wording = "\(" ", .minutes)\(" ", .day, .at)" + setting

  private static let occasion = [
    Variant(
      "en \(.round, .single) \(.leg, .attributive) \(.competition, .of)", when: [.legged]),
    Variant("en \(.round, .single) \(.leg, .attributive)", when: [.legged]),
    Variant("en match \(.leg, .attributive) \(.competition, .of)", when: [.legged]),
    Variant("en match \(.leg, .attributive)", when: [.legged]),
    Variant("\(.round, .place) \(.competition, .of)", unless: [.legged]),
    Variant("\(.competition, .place)", unless: [.legged]),
    Variant("dans le groupe \(.group) \(.competition, .of)", unless: [.legged]),
    Variant("dans le groupe \(.group)", unless: [.legged]),
    Variant("\(.round, .place)", unless: [.legged]),
  ]

  private static let announcement = [
    Variant("\(.home) affrontera \(.away) le \(.date)" + setting),
    Variant("\(.home) jouera contre \(.away) le \(.date)" + setting),
  ]

  private static let standing = [
    Variant(
      "\(.winner) mène \(.score) contre \(.loser)\(" ", .time)" + setting, when: [.outcomeKnown]),
    Variant(
      "\(.winner) mène \(.score) face \(.loser, .to)\(" ", .time)" + setting, when: [.outcomeKnown]),
    Variant(
      "Le score est de \(.score, .single) entre \(.home) et \(.away)\(" ", .time)" + setting,
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) mène \(.score) contre \(.loser)\(" ", .time)" + setting + noWhistle,
      unless: [.outcomeKnown]),
    Variant(
      "Le score est de \(.score, .single) entre \(.home) et \(.away)\(" ", .time)" + setting
        + noWhistle, unless: [.outcomeKnown]),
    Variant(
      "Ni but ni coup de sifflet final n'ont été notés dans le match \(.home, .of) contre \(.away)"
        + setting, unless: [.outcomeKnown]),
  ]

  private static let noWhistle: Wording = ", sans que le coup de sifflet final ait été noté"

  private static let win = [
    Variant("\(.winner) a battu \(.loser) \(.score)" + end),
    Variant("\(.winner) a gagné \(.score) contre \(.loser)" + end),
    Variant("\(.winner) a dominé \(.loser) \(.score)" + end, unless: [.narrow, .comeback]),
    Variant("\(.loser) a perdu \(.score) face \(.winner, .to)" + end),
    Variant("\(.winner) a battu \(.loser) d'un but (\(.score))" + end, when: [.narrow]),
    Variant("\(.winner) a étrillé \(.loser) \(.score)" + end, when: [.rout]),
    Variant("\(.winner) a écrasé \(.loser) \(.score)" + end, when: [.rout]),
    Variant(
      "\(.loser) a subi une lourde défaite (\(.score)) face \(.winner, .to)" + end, when: [.rout]),
    Variant("\(.winner) a renversé \(.loser) pour gagner \(.score)" + end, when: [.comeback]),
    Variant(
      "\(.winner) a gagné \(.score) contre \(.loser) sans encaisser de but" + end,
      when: [.cleanSheet]),
  ]

  private static let draw = [
    Variant("\(.home) et \(.away) ont fait match nul \(.score)" + end),
    Variant("\(.home) et \(.away) n'ont pas pu se départager (\(.score))" + end),
    Variant("Match nul, \(.score), entre \(.home) et \(.away)" + end),
    Variant(
      "\(.home) et \(.away) ont fait match nul sans marquer, \(.score)" + end, when: [.goalless]),
  ]

  private static let halt = [
    Variant(
      "Le match entre \(.home) et \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after)"),
    Variant(
      "Le match entre \(.home) et \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after) sur le "
        + "score de \(.score)"),
    Variant(
      "Le match entre \(.home) et \(.away)\(" ", .day, .at) \(.deed)\(" ", .time, .after) alors que "
        + "\(.winner) menait \(.score)"),
  ]

  private static let shootOutWin = [
    Variant(
      "\(.winner) a battu \(.loser) aux tirs au but\(" ", .kicks) après un match nul \(.score)\(" ", .day, .at)"
        + setting),
    Variant(
      "\(.loser) a perdu aux tirs au but\(" ", .kicks) face \(.winner, .to) après un match nul \(.score)\(" ", .day, .at)"
        + setting),
    Variant(
      "\(.winner) a battu \(.loser) aux tirs au but\(" ", .kicks), le score étant de \(.score) \(.minutes)\(" ", .day, .at)"
        + setting),
  ]
}

// The match that ended a tie.
extension FrenchWords {
  private static let leg: Wording = "\(" ", .leg, .to)"

  private static let ground: Wording = "\(" ", .minutes)\(" ", .venue)"

  private static let stage: Wording = "\(" ", .round, .place)\(" ", .competition, .of)"

  private static let knockouts = [
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage + " aux tirs au but, en gagnant "
        + "\(.score)" + leg + ground, when: [.knockout, .wonTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage + " aux tirs au but, malgré une "
        + "défaite \(.score)" + leg + ground, when: [.knockout, .lostTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage + " en gagnant \(.score)" + leg
        + ground, when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) a sorti \(.loser)\(" ", .day, .at)" + stage + " grâce à une victoire \(.score)"
        + leg + ground, when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.loser) a quitté la compétition\(" ", .day, .at)" + stage
        + " en perdant \(.score) face \(.winner, .to)" + leg + ground,
      when: [.knockout, .wonTheLeg, .forLoser]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage + " avec un match nul \(.score)"
        + leg + ground, when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage
        + " aux tirs au but\(" ", .kicks) après un match nul \(.score)" + leg + "\(" ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage
        + " aux tirs au but\(" ", .kicks), le score étant de \(.score) \(.minutes)" + leg
        + "\(" ", .venue)",
      when: [.knockout, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a éliminé \(.loser)\(" ", .day, .at)" + stage + " malgré une défaite \(.score)"
        + leg + ground, when: [.knockout, .lostTheLeg]),
  ]

  /// The match for third place.
  private static let third = [
    Variant(
      "\(.winner) a pris la troisième place\(" ", .competition, .of)\(" ", .day, .at) en battant "
        + "\(.loser) \(.score)" + ground, when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) a pris la troisième place\(" ", .competition, .of)\(" ", .day, .at) aux tirs au "
        + "but\(" ", .kicks) contre \(.loser), après un match nul \(.score)" + ground,
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a pris la troisième place\(" ", .competition, .of)\(" ", .day, .at) après un match "
        + "nul \(.score) contre \(.loser)" + ground,
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) a pris la troisième place\(" ", .competition, .of)\(" ", .day, .at) malgré une "
        + "défaite \(.score) face \(.loser, .to)" + ground, when: [.thirdPlace, .lostTheLeg]),
  ]

  private static let finals = [
    Variant(
      "\(.winner) a remporté \(.competition)\(" ", .day, .at) en battant \(.loser) aux tirs au but"
        + "\(" ", .kicks) après un match nul \(.score)\(" ", .minutes)\(" ", .venue), malgré \(.feat)",
      when: [.final, .drewTheLeg, .onPenalties, .inVain], unless: [.legged]),
    Variant(
      "\(.winner) a remporté \(.competition)\(" ", .day, .at) en battant \(.loser) \(.score) en finale"
        + ground + ", avec \(.feat)", when: [.final, .wonTheLeg], unless: [.legged, .inVain]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) contre \(.loser) aux "
        + "tirs au but, en gagnant \(.score)" + leg + ground,
      when: [.final, .wonTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) contre \(.loser) aux "
        + "tirs au but, malgré une défaite \(.score)" + leg + ground,
      when: [.final, .lostTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a remporté \(.competition)\(" ", .day, .at) en battant \(.loser) \(.score) en finale"
        + ground, when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) en battant \(.loser) \(.score)"
        + leg + ground, when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) après un match nul \(.score) avec \(.loser)"
        + leg + ground, when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) en battant \(.loser) aux tirs au but\(" ", .kicks) après un match nul \(.score)"
        + leg + "\(" ", .venue)", when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) en battant \(.loser) aux tirs au but\(" ", .kicks), le score étant de \(.score) \(.minutes)"
        + leg + "\(" ", .venue)", when: [.final, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) a remporté la finale\(" ", .competition, .of)\(" ", .day, .at) malgré une défaite \(.score) face \(.loser, .to)"
        + leg + ground, when: [.final, .lostTheLeg]),
  ]
}
