extension PortugueseWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedResult: [
      Variant("\(.sources) contestam o resultado", when: [.several]),
      Variant("\(.sources) contesta o resultado", unless: [.several]),
      Variant("O resultado é contestado"),
    ],
    .ruledResult: [
      ruled(" alterou o resultado", isAccepted: true),
      ruled(" confirmou o resultado", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "Uma decisão"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }
}
