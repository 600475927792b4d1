extension ItalianWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedResult: [
      Variant("\(.sources) contestano il risultato", when: [.several]),
      Variant("\(.sources) contesta il risultato", unless: [.several]),
      Variant("Il risultato è contestato"),
    ],
    .ruledResult: [
      ruled(" ha cambiato il risultato", isAccepted: true),
      ruled(" ha confermato il risultato", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "Una decisione"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }
}
