extension EnglishWords {
  /// What lies around a match.
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
    .nextFixture: [
      Variant(
        "\(.team) meet \(.opponent)\(" in ", .round)\(" of ", .competition) in \(.gap) weeks",
        when: [.several]),
      Variant(
        "Next for \(.team) is \(.opponent)\(" in ", .round)\(" of ", .competition) in \(.gap) "
          + "weeks",
        when: [.several]),
      Variant(
        "\(.team) meet \(.opponent)\(" in ", .round)\(" of ", .competition) in a week",
        unless: [.several]),
      Variant("\(.team) meet \(.opponent)\(" in ", .round)\(" of ", .competition) on \(.date)"),
    ],
    .attendance: [
      Variant("The attendance was \(.count, .figure)"),
      Variant("\(.count, .figure) watched"),
    ],
  ]
}
