extension FrenchWords {
  /// The surroundings of a match.
  private static let best: Wording =
    "Le prix du meilleur joueur du match\(", décerné par ", .name, .plain, ",") revient à "

  static let context: [ClauseKind: [Variant]] = [
    .nextFixture: nextFixture,
    .run: [
      Variant(
        "\(.team) a gagné ses \(.count) derniers matchs\(" ", .competition, .place)",
        when: [.wins]),
      Variant(
        "\(.team) reste sur \(.count) victoires de suite\(" ", .competition, .place)",
        when: [.wins]),
      Variant(
        "\(.team) a perdu ses \(.count) derniers matchs\(" ", .competition, .place)",
        when: [.defeats]),
      Variant(
        "\(.team) reste sur \(.count) défaites de suite\(" ", .competition, .place)",
        when: [.defeats]),
      Variant(
        "\(.team) a gagné ses \(.count) derniers matchs\(" ", .competition, .place), tandis que "
          + "\(.opponent) a perdu les \(.other) derniers", when: [.wins]),
    ],
    .tableGap: [
      Variant(
        "\(.team) compte \(.figure, .of) de retard sur \(.opponent)\(" ", .competition, .place)"
          + "\(", avec ", .count, .single, " en moins")"),
      Variant(
        "\(.team) a \(.figure, .of) de retard sur \(.opponent)\(" ", .competition, .place)"
          + "\(", avec ", .count, .single, " en moins")"),
    ],
    .tablePlace: [
      Variant("\(.team) occupe le \(.position, .ordinal) rang \(.competition, .of)"),
      Variant("\(.team) pointe au \(.position, .ordinal) rang \(.competition, .of)"),
    ],
    .leaguePlace: [
      Variant("\(.team) mène le classement avec \(.figure, .of)", when: [.top]),
      Variant(
        "\(.team) mène le classement avec \(.figure, .of), soit \(.count) de plus que "
          + "\(.opponent)", when: [.top]),
      Variant("\(.team) prend la tête avec \(.figure, .of)", when: [.top, .climbs]),
      Variant(
        "\(.team) occupe le \(.position, .ordinal) rang avec \(.figure, .of)", unless: [.top]),
      Variant(
        "\(.team) occupe le \(.position, .ordinal) rang, à \(.count, .of) \(.opponent, .of)",
        unless: [.top]),
      Variant(
        "\(.team) remonte au \(.position, .ordinal) rang avec \(.figure, .of)", when: [.climbs],
        unless: [.top]),
      Variant(
        "\(.team) recule au \(.position, .ordinal) rang avec \(.figure, .of)", when: [.drops]),
    ],
    .attendance: [
      Variant("Le match a attiré \(.count, .figure) spectateurs"),
      Variant("\(.count, .figure) spectateurs ont suivi le match"),
    ],
    .conditions: [
      Variant(
        "Le match a eu lieu \(.weather)\(", par ", .figure, .figure, " degrés")\(", sur ", .part)"),
      Variant("Le match a eu lieu sur \(.part)\(", par ", .figure, .figure, " degrés")"),
      Variant("Il faisait \(.figure, .figure) degrés"),
    ],
    .referee: [
      Variant("L'arbitrage était confié à \(.who)"),
      Variant("L'arbitrage était confié à \(.who), puis à \(.other)"),
    ],
    .bestPlayer: [
      Variant(best + "\(.who)"), Variant(best + "\(.who), \(.team, .of)"),
    ],
    .holders: [Variant("\(.team) était tenant du titre")],
    .unbeaten: [
      Variant(
        "\(.team) reste sur \(.count) matchs sans défaite\(" ", .competition, .place)",
        unless: [.endsRun]),
      Variant(
        "\(.team) restait sur \(.count) matchs sans défaite\(" ", .competition, .place)",
        when: [.endsRun]),
    ],
    .suspended: [
      Variant("\(.name) a infligé \(.count, .single) de suspension à \(.who)"),
      Variant("\(.who) purgera \(.count, .single) de suspension"),
      Variant("\(.name) a suspendu \(.who) jusqu'au \(.date)"),
    ],
    .contract: [
      Variant("le contrat \(.who, .of) court jusqu'en \(.figure)")
    ],
    .milestone: [
      Variant("\(.winner) jouera \(.round) pour la première fois", when: [.coverage]),
      Variant("\(.winner) n'avait jamais atteint \(.round)", when: [.coverage]),
    ],
    .comeback: [
      Variant("\(.team) a dû revenir au score", unless: [.several]),
      Variant("\(.team) avait compté \(.count, .role) de retard", when: [.several]),
      Variant("\(.team) a remonté un retard de \(.count, .role)", when: [.several]),
    ],
    .lostLead: [
      Variant("\(.team) avait mené \(.score)"),
      Variant("\(.team) avait pourtant mené \(.score)"),
    ],
    .pressure: [
      Variant(
        "\(.team) a poussé en fin de match, avec \(.count) tentatives, mais \(.opponent) a tenu",
        when: [.late]),
      Variant(
        "\(.team) a poussé après le dernier but, avec \(.count) tentatives, mais \(.opponent) a tenu"
      ),
    ],
    .disputedGoal: [
      Variant("\(.sources) n'ont pas le but \(.team, .of)\(" ", .time)", when: [.several]),
      Variant("\(.sources) n'a pas le but \(.team, .of)\(" ", .time)", unless: [.several]),
      Variant("selon d'autres sources, le but \(.team, .of)\(" ", .time) n'existe pas"),
    ],
    .disputedTeam: [
      Variant(
        "\(.sources) attribuent \(.opponent, .to) le but \(.team, .of)\(" ", .time)",
        when: [.several]),
      Variant(
        "\(.sources) attribue \(.opponent, .to) le but \(.team, .of)\(" ", .time)",
        unless: [.several]),
      Variant(
        "selon d'autres sources, le but \(.team, .of)\(" ", .time) revient \(.opponent, .to)"),
    ],
    .disputedOwnGoal: [
      Variant(
        "pour \(.sources), le but \(.team, .of)\(" ", .time) est un but contre son camp"),
      Variant(
        "selon d'autres sources, le but \(.team, .of)\(" ", .time) est un but contre son camp"),
    ],
    .disputedMinute: [
      Variant(
        "\(.sources) situent le but \(.who, .of) à la \(.minutes, .ordinal) minute",
        when: [.several]),
      Variant(
        "\(.sources) situe le but \(.who, .of) à la \(.minutes, .ordinal) minute",
        unless: [.several]),
      Variant(
        "selon d'autres sources, le but \(.who, .of) date de la \(.minutes, .ordinal) minute"),
      Variant(
        "selon d'autres sources, le but \(.team, .of) date de la \(.minutes, .ordinal) minute"),
    ],
    .disputedScorer: [
      Variant(
        "\(.sources) attribuent le but \(.team, .of)\(" ", .time) à \(.name)", when: [.several]),
      Variant(
        "\(.sources) attribue le but \(.team, .of)\(" ", .time) à \(.name)", unless: [.several]),
      Variant("selon d'autres sources, le but \(.team, .of)\(" ", .time) revient à \(.name)"),
    ],
  ]

  // What comes next: the opening, the competition, the time.

  private static let nextFixture =
    [
      "\(.team) jouera ensuite contre \(.opponent)", "\(.team) affrontera ensuite \(.opponent)",
      "\(.team) aura ensuite \(.opponent) pour adversaire",
      "\(.opponent) sera le prochain adversaire \(.team, .of)",
    ].flatMap { fixture($0, unless: [.rematch]) }
    + ["\(.team) retrouvera \(.opponent)", "\(.team) jouera de nouveau contre \(.opponent)"]
    .flatMap { fixture($0, when: [.rematch]) }

  private static func fixture(
    _ opening: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) -> [Variant] {
    let stages: [Wording] = [
      " \(.round, .place) \(.competition, .of)", "\(" ", .competition, .place)",
      "\(" ", .round, .place)",
    ]
    let ends: [Wording] = [" dans \(.gap, .after)", " le \(.date, .bare)", ""]
    return stages.flatMap { stage in
      ends.map { Variant(opening + stage + $0, when: needs, unless: bars) }
        + [Variant(opening + stage + " le même jour", when: needs.union([.sameDay]), unless: bars)]
    }
  }
}
