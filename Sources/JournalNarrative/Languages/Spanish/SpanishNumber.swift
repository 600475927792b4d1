/// Numbers in Spanish: one-word numbers, up to veintinueve, in words.
enum SpanishNumber {
  /// How a number agrees with the noun after it.
  enum Agreement {
    /// By itself: veintiuno, decimotercero.
    case alone
    /// Before a masculine noun: veintiún, decimotercer.
    case beforeNoun
    /// Before a feminine noun: veintiuna, decimotercera.
    case feminine
  }

  private static let units = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]

  private static let tens = [
    3: "treinta", 4: "cuarenta", 5: "cincuenta", 6: "sesenta", 7: "setenta", 8: "ochenta",
    9: "noventa",
  ]

  /// A number from 0 to 99 in words; nil for any other.
  static func spelled(_ number: Int, _ agreement: Agreement = .alone) -> String? {
    guard (0...99).contains(number) else { return nil }
    if number < 30 { return agreed(units[number], agreement) }
    guard let ten = tens[number / 10] else { return nil }
    return number % 10 == 0 ? ten : "\(ten) y \(agreed(units[number % 10], agreement))"
  }

  private static func agreed(_ word: String, _ agreement: Agreement) -> String {
    guard word.hasSuffix("uno") else { return word }
    switch agreement {
    case .alone: return word
    case .beforeNoun: return word == "uno" ? "un" : "\(word.dropLast(3))ún"
    case .feminine: return "\(word.dropLast())a"
    }
  }

  /// A number before a masculine noun unless told otherwise: `un`, `dos`, `veintiún`, `30`.
  static func cardinal(_ number: Int, _ agreement: Agreement = .beforeNoun) -> String {
    (number < 30 ? spelled(number, agreement) : nil) ?? "\(number)"
  }

  /// A counted noun: `un punto`, `dos puntos`, `30 puntos`.
  static func counted(
    _ number: Int, _ one: String, _ many: String, _ agreement: Agreement = .beforeNoun
  ) -> String {
    "\(cardinal(number, agreement)) \(number == 1 ? one : many)"
  }

  /// A number with its digits grouped, `950`, `1500`, `38.492`; four figures have no point.
  static func grouped(_ number: Int) -> String {
    number < 10_000 ? "\(number)" : pointed(number)
  }

  private static func pointed(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = String(number % 1000)
    return pointed(number / 1000) + "." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

// Ordinals.
extension SpanishNumber {
  private static let firsts = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
    "décimo", "undécimo", "duodécimo", "decimotercero", "decimocuarto", "decimoquinto",
    "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno",
  ]

  private static let tenths = [
    2: "vigésimo", 3: "trigésimo", 4: "cuadragésimo", 5: "quincuagésimo", 6: "sexagésimo",
    7: "septuagésimo", 8: "octogésimo", 9: "nonagésimo",
  ]

  /// An ordinal: `primer`, `decimotercer`, `vigésimo primer` before a noun; in figures outside 1 to
  /// 99.
  static func ordinal(_ number: Int, _ agreement: Agreement) -> String {
    guard (1...99).contains(number) else {
      return "\(number).\(agreement == .feminine ? "ª" : "º")"
    }
    if number < 20 { return ordered(firsts[number], agreement) }
    // Of two words only the last drops its o; both become feminine.
    let ten = (tenths[number / 10] ?? "")
    let first = agreement == .feminine ? ordered(ten, .feminine) : ten
    return number % 10 == 0 ? first : "\(first) \(ordered(firsts[number % 10], agreement))"
  }

  private static func ordered(_ word: String, _ agreement: Agreement) -> String {
    switch agreement {
    case .alone: word
    case .beforeNoun:
      word.hasSuffix("primero") || word.hasSuffix("tercero") ? String(word.dropLast()) : word
    case .feminine: "\(word.dropLast())a"
    }
  }
}
