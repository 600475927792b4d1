import JournalCore

/// Words for the status of a match, between the teams, beside the score or in brackets.
struct StatusWord {
  var status: FeedMatch.Status
  /// The side that benefits from a walkover.
  var winner: Side?

  init(_ status: FeedMatch.Status) { self.status = status }

  /// Reads a word between two teams, in lower case or capitals: `n/p`, `w/o`, `o/w`, `awd.`, `abd`.
  init?(inline word: String) {
    guard word == word.lowercased() || word == word.uppercased() else { return nil }
    var name = word.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    switch name {
    case "n/p", "canc": status = .cancelled
    case "w/o": (status, winner) = (.walkover, .home)
    case "w.o", "f.f": status = .walkover
    case "o/w": (status, winner) = (.walkover, .away)
    case "awd": status = .awarded
    case "abd", "aban", "susp": status = .abandoned
    case "ppd", "pst", "pstp", "postp": status = .postponed
    default: return nil
    }
  }

  /// Reads clear words, in any capitals and with or without dots: `abgebrochen`, `a tavolino`.
  init?(phrase words: String) {
    guard let known = Self.phrases[words.lowercased().filter { $0 != "." }] else { return nil }
    status = known
  }

  /// Reads the words that start a note in brackets: `cancelled`, `awarded`, `a tavolino`.
  init?(note words: String) {
    let name = words.lowercased()
    switch name {
    case "void", "voided": status = .annulled
    default:
      guard let known = StatusWord(phrase: name) ?? StatusWord(inline: name) else { return nil }
      self = known
    }
  }

  /// Reads the words with which a text begins, and returns what is left of it; nil if they say nothing
  /// of the status.
  static func opening(_ text: Substring) -> (word: StatusWord, rest: Substring)? {
    let words = text.split(separator: " ", maxSplits: 4)
    for count in (2...4).reversed() where words.count >= count {
      let name = words[..<count].joined(separator: " ").lowercased().filter { !".;:,".contains($0) }
      if let status = phrases[name] {
        return (StatusWord(status), text[words[count - 1].endIndex...])
      }
    }
    let first = text.prefix { $0.isLetter || $0 == "/" || $0 == "." }
    let rest = text[first.endIndex...]
    // `[ff]` and `[wo 3-0]`, and no club: `[FF protested]`.
    if ["wo", "ff"].contains(first.lowercased()), rest.allSatisfy({ !$0.isLetter }) {
      return (StatusWord(.walkover), rest)
    }
    return StatusWord(note: String(first)).map { ($0, rest) }
  }

  /// What clear words mean, in lower case and without dots, in English, German, French, Spanish, Italian
  /// and Portuguese.
  ///
  /// No team is called so, wherever they stand on a line.
  static let phrases: [String: FeedMatch.Status] = {
    let words: [(FeedMatch.Status, [String])] = [
      (
        .awarded,
        [
          "awarded", "wertung", "gewertet", "nach wertung", "am grünen tisch", "grüner tisch",
          "a tavolino", "tavolino", "sur tapis vert", "tapis vert", "forfait", "par forfait",
          "forfeit", "por forfait", "por secretaría", "por secretaria", "na secretaria",
          "secretaria", "secretaría", "administrativamente", "incomparecencia",
          "por incomparecencia", "por no presentación", "kampflos",
        ]
      ), (.walkover, ["w/o", "walkover"]),
      (
        .abandoned,
        [
          "abandoned", "suspended", "abgebrochen", "abgebr", "abbruch", "spielabbruch",
          "abandonné", "abandonnée", "arrêté", "interrompu", "interrompue", "suspendu",
          "suspendido", "suspendida", "abandonado", "abandonada", "interrumpido", "interrumpida",
          "sospesa", "sospeso", "interrotta", "interrotto", "suspenso", "suspensa", "interrompido",
          "interrompida",
        ]
      ),
      (
        .postponed,
        [
          "postponed", "verlegt", "verschoben", "ausgefallen", "reporté", "reportée", "aplazado",
          "aplazada", "postergado", "postergada", "rinviata", "rinviato", "adiado", "adiada",
          "p-p",
        ]
      ),
      (
        .cancelled,
        [
          "cancelled", "canceled", "abgesagt", "annulé", "annulée", "cancelado", "cancelada",
          "not played",
          "nicht ausgetragen", "non disputé", "non disputata", "no jugado", "no disputado",
          "não realizado", "não disputado",
        ]
      ),
      (
        .annulled,
        [
          "annulled", "annulliert", "annullata", "annullato", "anulado", "anulada",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { status, names in names.map { ($0, status) } },
      uniquingKeysWith: { one, _ in one })
  }()
}
