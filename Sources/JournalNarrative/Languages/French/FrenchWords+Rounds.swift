extension FrenchWords {
  /// Rounds as a whole.
  static let rounds: [ClauseKind: [Variant]] = [
    .roundHeadline: [
      Variant("\(.winner) mène après la journée \(.matchday, .figure)"),
      Variant("\(.winner) en tête après la journée \(.matchday, .figure)"),
      Variant("\(.count, .single), \(.figure, .role)"),
    ],
    .roundLead: [
      Variant(
        "Journée \(.matchday, .figure)\(" ", .competition, .of) : \(.figure, .role) en "
          + "\(.count, .single)"),
      Variant(
        "Bilan de la journée \(.matchday, .figure)\(" ", .competition, .of) : "
          + "\(.figure, .role) en \(.count, .single)"),
      Variant(
        "Bilan des \(.count) matchs disputés\(" ", .round, .place)\(" ", .competition, .of) : "
          + "\(.figure, .role)"),
    ],
    .tableLeader: [
      Variant(
        "\(.winner) mène le classement avec \(.figure, .of), soit \(.count) de plus que "
          + "\(.opponent)"),
      Variant("\(.winner) compte \(.figure, .of) et devance \(.opponent)"),
      Variant("\(.winner) et \(.opponent) sont en tête avec \(.figure, .of)"),
    ],
    .tableClimb: [
      Variant(
        "\(.team) a gagné des places : du \(.before, .ordinal) au \(.position, .ordinal) rang")
    ],
  ]
}
