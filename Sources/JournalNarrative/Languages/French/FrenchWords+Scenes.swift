extension FrenchWords {
  /// Events other than goals, and statements.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: [
      Variant(
        "\(.who), \(.team, .of), a reçu un carton rouge\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who), \(.team, .of), a reçu un carton rouge \(.cause)\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who) a vu rouge\(" ", .time) et laissé \(.team) à \(.count)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who), \(.team, .of), a reçu un second carton jaune, synonyme d'expulsion\(" ", .time)",
        when: [.secondYellow], unless: [.official]),
      Variant(
        "\(.who), sur le banc \(.team, .of), a reçu un carton rouge\(" ", .time)",
        when: [.official]),
      Variant("\(.team) a reçu un carton rouge\(" ", .time)"),
    ],
    .injury: [
      Variant("\(.who), \(.team, .of), a souffert d'une blessure\(" ", .time)"),
      Variant(
        "\(.who), \(.team, .of), a souffert d'une blessure\(" ", .time) et laissé sa place à "
          + "\(.other)"),
      Variant(
        "\(.who), \(.team, .of), a quitté le terrain sur une civière\(" ", .time)",
        when: [.carriedOff]),
    ],
    .dismissals: [
      Variant("Cartons rouges pour \(.team) : \(.who)"),
      Variant("Cartons rouges : \(.who) pour \(.team), \(.other) pour \(.opponent)"),
      Variant("Il y a eu \(.count) cartons rouges"),
    ],
    .missedPenalty: [
      Variant("\(.who), \(.team, .of), \(.deed)\(" ", .time)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .kick: [
      Variant("\(.who), \(.team, .of), \(.deed) : \(.kicks) aux tirs au but"),
      Variant("\(.team) \(.deed) : \(.kicks) aux tirs au but"),
    ],
    .noGoal: [
      Variant(
        "\(.who), \(.team, .of), a vu un but\(" marqué ", .time) refusé\(" ", .cause)",
        unless: [.byVideo]),
      Variant(
        "la vidéo a annulé un but \(.who, .of)\(" marqué ", .time)\(" ", .cause)",
        when: [.byVideo]),
      Variant(
        "\(.team) a vu un but\(" marqué ", .time) refusé\(" ", .cause)", unless: [.byVideo]),
      Variant(
        "la vidéo a annulé un but \(.team, .of)\(" marqué ", .time)\(" ", .cause)",
        when: [.byVideo]),
    ],
    .woodwork: [
      Variant("\(.who), \(.team, .of), a touché \(.part)\(" ", .situation)\(" ", .time)"),
      Variant(
        "\(.who), \(.team, .of), a touché \(.part) de la tête\(" ", .situation)\(" ", .time)",
        when: [.header]),
      Variant("\(.team) a touché \(.part)\(" ", .situation)\(" ", .time)"),
    ],
    .warning: [
      Variant(
        "\(.who) a failli marquer pour \(.team) en touchant \(.part)\(" ", .situation)\(" ", .time)"
      ),
      Variant(
        "\(.team) a failli marquer en touchant \(.part)\(" ", .situation)\(" ", .time)"),
    ],
    .woodworkTally: [
      Variant("\(.team) a touché du bois \(.count, .times)"),
      Variant("\(.team) a touché du bois \(.count, .times), \(.opponent) \(.other, .times)"),
    ],
    .crowd: [
      Variant(
        "le public \(.who, .attributive) \(.deed) \(.opponent)\(" ", .time)", unless: [.ownFans]),
      Variant(
        "le public \(.who, .attributive) \(.deed) sa propre équipe\(" ", .time)", when: [.ownFans]),
      Variant("le public \(.deed) \(.opponent)\(" ", .time)"),
      Variant("le public \(.who, .attributive) \(.deed)\(" ", .time)"),
      Variant("le public \(.deed)\(" ", .time)"),
    ],
    .quote: [
      Variant("\(.words), a dit \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant("\(.words), a déclaré \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant(
        "\(.words), a dit \(.speaker) pour assumer la faute", when: [.takesBlame],
        unless: [.sameSpeaker, .translated]),
      Variant("\(.words), a ajouté \(.speaker)", when: [.sameSpeaker], unless: [.translated]),
      Variant("\(.words), a dit \(.speaker) (traduction : \(.name))", when: [.translated]),
    ],
    .reportedSpeech: [Variant("propos attribués à \(.speaker) : \(.words)")],
    .blame: [Variant("\(.speaker) a assumé la responsabilité")],
  ]
}
