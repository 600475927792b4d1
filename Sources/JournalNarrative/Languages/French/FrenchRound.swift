import JournalCore

/// A round of a competition in French.
enum FrenchRound {
  /// The round, `les quarts de finale`, `en quarts de finale`, or one match of it,
  /// `quart de finale`; nil if the name does not tell.
  static func text(_ round: RoundName, _ form: Form) -> String? {
    switch round {
    case .final: form == .plain ? "la finale" : form == .place ? "en finale" : one(form, "finale")
    case .semiFinals: of("demi-finale", form)
    case .quarterFinals: of("quart de finale", form)
    case .last(16): of("huitième de finale", form)
    case .last(32): of("seizième de finale", form)
    case .last(64): of("trente-deuxième de finale", form)
    case .number(let number), .nth(let number): tour(number, form)
    case .thirdPlace: form == .place ? "dans le match pour la troisième place" : nil
    case .last, .other: nil
    }
  }

  private static func one(_ form: Form, _ name: String) -> String? { form == .single ? name : nil }

  private static func of(_ name: String, _ form: Form) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? " \(words[1])" : ""
    switch form {
    case .single: return name
    case .place: return "en \(words[0])s\(rest)"
    case .plain: return "les \(words[0])s\(rest)"
    default: return nil
    }
  }

  private static func tour(_ number: Int, _ form: Form) -> String? {
    let name = "\(FrenchNumber.ordinal(number)) tour"
    return form == .place ? "au \(name)" : form == .plain ? "le \(name)" : nil
  }
}
