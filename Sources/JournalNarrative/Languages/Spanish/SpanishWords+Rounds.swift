extension SpanishWords {
  /// Rounds as a whole, and ties to come.
  static let rounds: [ClauseKind: [Variant]] = [
    .roundHeadline: [
      Variant("\(.winner) lidera tras la jornada \(.matchday, .figure)"),
      Variant("\(.winner) manda en la tabla tras la jornada \(.matchday, .figure)"),
      Variant("\(.count, .to), \(.figure, .role)"),
    ],
    .roundLead: [
      Variant(
        "La jornada \(.matchday, .figure)\(" ", .competition, .of) dejó \(.figure, .role) en "
          + "\(.count, .to)"),
      Variant(
        "Hubo \(.figure, .role) en \(.count, .to) de la jornada \(.matchday, .figure)"
          + "\(" ", .competition, .of)"),
      Variant(
        "Hubo \(.figure, .role) en \(.count, .to)\(" ", .round, .of)\(" ", .competition, .of)"),
      Variant(
        "El balance\(" ", .round, .of)\(" ", .competition, .of) fue de \(.figure, .role) en "
          + "\(.count, .to)"),
    ],
    .tableLeader: [
      Variant(
        "\(.winner) lidera la tabla con \(.figure, .of), \(.count, .of) más que \(.opponent)"),
      Variant("\(.winner) suma \(.figure, .of) y aventaja en \(.count, .of) \(.opponent, .to)"),
      Variant("\(.winner) lidera la tabla con \(.figure, .of), los mismos que \(.opponent)"),
    ],
    .tableClimb: [
      Variant("\(.team) subió del \(.before, .ordinal) al \(.position, .ordinal) puesto"),
      Variant("\(.team) escaló del \(.before, .ordinal) al \(.position, .ordinal) puesto"),
    ],
    .firstLegScore: [
      Variant("\(.winner) ganó la ida por \(.score)"),
      Variant("\(.winner) parte con ventaja tras el \(.score) de la ida"),
      Variant("La ida acabó \(.score, .single)"),
    ],
    .need: need,
    .needToo: [
      Variant("o por \(.count, .role) si marca al menos \(.figure, .role)", when: [.orWin]),
      Variant("o con un empate si marca al menos \(.figure, .role)", when: [.orDraw]),
      Variant(
        "o con una derrota por \(.count, .role) si marca al menos \(.figure, .role)",
        when: [.orDefeat]),
      Variant("o por \(.count, .role) si acaba \(.score)", when: [.orWin]),
      Variant("o con un empate si acaba \(.score)", when: [.orDraw]),
      Variant("o con una derrota por \(.count, .role) si acaba \(.score)", when: [.orDefeat]),
      Variant("o por \(.count, .role) con uno de los resultados \(.other)", when: [.orWin]),
      Variant("o con un empate de \(.other)", when: [.orDraw]),
      Variant(
        "o con una derrota por \(.count, .role) con uno de los resultados \(.other)",
        when: [.orDefeat]),
    ],
    .playedOn: [
      Variant("Un \(.score), con los goles \(.home, .of) delante, llevaría a \(.means)"),
      Variant("Con \(.score), primero los goles \(.home, .of), haría falta \(.means)"),
    ],
  ]

  private static let need = [
    Variant(
      "\(.team) pasa si gana por \(.count, .role) o más\(", ", .deed)", when: [.needsMargin]),
    Variant(
      "\(.team) necesita ganar al menos por \(.count, .role)\(", ", .deed)", when: [.needsMargin]),
    Variant("\(.team) pasa con cualquier victoria\(", ", .deed)", when: [.needsWin]),
    Variant("\(.team, .to) le basta con ganar\(", ", .deed)", when: [.needsWin]),
    Variant("\(.team) pasa con un empate\(", ", .deed)", when: [.drawEnough]),
    Variant("\(.team, .to) le basta un empate\(", ", .deed)", when: [.drawEnough]),
    Variant("\(.team) pasa aunque pierda por \(.count, .role)\(", ", .deed)", when: [.mayLose]),
    Variant(
      "\(.team) puede permitirse una derrota por \(.count, .role)\(", ", .deed)",
      when: [.mayLose]),
  ]
}
