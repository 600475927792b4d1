extension FrenchWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + settling + lead + others + unknown,
    .goalRun: [
      Variant("les buts \(.who, .of) ont porté le score à \(.score)", unless: [.oneScorer]),
      Variant(
        "\(.who) a marqué \(.count) buts pour porter le score à \(.score)", when: [.oneScorer]),
      Variant("\(.team) a porté le score à \(.score)"),
    ],
    .scoreLater: [
      Variant("Plus tard, \(.winner) menait \(.score)", unless: [.pullsOneBack]),
      Variant("\(.loser) a ensuite réduit l'écart à \(.score)", when: [.pullsOneBack]),
      Variant("Plus tard, le score était de \(.score, .single)"),
    ],
    .scorers: [
      Variant("\(.who, .single) a marqué pour \(.team)\(" ", .time)"),
      Variant("\(.who, .times) ont marqué pour \(.team)"),
      Variant(
        "Buteurs : \(.who) pour \(.team), \(.other) pour \(.opponent)", when: [.allScorers]),
      Variant("Parmi les buteurs : \(.who) pour \(.team), \(.other) pour \(.opponent)"),
    ],
    .ownGoals: [
      Variant("\(.who, .single) a marqué contre son camp", unless: [.several]),
      Variant("Buts contre leur camp : \(.who)", when: [.several]),
    ],
    .haul: [
      Variant("\(.who) a signé un triplé", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) a marqué trois buts", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) a marqué \(.count) buts", when: [.fourGoals], unless: [.several]),
    ],
    .manner: [
      Variant("\(.technique)\(" ", .range)\(" ", .situation)"),
      Variant("\(.body)\(" ", .range)\(" ", .situation)"),
      Variant("\(.range)\(" ", .situation)"),
      Variant("\(.situation)"),
    ],
    .person: [Variant("\(.name)")], .coach: [Variant("\(.name)")],
  ]

  static let bursts: [ClauseKind: [Variant]] = [.burst: burst, .spree: spree]

  private static let spree = [
    Variant(
      "\(.who) a donné l'avantage \(.team, .to) \(.time) et marqué de nouveau \(.minutes)"
        + "\(" : ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) a ouvert la marque pour \(.team) \(.time) et marqué de nouveau \(.minutes)"
        + "\(" : ", .score)", when: [.takesLead, .opener]),
    Variant(
      "\(.who) a redonné l'avantage \(.team, .to) \(.time) et marqué de nouveau \(.minutes)"
        + "\(" : ", .score)", when: [.regainsLead]),
    Variant(
      "\(.who) a porté le score à \(.before) \(.time) et marqué de nouveau \(.minutes)"
        + "\(" pour ", .score)", when: [.extendsLead]),
    Variant(
      "\(.who) a donné \(.count, .times) l'avantage \(.team, .to), \(.moments)",
      when: [.eachAhead], unless: [.winner]),
    Variant(
      "\(.who) a donné \(.count, .times) l'avantage \(.team, .to), \(.moments), le dernier but étant "
        + "celui de la victoire", when: [.eachAhead, .winner]),
    Variant(
      "\(.who) a marqué \(.count) buts de suite pour \(.team), \(.moments) : \(.score)",
      when: [.inARow]),
  ]

  private static let burst = [
    Variant(
      "\(.who) a marqué \(.time) et de nouveau \(.gap) : \(.score) pour \(.team)",
      when: [.oneScorer], unless: [.equaliser, .pullsOneBack]),
    Variant(
      "\(.who) a marqué \(.time) et de nouveau \(.gap) pour égaliser à \(.score)",
      when: [.oneScorer, .equaliser]),
    Variant(
      "\(.who) a marqué \(.time) et de nouveau \(.gap) pour réduire l'écart à \(.score)",
      when: [.oneScorer, .pullsOneBack]),
    Variant(
      "\(.who) a marqué \(.time) et \(.other) \(.gap) : \(.score) pour \(.team)",
      unless: [.oneScorer, .equaliser, .pullsOneBack]),
    Variant(
      "\(.who) a marqué \(.time) et \(.other) \(.gap) pour égaliser à \(.score)",
      when: [.equaliser], unless: [.oneScorer]),
    Variant(
      "\(.who) a marqué \(.time) et \(.other) \(.gap) pour réduire l'écart à \(.score)",
      when: [.pullsOneBack], unless: [.oneScorer]),
  ]

  /// The time, the manner and the assist.
  private static let how: Wording = "\(" ", .time)\(" ", .manner)\(" sur une passe ", .assist, .of)"

  private static let headed: Wording =
    "\(" ", .time)\(" sur une passe ", .assist, .of)\(" ", .situation)"

  /// The aggregate after the goal.
  private static let total: Wording = "\(", ce qui a porté le cumul à ", .aggregate)"

  private static let settled: Set<Licence> = [.ownGoal, .winner, .onlyGoal]

  private static let ownGoal = [
    Variant(
      "un but contre son camp \(.who, .of) a décidé du match\(" ", .time)",
      when: [.ownGoal, .onlyGoal]),
    Variant(
      "un but contre son camp \(.who, .of) a donné la victoire \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .winner]),
    Variant(
      "un but contre son camp a donné la victoire \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .winner]),
    Variant(
      "un but contre son camp \(.who, .of) a donné l'avantage \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .takesLead]),
    Variant(
      "un but contre son camp a donné l'avantage \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .takesLead]),
    Variant(
      "un but contre son camp \(.who, .of) a redonné l'avantage \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .regainsLead]),
    Variant(
      "un but contre son camp a redonné l'avantage \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .regainsLead]),
    Variant(
      "un but contre son camp \(.who, .of) a offert l'égalisation \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .equaliser]),
    Variant(
      "un but contre son camp a offert l'égalisation \(.team, .to)\(" ", .time)",
      when: [.ownGoal, .equaliser]),
    Variant(
      "un but contre son camp \(.who, .of) a porté le score à \(.score) pour \(.team)\(" ", .time)",
      when: [.ownGoal]),
    Variant(
      "un but contre son camp a porté le score à \(.score) pour \(.team)\(" ", .time)",
      when: [.ownGoal]),
  ]

  private static let settling = [
    Variant("\(.who) a marqué le seul but" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant("\(.who) a fait la différence" + how, when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) a marqué de la tête le seul but" + headed, when: [.onlyGoal, .header],
      unless: [.ownGoal]),
    Variant(
      "\(.who) a marqué le but de la victoire" + how + total, when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) a inscrit le but de la victoire" + how + total, when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) a marqué de la tête le but de la victoire" + headed + total,
      when: [.winner, .header], unless: [.ownGoal]),
  ]

  private static let lead = [
    Variant(
      "\(.who) a donné l'avantage \(.team, .to)" + how + total, when: [.takesLead], unless: settled),
    Variant(
      "\(.who) a ouvert le score pour \(.team)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.who) a ouvert la marque pour \(.team)" + how + total, when: [.takesLead, .opener],
      unless: settled),
    Variant(
      "\(.who) a redonné l'avantage \(.team, .to)" + how + total, when: [.regainsLead],
      unless: settled),
    Variant("\(.who) a remis \(.team) devant" + how + total, when: [.regainsLead], unless: settled),
  ]

  private static let others = [
    Variant(
      "\(.who) a égalisé pour \(.team)" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) a remis \(.team) à hauteur" + how + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) a égalisé dans le match" + how
        + ", mais pas au cumul\(" (", .aggregate, .plain, ")")",
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) a égalisé de la tête pour \(.team)" + headed + total, when: [.equaliser, .header],
      unless: [.ownGoal]),
    Variant(
      "\(.who) a réduit l'écart pour \(.team)" + how + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.who) a réduit la marque pour \(.team)" + how + total, when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant(
      "\(.who) a porté le score à \(.score) pour \(.team)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) a porté le score à \(.score) pour \(.team)" + how + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant("\(.who) a marqué pour \(.team)" + how + total, unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant("\(.team) a marqué le seul but\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.team) a marqué le but de la victoire\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.team) a pris l'avantage\(" ", .time)" + total, when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) a repris l'avantage\(" ", .time)" + total, when: [.regainsLead], unless: [.ownGoal]),
    Variant("\(.team) a égalisé\(" ", .time)" + total, when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) a réduit l'écart\(" ", .time)" + total, when: [.pullsOneBack], unless: [.ownGoal]),
    Variant(
      "\(.team) a porté le score à \(.score)\(" ", .time)" + total, when: [.extendsLead],
      unless: [.ownGoal]),
    Variant("\(.team) a marqué\(" ", .time)" + total, unless: [.ownGoal]),
  ]
}
