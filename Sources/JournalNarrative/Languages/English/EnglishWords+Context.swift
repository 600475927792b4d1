extension EnglishWords {
  /// The surroundings of a match.
  static let context: [ClauseKind: [Variant]] = [
    .rested: [
      Variant("\(.team) rested \(.who)\(", who ", .deed)"),
      Variant(
        "\(.team) were without \(.who), who were rested\(" after they ", .deed)",
        when: [.several]),
      Variant("\(.who) were rested by \(.team)\("; they ", .deed)", when: [.several]),
    ],
    .lastMatch: [
      Variant(
        "had each scored \(.count, .times) in the \(.score) win over \(.opponent) \(.day, .at)",
        when: [.several, .wonTheLeg]),
      Variant(
        "had each scored \(.count, .times) in the \(.score) rout of \(.opponent) \(.day, .at)",
        when: [.several, .wonTheLeg, .rout]),
      Variant(
        "had scored \(.count, .times) in the \(.score) win over \(.opponent) \(.day, .at)",
        when: [.wonTheLeg], unless: [.several]),
      Variant(
        "had scored \(.count, .times) in the \(.score) draw with \(.opponent) \(.day, .at)",
        when: [.drewTheLeg], unless: [.several]),
      Variant(
        "had each scored \(.count, .times) in the \(.score) draw with \(.opponent) \(.day, .at)",
        when: [.drewTheLeg, .several]),
      Variant(
        "had scored \(.count, .times) in the \(.score) defeat by \(.opponent) \(.day, .at)",
        when: [.lostTheLeg], unless: [.several]),
      Variant(
        "had each scored \(.count, .times) in the \(.score) defeat by \(.opponent) \(.day, .at)",
        when: [.lostTheLeg, .several]),
      Variant(
        "had each scored \(.count, .times) in the \(.score) win over \(.opponent) on \(.date)",
        when: [.several, .wonTheLeg]),
      Variant(
        "had scored \(.count, .times) in the \(.score) win over \(.opponent) on \(.date)",
        when: [.wonTheLeg], unless: [.several]),
    ],
    .starters: [
      Variant("\(.team) started with \(.who) and with \(.name), who had scored in the first leg"),
      Variant("\(.who) started for \(.team), and so did \(.name), who had scored in the first leg"),
    ],
    .tablePlace: [
      Variant(
        "\(.team), neighbours of \(.opponent), are \(.position, .ordinal) in \(.competition)"),
      Variant("\(.team) are \(.position, .ordinal) in \(.competition)"),
      Variant("\(.team) stand \(.position, .ordinal) in \(.competition)"),
      Variant("\(.team), neighbours of \(.opponent), are \(.position, .ordinal) in their league"),
      Variant("\(.team) are \(.position, .ordinal) in their league"),
    ],
    .leaguePlace: [
      Variant("\(.team) lead the table with \(.figure, .figure) points", when: [.top]),
      Variant(
        "\(.team) lead the table with \(.figure, .figure) points, \(.count) more than "
          + "\(.opponent)", when: [.top]),
      Variant(
        "\(.team) are top with \(.figure, .figure) points, \(.count) clear of \(.opponent)",
        when: [.top]),
      Variant(
        "\(.team) went top with \(.figure, .figure) points\(", ahead of ", .opponent)",
        when: [.top, .climbs]),
      Variant(
        "\(.team) are \(.position, .ordinal) with \(.figure, .figure) points", unless: [.top]),
      Variant(
        "\(.team) are \(.position, .ordinal) with \(.figure, .figure) points, \(.count) behind "
          + "\(.opponent)", unless: [.top]),
      Variant(
        "\(.team) moved up to \(.position, .ordinal) place, \(.count) points behind "
          + "\(.opponent)", when: [.climbs, .several], unless: [.top]),
      Variant(
        "\(.team) climbed to \(.position, .ordinal) with \(.figure, .figure) points",
        when: [.climbs], unless: [.top]),
      Variant(
        "\(.team) dropped to \(.position, .ordinal) place with \(.figure, .figure) points",
        when: [.drops]),
      Variant(
        "\(.team) slipped to \(.position, .ordinal), \(.count) points behind \(.opponent)",
        when: [.drops, .several]),
    ],
    .contrast: [
      Variant(
        "\(.team) have a budget of \(.figure); that of \(.opponent)"
          + "\(", ", .title, .plain, ",") is \(.other)\(", ", .ratio, .figure, " times as much")"),
      Variant(
        "The budget of \(.team) is \(.figure), that of \(.opponent)"
          + "\(", ", .title, .plain, ",") \(.other)\(", ", .ratio, .figure, " times as much")"),
    ],
    .tableGap: [
      Variant(
        "\(.team) are a point behind \(.opponent)\(" in ", .competition)"
          + "\(" with ", .count, .plain, " in hand")",
        unless: [.several]),
      Variant(
        "\(.team) are \(.figure, .figure) points behind \(.opponent)\(" in ", .competition)"
          + "\(" with ", .count, .plain, " in hand")",
        when: [.several]),
      Variant(
        "In the league \(.team) are \(.figure, .figure) points behind \(.opponent)",
        when: [.several]),
    ],
    .nextFixture: nextFixture,
    .run: [
      // The matches before belong to another season, so no wording says that this is the whole run.
      Variant(
        "\(.team) have won their last \(.count) matches\(" in ", .competition)", when: [.wins]),
      Variant(
        "\(.team) have won each of their last \(.count) matches\(" in ", .competition)",
        when: [.wins]),
      Variant(
        "\(.team) have lost their last \(.count) matches\(" in ", .competition)",
        when: [.defeats]),
      Variant(
        "\(.team) have lost each of their last \(.count) matches\(" in ", .competition)",
        when: [.defeats]),
      Variant(
        "\(.team) have won their last \(.count) matches\(" in ", .competition), while \(.opponent) "
          + "have lost \(.other) in a row",
        when: [.wins]),
      Variant(
        "\(.team) have won each of their last \(.count) matches\(" in ", .competition), and "
          + "\(.opponent) have lost \(.other) running",
        when: [.wins]),
    ],
    .suspended: [
      Variant("\(.name) suspended \(.who) for \(.count) matches", when: [.several]),
      Variant("\(.name) suspended \(.who) for \(.count) match", unless: [.several]),
      Variant("\(.name) suspended \(.who) until \(.date)"),
    ],
    .attendance: [
      Variant("The attendance was \(.count, .figure)"),
      Variant("\(.count, .figure) watched"),
    ],
    .conditions: [
      Variant(
        "The match was played \(.weather)\(" at ", .figure, .figure, " degrees")\(" on ", .part)"),
      Variant("It was played on \(.part)\(" at ", .figure, .figure, " degrees")"),
      Variant("The temperature was \(.figure, .figure) degrees"),
    ],
    .referee: [
      Variant("The referee was \(.who)"),
      Variant("The \(.nationality) referee was \(.who)"),
      Variant("\(.other) took over from \(.who) as referee"),
    ],
    .bestPlayer: [
      Variant("\(.who) was named player of the match\(" by ", .name)"),
      Variant("\(.who) of \(.team) was named player of the match\(" by ", .name)"),
    ],
    .holders: [
      Variant("\(.team) were the holders"),
      Variant("\(.team) had been the holders of \(.competition)"),
    ],
    .form: [
      Variant(
        "\(.team) have won \(.figure), drawn \(.before) and lost \(.other) of their last \(.count) "
          + "matches\(" in ", .competition)"),
      Variant(
        "\(.team) have won \(.figure) and lost \(.other) of their last \(.count) "
          + "matches\(" in ", .competition)"),
      Variant(
        "\(.team) have won \(.figure) and drawn \(.before) of their last \(.count) "
          + "matches\(" in ", .competition)"),
      Variant(
        "\(.team) have drawn \(.before) and lost \(.other) of their last \(.count) "
          + "matches\(" in ", .competition)"),
      Variant("\(.team) have drawn their last \(.before) matches\(" in ", .competition)"),
      Variant(
        "\(.team) have won their last \(.count) matches\(" in ", .competition)", when: [.wins]),
      Variant(
        "\(.team) have lost their last \(.count) matches\(" in ", .competition)",
        when: [.defeats]),
    ],
    .meetings: [
      Variant(
        "Of the last \(.count) meetings on record \(.home) have won \(.figure) and \(.away) "
          + "\(.other), with \(.before) drawn"),
      Variant(
        "Of the last \(.count) meetings on record \(.home) have won \(.figure) and \(.away) "
          + "\(.other)"),
      Variant(
        "\(.home) have won \(.figure) of the last \(.count) meetings on record and drawn "
          + "\(.before)"),
      Variant(
        "\(.away) have won \(.other) of the last \(.count) meetings on record and drawn "
          + "\(.before)"),
      Variant("All of the last \(.count) meetings on record were drawn"),
      Variant("\(.home) have won \(.figure) of the last \(.count) meetings on record"),
      Variant("\(.away) have won \(.other) of the last \(.count) meetings on record"),
    ],
    .lastMeeting: [
      Variant("Their last meeting on record was on \(.date), when \(.winner) won \(.score)"),
      Variant("Their last meeting on record was on \(.date) and ended \(.score)"),
    ],
    .unbeaten: [
      Variant(
        "\(.team) are unbeaten in their last \(.count) matches\(" in ", .competition)",
        unless: [.endsRun]),
      Variant(
        "\(.team) have gone \(.count) matches without defeat\(" in ", .competition)",
        unless: [.endsRun]),
      Variant(
        "\(.team) had been unbeaten in their last \(.count) matches\(" in ", .competition)",
        when: [.endsRun]),
      Variant(
        "The defeat ended a run of \(.count) matches in which \(.team) had not been beaten"
          + "\(" in ", .competition)", when: [.endsRun]),
    ],
  ]

  // What comes next: the opening, the competition, the time.

  private static let nextFixture =
    [
      "\(.team) meet \(.opponent)", "\(.team) next play \(.opponent)",
      "Next for \(.team) are \(.opponent)", "\(.team) are to play \(.opponent)",
      "\(.team) next take on \(.opponent)",
    ].flatMap { fixture($0, unless: [.rematch]) }
    // Only who is through goes on.
    + fixture("\(.team) go on to face \(.opponent)", when: [.advances], unless: [.rematch])
    + ["\(.team) meet \(.opponent) again", "\(.team) face \(.opponent) again"]
    .flatMap { fixture($0, when: [.rematch]) }

  private static func fixture(
    _ opening: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) -> [Variant] {
    let stages: [Wording] = [
      " in \(.round) of \(.competition)", "\(" in ", .competition)", "\(" in ", .round)",
    ]
    return stages.flatMap { stage in
      [
        Variant(opening + stage + " in \(.gap) weeks", when: needs.union([.several]), unless: bars),
        Variant(opening + stage + " on \(.date, .bare)", when: needs, unless: bars),
        Variant(opening + stage + " on the same day", when: needs.union([.sameDay]), unless: bars),
        Variant(opening + stage, when: needs, unless: bars),
      ]
    }
  }
}
