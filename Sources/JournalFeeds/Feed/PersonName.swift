/// Tells the names of persons from other words in lists of goals, cards and kicks: `two goals by
/// Smith`, `12.30`, `VAR`.
///
/// A name has a letter and no number, and none of the words that lists have beside names. Most names
/// have capitals; a word in small letters that is no particle, such as `van`, makes a name doubtful,
/// and so does a label in the place of a name, such as `A7`.
enum PersonName {
  /// Whether a text is the name of nobody.
  static func isNone(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return true }
    let words = text.split(separator: " ")
    if words.contains(where: holdsNumber) { return true }
    if words.count == 1, let byte = text.utf8.first, text.utf8.count == 1 {
      return (0x61...0x7A).contains(byte)
    }
    if words.contains(where: isOther) || StatusWord(phrase: text) != nil || holdsCode(words) {
      return true
    }
    // `abd` and `awd` alone are codes, `Abd` is a name.
    guard text == text.lowercased() else { return false }
    return StatusWord(note: text) != nil || ScoreLabel(phrase: text.filter { $0 != "." }) != nil
  }

  /// Whether a text stands for a person who is not known: `?`, `unknown`, `N.N.`
  static func isUnknown(_ text: String) -> Bool {
    ["?", "??", "unknown", "nn", "n/a", "unbekannt", "desconocido", "inconnu", "sconosciuto"]
      .contains(text.lowercased().filter { $0 != "." })
  }

  /// Returns the word that makes a name doubtful; nil if it has none.
  static func oddWord(in text: String) -> Substring? {
    let words = text.split(separator: " ")
    let index = words.indices.first { index in
      let word = words[index]
      if isLabel(word) || isCode(word) { return true }
      // `al-Owairan`, `d'Ambrosio`.
      guard word.first?.isLowercase == true, !word.contains(where: \.isUppercase) else {
        return false
      }
      return !isParticle(word, after: index > 0, before: words[(index + 1)...])
    }
    return index.map { words[$0] }
  }

  /// Whether a word in small letters is part of a name: a particle before a word with a capital, or
  /// `jr.` at the end.
  private static func isParticle(
    _ word: Substring, after hasName: Bool, before rest: ArraySlice<Substring>
  ) -> Bool {
    let plain = word.prefix { !"'’-".contains($0) }.filter { $0 != "." }
    if generations.contains(plain) { return hasName && rest.isEmpty }
    // `v. Berg` and `v.d. Berg`, but two persons in `Smith v Jones`.
    guard particles.contains(plain), plain != "v" || word.contains(".") else { return false }
    return rest.contains { $0.contains(where: \.isUppercase) }
  }

  /// Whether a code for what became of a match stands among words: `match abd`, `Abd.`
  ///
  /// Before a word with a capital it may be part of a name: `abd al-Rahman`, `Abd. Samad`.
  private static func holdsCode(_ words: [Substring]) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      guard word == word.lowercased() || word.hasSuffix("."),
        StatusWord(note: word.lowercased()) != nil
      else { return false }
      return !words[(index + 1)...].contains { $0.contains(where: \.isUppercase) }
    }
  }

  /// Whether a word is written as a code, and not as a name: `Abd.`, `SUSP`.
  private static func isCode(_ word: Substring) -> Bool {
    let isMarked = word.hasSuffix(".") || (word.count > 2 && word == word.uppercased())
    return isMarked && word.first?.isLetter == true
      && StatusWord(inline: word.lowercased()) != nil
  }

  /// Whether a word has a number, as in `Smith12'`, and is not joined to it by a dash: `No.-10`.
  private static func holdsNumber(_ word: Substring) -> Bool {
    guard !isLabel(word),
      let digit = word.firstIndex(where: { ("0"..."9").contains($0) })
    else { return false }
    return !(word[..<digit].last.map { "-_".contains($0) } ?? false)
  }

  /// Whether a word is one or two capitals and a number, as anonymous data call people: `A7`, `PL12`.
  private static func isLabel(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isUppercase }
    let digits = word.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (1...4).contains(digits.count)
      && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isOther(_ word: Substring) -> Bool {
    let plain = String(
      word.drop { $0.isPunctuation && $0 != "_" }.filter { $0 != "." && $0 != ":" })
    let small = plain.lowercased()
    if always.contains(small) { return true }
    guard plain == small else { return initials.contains(plain) }
    return smallWords.contains(small) || StatusWord(phrase: small) != nil
      || StatusSentence.isAboutMatch([small[...]])
  }

  /// Words that no name has, however they are written.
  private static let always: Set<String> = [
    "goal", "goals", "scorer", "scorers", "penalty", "penalties", "minute", "minutes", "missed",
    "disallowed", "attendance", "half-time", "halftime", "full-time", "fulltime", "kick-off",
    "own-goal", "owngoal", "eigentor", "elfmeter", "torschütze", "torschützen", "autogol",
    "autorete", "wiederholung", "wiederholungsspiel", "neuansetzung", "replay", "golden-goal",
  ]

  /// Words that no name has in small letters.
  private static let smallWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "by", "from", "after", "before", "then", "later",
    "the", "og", "pen", "pens", "var", "ht", "ft", "aet", "min", "mins", "none", "not", "known",
    "free", "kick", "free-kick", "header", "saved", "post", "bar", "off", "sub", "red", "yellow",
    "card", "sent", "own", "awarded", "first", "second", "third", "each", "both", "with", "tor",
    "tore", "gol", "gols", "golo", "golos", "goles", "gola", "reti", "rete", "but", "buts", "csc",
    "rigore", "penal", "penalti", "pênalti", "zwei", "drei", "deux", "trois", "due", "tre", "tres",
    "dois", "três", "durch", "par", "minuto", "minuti", "minutos",
  ]

  /// Abbreviations in capitals that are no names.
  private static let initials: Set<String> = [
    "VAR", "HT", "FT", "AET", "OG", "PEN", "TBA", "TBC", "TBD", "N/A", "CSC",
  ]

  /// Words in small letters within names.
  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "dello", "degli", "delle", "dei", "di", "du",
    "des", "den", "der", "dem", "van", "von", "vom", "zu", "zum", "zur", "ten", "ter", "te", "t",
    "la",
    "le", "les", "lo", "los", "las", "el", "al", "bin", "ibn", "ben", "bint", "bte", "abu", "ud",
    "ul", "e", "y", "i", "af", "av", "ap", "d", "l", "in", "op", "aan", "und", "san",
    "o", "as", "ad", "ar", "es", "et", "v", "vd", "v/d", "dal", "dalla", "dall", "dai", "tom",
    "uit", "an", "am", "auf", "a/l", "a/p", "s/o", "d/o", "bt", "binti", "ould", "oulad", "abd",
    "mac", "dela", "delos", "na", "nel", "ó",
  ]

  /// Words in small letters at the end of a name.
  private static let generations: Set<String> = ["jr", "sr", "sen"]
}
