extension FrenchWords {
  /// The parts of a first sentence that carry the news.
  static let news: [ClauseKind: [Variant]] = [
    .fate: fate,
    .feat: [
      Variant("trois buts \(.who, .of)", when: [.hatTrick], unless: [.several]),
      Variant("un triplé \(.who, .of)", when: [.hatTrick], unless: [.several]),
      Variant("trois buts chacun pour \(.who)", when: [.hatTrick, .several]),
      Variant("\(.count) buts \(.who, .of)", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) buts chacun pour \(.who)", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("un but \(.who, .of)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("un penalty \(.who, .of)\(" ", .time)", when: [.penalty]),
      Variant("un but contre son camp \(.who, .of)\(" ", .time)", when: [.ownGoal]),
      Variant("un but\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("un penalty\(" ", .time)", when: [.penalty]),
      Variant("un but contre son camp\(" ", .time)", when: [.ownGoal]),
    ],
    .red: [Variant("avec l'expulsion \(.who, .of)", unless: [.several])],
    .aggregate: [
      Variant(
        "\(.winner) a compté \(.aggregate) sur l'ensemble des deux matchs",
        unless: [.levelOnAggregate]),
      Variant(
        "L'aller avait fini à \(.before), et le total est de \(.aggregate)",
        when: [.levelOnAggregate]),
    ],
  ]

  private static let fates: [(Wording, Licence)] = [
    ("a remporté \(.competition)", .champion),
    ("a perdu sa place\(" ", .competition, .place)", .relegated),
    ("a gagné son groupe\(" ", .competition, .place)", .groupWinner),
    ("a gagné le groupe \(.group)\(" ", .competition, .of)", .groupWinner),
    ("a atteint le tour suivant\(" ", .competition, .of)", .qualified),
    ("a quitté la compétition", .eliminated),
    ("a assuré son maintien\(" ", .competition, .place)", .safe),
  ]

  /// The same for both sides.
  private static let fatesOfBoth = [
    Variant("\(.hero) descend aussi", when: [.relegated, .several]),
    Variant("\(.hero) passe aussi au tour suivant", when: [.qualified, .several]),
    Variant("\(.hero) quitte aussi la compétition", when: [.eliminated, .several]),
    Variant("\(.hero) assure aussi son maintien", when: [.safe, .several]),
  ]

  private static let fate: [Variant] =
    fatesOfBoth
    + fates.flatMap { words, licence in
      [
        Variant("\(.hero) " + words, when: [licence], unless: [.several]),
        Variant(words, when: [licence]),
      ]
    }

  /// A result by what it settled in the table.
  private static func settled(
    _ how: Wording, when needs: Set<Licence>, unless bars: Set<Licence> = []
  ) -> Variant {
    Variant(
      "\(.hero) \(.fate) " + how + "\(" ", .minutes)\(" ", .day, .at)\(" ", .venue)" + closing,
      when: needs, unless: bars)
  }

  private static let settledWin: [Variant] = [
    settled("en battant \(.rival) \(.score)", when: [.goodFate, .heroWon]),
    settled("malgré une défaite \(.score) face \(.rival, .to)", when: [.goodFate, .heroLost]),
    settled(
      "après une défaite \(.score) face \(.rival, .to)", when: [.heroLost], unless: [.goodFate]),
    settled(
      "malgré une victoire \(.score) contre \(.rival)", when: [.heroWon], unless: [.goodFate]),
  ]

  private static let settledDraw: [Variant] = [
    settled("après un match nul \(.score) contre \(.rival)", when: [])
  ]

  /// Who was sent off.
  static let closing: Wording = "\(", ", .red)"

  static let newsWin: [Variant] = settledWin + wonNews

  private static let wonNews: [Variant] = [
    Variant(
      "\(.winner) a battu \(.loser) \(.score)" + end + ", avec \(.feat)" + closing,
      unless: [.inVain]),
    Variant(
      "\(.winner) a battu \(.loser) \(.score)" + end + ", malgré \(.feat)" + closing,
      when: [.inVain]),
    Variant(
      "\(.winner) a remonté \(.count, .role) de retard pour battre \(.loser) \(.score)" + end
        + closing, when: [.greatComeback]),
    Variant(
      "\(.winner) a battu \(.loser) \(.score)" + end + ", grâce à \(.strike)" + closing,
      when: [.winner]),
    Variant(
      "\(.strike) a offert \(.winner, .to) une victoire \(.score) contre \(.loser)" + end
        + closing,
      when: [.winner]),
  ]

  static let newsShootOut: [Variant] = [
    Variant(
      "\(.winner) a remonté \(.count, .role) de retard pour revenir à \(.score)\(" ", .minutes) et "
        + "battre \(.loser) aux tirs au but\(" ", .kicks)\(" ", .day, .at)\(" ", .venue)"
        + "\(", ", .place)", when: [.lostLead])
  ]

  static let newsDraw: [Variant] = settledDraw + drawnNews

  private static let drawnNews: [Variant] = [
    Variant(
      "\(.chaser) a remonté \(.count, .role) de retard pour faire match nul \(.score) contre "
        + "\(.leader)" + end + closing, when: [.lostLead]),
    Variant(
      "\(.strike) a offert \(.team, .to) le match nul \(.score) contre \(.opponent)" + end
        + closing,
      when: [.equaliser]),
  ]
}
