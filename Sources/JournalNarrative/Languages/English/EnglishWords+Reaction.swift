extension EnglishWords {
  /// What was said, and by whom.
  static let reaction: [ClauseKind: [Variant]] = [
    .quote: [
      Variant("\(.words, .continued) \(.speaker) said", unless: [.sameSpeaker, .translated]),
      Variant("\(.words, .continued) said \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant(
        "\(.speaker) took the blame: \(.words)",
        when: [.takesBlame], unless: [.sameSpeaker, .translated]),
      Variant(
        "\(.words, .continued) \(.speaker) said, taking the blame",
        when: [.takesBlame], unless: [.sameSpeaker, .translated]),
      Variant("\(.speaker) added: \(.words)", when: [.sameSpeaker], unless: [.translated]),
      Variant("\(.speaker) went on: \(.words)", when: [.sameSpeaker], unless: [.translated]),
      Variant("\(.words)", when: [.sameSpeaker], unless: [.translated]),
      // After other quoted words, a sentence does not open with quotation marks again.
      Variant("\(.speaker) also said: \(.words)", when: [.sameSpeaker], unless: [.translated]),
      Variant(
        "\(.words, .continued) \(.speaker) said (translated by \(.name))",
        when: [.translated]),
    ],
    .reportedSpeech: [
      Variant("\(.speaker) said \(.words, .embedded)"),
      Variant("the \(.role) coach said \(.words, .embedded)"),
      Variant("according to \(.speaker), \(.words, .embedded)"),
      Variant("reported words of \(.speaker): \(.words)"),
    ],
    .blame: [Variant("\(.speaker) took the blame")],
    .coach: [Variant("the \(.team, .bare) coach \(.name)")],
    .person: [Variant("the \(.nationality) \(.position) \(.name)"), Variant("\(.name)")],
    .contract: [
      Variant("\(.who) is under contract until \(.figure, .plain)"),
      Variant("\(.who) has a contract until \(.figure, .plain)"),
    ],
  ]
}
