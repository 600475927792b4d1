extension GermanWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedResult: [
      Variant("\(.sources) bestreiten das Ergebnis", when: [.several]),
      Variant("\(.sources) bestreitet das Ergebnis", unless: [.several]),
      Variant("Das Ergebnis ist strittig"),
    ],
    .ruledResult: [
      ruled(" änderte das Ergebnis", isAccepted: true),
      ruled(" bestätigte das Ergebnis", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "Eine Entscheidung"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }
}
