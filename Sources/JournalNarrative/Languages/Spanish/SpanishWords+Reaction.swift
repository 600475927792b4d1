extension SpanishWords {
  /// What was said, and by whom.
  static let reaction: [ClauseKind: [Variant]] = [
    .quote: [
      Variant("\(.words, .continued) dijo \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant("\(.words, .continued) afirmó \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant("\(.words, .continued) declaró \(.speaker)", unless: [.sameSpeaker, .translated]),
      Variant(
        "Asumió la culpa \(.speaker): \(.words)", when: [.takesBlame],
        unless: [.sameSpeaker, .translated]),
      Variant(
        "\(.words, .continued) dijo, al asumir la culpa, \(.speaker)", when: [.takesBlame],
        unless: [.sameSpeaker, .translated]),
      Variant(
        "\(.words, .continued) añadió \(.speaker)", when: [.sameSpeaker], unless: [.translated]),
      Variant("\(.speaker) prosiguió: \(.words)", when: [.sameSpeaker], unless: [.translated]),
      Variant("También dijo \(.speaker): \(.words)", when: [.sameSpeaker], unless: [.translated]),
      Variant(
        "\(.words, .continued) agregó \(.speaker)", when: [.sameSpeaker], unless: [.translated]),
      Variant(
        "\(.words, .continued) dijo \(.speaker) (traducción de \(.name))", when: [.translated]),
    ],
    .reportedSpeech: [
      Variant("según \(.speaker), \(.words, .embedded)"),
      Variant("según \(.speaker), de nacionalidad \(.role), \(.words, .embedded)"),
      Variant("en palabras de \(.speaker), \(.words, .embedded)"),
      Variant("palabras atribuidas a \(.speaker): \(.words)"),
    ],
    .blame: [
      Variant("Asumió la culpa \(.speaker)"),
      Variant("La culpa la asumió \(.speaker)"),
      Variant("Asumió la culpa \(.speaker)"),
      Variant("Asumió la culpa \(.speaker), de nacionalidad \(.role)"),
    ],
    .coach: [
      Variant("\(.name), que entrena \(.team, .to) y es de nacionalidad \(.nationality)"),
      Variant("\(.name), que entrena \(.team, .to)"),
    ],
    // A person is never the end of the sentence, so the comma is never the last character.
    .person: [
      Variant("\(.name), \(.position) de nacionalidad \(.nationality),"),
      Variant("\(.name), de nacionalidad \(.nationality),"), Variant("\(.name), \(.position),"),
      Variant("\(.name)"),
    ],
    .contract: [
      Variant("\(.who) tiene contrato hasta \(.figure)"),
      Variant("El contrato de \(.who) llega hasta \(.figure)"),
    ],
  ]
}
