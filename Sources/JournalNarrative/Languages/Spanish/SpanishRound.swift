import JournalCore

/// A round of a competition in Spanish.
enum SpanishRound {
  /// The round, `los cuartos de final`; after "de", after "a", or as a place,
  /// `en cuartos de final`. Nil if the name does not tell.
  static func text(_ round: RoundName, _ form: Form) -> String? {
    guard let (article, name) = parts(round) else { return nil }
    if form == .place {
      // "En cuartos de final", but "en la final".
      let isPlural = article == .los || article == .las
      return "en \(isPlural ? name : "\(article.rawValue) \(name)")"
    }
    return article.text(before: name, form)
  }

  private static func parts(_ round: RoundName) -> (SpanishArticle, String)? {
    switch round {
    case .final: (.la, "final")
    case .semiFinals: (.las, "semifinales")
    case .quarterFinals: (.los, "cuartos de final")
    case .last(let count): last(count)
    case .number(let number): (.la, "\(SpanishNumber.ordinal(number, .feminine)) ronda")
    case .nth(let number): (.la, "\(SpanishNumber.ordinal(number, .feminine)) ronda")
    case .thirdPlace: (.el, "partido por el tercer puesto")
    case .other: nil
    }
  }

  private static func last(_ count: Int) -> (SpanishArticle, String) {
    switch count {
    case 16: (.los, "octavos de final")
    case 32: (.los, "dieciseisavos de final")
    case 64: (.los, "treintaidosavos de final")
    default: (.la, "ronda de \(count) equipos")
    }
  }
}
