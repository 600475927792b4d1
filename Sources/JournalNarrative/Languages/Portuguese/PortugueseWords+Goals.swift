extension PortugueseWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + scored + unknown,
    .goalRun: [
      Variant("\(.who) marcou \(.count, .role): \(.score) para \(.team)", when: [.oneScorer]),
      Variant("golos de \(.who) fizeram o \(.score) para \(.team)", unless: [.oneScorer]),
      Variant("\(.team) chegou ao \(.score)"),
    ],
    .burst: [
      Variant(
        "\(.who) marcou \(.time) e de novo \(.gap): \(.score) para \(.team)", when: [.oneScorer],
        unless: [.equaliser, .pullsOneBack]),
      Variant(
        "\(.who) marcou \(.time) e de novo \(.gap) para empatar", when: [.oneScorer, .equaliser]),
      Variant(
        "\(.who) marcou \(.time) e de novo \(.gap) para reduzir", when: [.oneScorer, .pullsOneBack]),
      Variant(
        "\(.who) marcou \(.time) e \(.other) \(.gap): \(.score) para \(.team)",
        unless: [.oneScorer, .equaliser, .pullsOneBack]),
      Variant(
        "\(.who) marcou \(.time) e \(.other) \(.gap) para empatar", when: [.equaliser],
        unless: [.oneScorer]),
      Variant(
        "\(.who) marcou \(.time) e \(.other) \(.gap) para reduzir", when: [.pullsOneBack],
        unless: [.oneScorer]),
    ],
    .spree: [
      Variant(
        "\(.who) deu vantagem \(.team, .to) \(.time) e voltou a marcar "
          + "\(.minutes)\(" para o ", .score)",
        when: [.takesLead]),
      Variant(
        "\(.who) devolveu a vantagem \(.team, .to) \(.time) e voltou a marcar "
          + "\(.minutes)\(" para o ", .score)",
        when: [.regainsLead]),
      Variant(
        "\(.who) fez o \(.before) \(.time) e voltou a marcar \(.minutes)\(" para o ", .score)",
        when: [.extendsLead]),
      Variant(
        "\(.who) deu vantagem \(.team, .to) \(.count, .times), \(.moments)", when: [.eachAhead],
        unless: [.winner]),
      Variant(
        "\(.who) deu vantagem \(.team, .to) \(.count, .times), \(.moments), e o último golo "
          + "decidiu o jogo",
        when: [.eachAhead, .winner]),
      Variant(
        "\(.who) marcou \(.count, .role) seguidos para \(.team), \(.moments): \(.score)",
        when: [.inARow]),
    ],
    .scoreLater: [
      Variant("Mais tarde \(.winner) vencia por \(.score)", unless: [.pullsOneBack]),
      Variant("\(.loser) reduziu depois: \(.score)", when: [.pullsOneBack]),
      Variant("Mais tarde o resultado era \(.score)", unless: [.pullsOneBack]),
    ],
    .scorers: [
      Variant("\(.team, .attributive) marcou\(" ", .time) \(.who)"),
      Variant("Golos: \(.who) \(.team, .attributive)"),
      Variant("Golos: \(.who) \(.team, .attributive), \(.other) \(.opponent, .attributive)"),
    ],
    .ownGoals: [
      Variant("Autogolo de \(.who)", unless: [.several]),
      Variant("Autogolos de \(.who)", when: [.several]),
    ],
    .haul: [
      Variant("\(.who) marcou três golos", when: [.hatTrick], unless: [.several]),
      Variant("Três golos cada para \(.who)", when: [.hatTrick, .several]),
      Variant("\(.who) marcou \(.count) golos", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) golos cada para \(.who)", when: [.fourGoals, .several]),
    ],
  ]

  private static let ownGoal = [
    Variant("um autogolo de \(.who)\(" ", .time) deu um golo \(.team, .to)", when: [.ownGoal]),
    Variant(
      "um autogolo de \(.who)\(" ", .time) deu o empate \(.team, .to)",
      when: [.ownGoal, .equaliser]),
    Variant(
      "um autogolo de \(.who)\(" ", .time) deu vantagem \(.team, .to)",
      when: [.ownGoal, .takesLead]),
    Variant(
      "um autogolo de \(.who)\(" ", .time) fez o \(.score) para \(.team)",
      when: [.ownGoal, .extendsLead]),
    Variant("um autogolo\(" ", .time) deu um golo \(.team, .to)", when: [.ownGoal]),
  ]

  private static let scored = [
    Variant("\(.who) marcou o único golo\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) marcou de penálti o único golo\(" ", .time)", when: [.onlyGoal, .penalty],
      unless: [.ownGoal]),
    Variant("\(.who) marcou o golo da vitória\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) marcou de penálti o golo da vitória\(" ", .time)", when: [.winner, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) deu vantagem \(.team, .to)\(" ", .time)", when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.who) abriu o marcador para \(.team)\(" ", .time)", when: [.takesLead, .opener],
      unless: [.ownGoal]),
    Variant(
      "\(.who) deu vantagem \(.team, .to) de penálti\(" ", .time)", when: [.takesLead, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) devolveu a vantagem \(.team, .to)\(" ", .time)", when: [.regainsLead],
      unless: [.ownGoal]),
    Variant("\(.who) empatou\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) fez o empate para \(.team)\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) empatou de penálti\(" ", .time)", when: [.equaliser, .penalty], unless: [.ownGoal]),
    Variant("\(.who) fez o \(.score)\(" ", .time)", when: [.extendsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) marcou o \(.score) para \(.team)\(" ", .time)", when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) reduziu para \(.team)\(" ", .time)", when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.who) marcou \(.team, .attributive)\(" ", .time)", unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant("\(.team) marcou o único golo\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant("\(.team) marcou o golo da vitória\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant("\(.team) ganhou vantagem\(" ", .time)", when: [.takesLead], unless: [.ownGoal]),
    Variant("\(.team) recuperou a vantagem\(" ", .time)", when: [.regainsLead], unless: [.ownGoal]),
    Variant("\(.team) empatou\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant("\(.team) reduziu\(" ", .time)", when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.team) marcou\(" ", .time)", unless: [.ownGoal]),
  ]
}
