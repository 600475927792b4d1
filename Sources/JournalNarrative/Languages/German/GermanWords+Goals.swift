extension GermanWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + scored + unknown,
    .goalRun: [
      Variant(
        "\(.who) traf \(.count, .times) zum \(.score) für \(.team, .to)", when: [.oneScorer]),
      Variant(
        "Tore von \(.who) führten zum \(.score) für \(.team, .to)", unless: [.oneScorer]),
      Variant("\(.team) kam auf \(.score)"),
    ],
    .burst: [
      Variant(
        "\(.who) traf \(.time) und \(.gap) noch einmal: \(.score) für \(.team, .to)",
        when: [.oneScorer], unless: [.equaliser, .pullsOneBack]),
      Variant(
        "\(.who) traf \(.time) und \(.gap) noch einmal zum Ausgleich",
        when: [.oneScorer, .equaliser]),
      Variant(
        "\(.who) traf \(.time) und \(.gap) noch einmal und verkürzte",
        when: [.oneScorer, .pullsOneBack]),
      Variant(
        "\(.who) traf \(.time) und \(.other) \(.gap): \(.score) für \(.team, .to)",
        unless: [.oneScorer, .equaliser, .pullsOneBack]),
      Variant(
        "\(.who) traf \(.time) und \(.other) \(.gap) zum Ausgleich", when: [.equaliser],
        unless: [.oneScorer]),
      Variant(
        "\(.who) traf \(.time) und \(.other) \(.gap) und verkürzte so für \(.team, .to)",
        when: [.pullsOneBack], unless: [.oneScorer]),
    ],
    .spree: [
      Variant(
        "\(.who) brachte \(.team, .to) \(.time) in Führung und traf noch einmal "
          + "\(.minutes)\(" zum ", .score)",
        when: [.takesLead]),
      Variant(
        "\(.who) brachte \(.team, .to) \(.time) wieder in Führung und traf noch einmal "
          + "\(.minutes)\(" zum ", .score)",
        when: [.regainsLead]),
      Variant(
        "\(.who) traf \(.time) zum \(.before) und noch einmal \(.minutes)\(" zum ", .score)",
        when: [.extendsLead]),
      Variant(
        "\(.who) brachte \(.team, .to) \(.count, .times) in Führung, \(.moments)",
        when: [.eachAhead], unless: [.winner]),
      Variant(
        "\(.who) brachte \(.team, .to) \(.count, .times) in Führung, \(.moments), zuletzt mit "
          + "dem Siegtor",
        when: [.eachAhead, .winner]),
      Variant(
        "\(.who) traf \(.count, .times) in Folge für \(.team, .to), \(.moments), zum \(.score)",
        when: [.inARow]),
    ],
    .scoreLater: [
      Variant("Später führte \(.winner) \(.score)", unless: [.pullsOneBack]),
      Variant(
        "\(.loser) kam später noch einmal heran: \(.score) für \(.winner, .to)",
        when: [.pullsOneBack]),
      Variant("Später stand es \(.score)", unless: [.pullsOneBack]),
    ],
    .scorers: [
      Variant("Für \(.team, .to) traf\(" ", .time) \(.who)"),
      Variant("Die Tore für \(.team, .to): \(.who)"),
      Variant("Die Tore: \(.who) für \(.team, .to), \(.other) für \(.opponent, .to)"),
    ],
    .ownGoals: [
      Variant("\(.who) traf ins eigene Tor", unless: [.several]),
      Variant("Eigentore: \(.who)", when: [.several]),
    ],
    .haul: [
      Variant("\(.who) traf dreimal", when: [.hatTrick], unless: [.several]),
      Variant("Je drei Tore: \(.who)", when: [.hatTrick, .several]),
      Variant("\(.who) traf \(.count, .times)", when: [.fourGoals], unless: [.several]),
      Variant("Je \(.count) Tore: \(.who)", when: [.fourGoals, .several]),
    ],
  ]

  private static let ownGoal = [
    Variant(
      "\(.who) traf\(" ", .time) ins eigene Tor: \(.score) für \(.team, .to)", when: [.ownGoal],
      unless: [.equaliser, .pullsOneBack]),
    Variant(
      "Ein Eigentor von \(.who)\(" ", .time) brachte \(.team, .to) den Ausgleich",
      when: [.ownGoal, .equaliser]),
    Variant(
      "Ein Eigentor half\(" ", .time) dem Gegner: \(.score) für \(.team, .to)", when: [.ownGoal]),
    Variant("\(.who) traf\(" ", .time) ins eigene Tor", when: [.ownGoal]),
  ]

  private static let scored = [
    Variant("\(.who) erzielte\(" ", .time) das einzige Tor", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) verwandelte\(" ", .time) einen Elfmeter zum einzigen Tor",
      when: [.onlyGoal, .penalty], unless: [.ownGoal]),
    Variant("\(.who) traf\(" ", .time) zum Sieg", when: [.winner], unless: [.ownGoal]),
    Variant("\(.who) erzielte\(" ", .time) das Siegtor", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) verwandelte\(" ", .time) einen Elfmeter zum Sieg", when: [.winner, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) brachte \(.team, .to)\(" ", .time) in Führung", when: [.takesLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) traf\(" ", .time) zum \(.score) für \(.team, .to)", when: [.takesLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) brachte \(.team, .to)\(" ", .time) per Elfmeter in Führung",
      when: [.takesLead, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) brachte \(.team, .to)\(" ", .time) wieder in Führung", when: [.regainsLead],
      unless: [.ownGoal]),
    Variant("\(.who) glich\(" ", .time) aus", when: [.equaliser], unless: [.ownGoal]),
    Variant("\(.who) traf\(" ", .time) zum Ausgleich", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) erzielte\(" ", .time) den Ausgleich", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) glich\(" ", .time) per Elfmeter aus", when: [.equaliser, .penalty],
      unless: [.ownGoal]),
    Variant("\(.who) erhöhte\(" ", .time) auf \(.score)", when: [.extendsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) traf\(" ", .time) zum \(.score) für \(.team, .to)", when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) verkürzte\(" ", .time) für \(.team, .to)", when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.who) traf\(" ", .time) für \(.team, .to)", unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant(
      "\(.team) erzielte\(" ", .time) das einzige Tor", when: [.onlyGoal], unless: [.ownGoal]),
    Variant("\(.team) erzielte\(" ", .time) das Siegtor", when: [.winner], unless: [.ownGoal]),
    Variant("\(.team) ging\(" ", .time) in Führung", when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) ging\(" ", .time) wieder in Führung", when: [.regainsLead], unless: [.ownGoal]),
    Variant("\(.team) glich\(" ", .time) aus", when: [.equaliser], unless: [.ownGoal]),
    Variant("\(.team) verkürzte\(" ", .time)", when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.team) traf\(" ", .time)", unless: [.ownGoal]),
  ]
}
