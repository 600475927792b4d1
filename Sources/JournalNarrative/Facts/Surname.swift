import JournalCore

/// The surname in a full name.
enum Surname {
  /// Returns the surname with its particles, `De la Mata`; nil where the words do not tell which part
  /// of the name people use alone.
  ///
  /// `Roberto Carlos` and `João Paulo` go by two given names, `Park Ji-sung` begins with the surname, and
  /// of `César López Fretes` or `Pierre Kalala Mukendi` either half may be used.
  static func of(_ name: String) -> String? {
    let words = name.split(separator: " ").map { String($0) }
    guard (2...5).contains(words.count), let last = words.last, isWhole(last) else { return nil }
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    let given = words[..<start].map { SlugMint.fold($0) }
    guard given.count == 1 || given.allSatisfy(givenNames.contains) else { return nil }
    if start == words.count - 1, givenNames.contains(SlugMint.fold(last)) { return nil }
    return words[start...].joined(separator: " ").capitalisedFirst
  }

  /// Whether a last word is a name and not a suffix, an initial or the given name of Korea.
  private static func isWhole(_ word: String) -> Bool {
    guard word.count > 1, word.first?.isUppercase == true,
      !word.contains(where: { ".()\"".contains($0) })
    else { return false }
    let parts = word.split(separator: "-")
    if parts.count > 1, parts.last?.first?.isLowercase == true { return false }
    return !suffixes.contains(SlugMint.fold(word))
  }

  private static let suffixes: Set<String> = [
    "filho", "neto", "junior", "jr", "sobrinho", "segundo", "ii", "iii", "iv",
  ]

  private static let particles: Set<String> = [
    "abd", "abdel", "abdul", "abu", "al", "bin", "da", "das", "de", "del", "della", "den", "der",
    "di",
    "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "mac", "san", "ten", "ter", "van",
    "von",
  ]

  /// Given names that stand before another one, or as the second part of a footballer's name.
  private static let givenNames: Set<String> = [
    "alberto", "alfredo", "andre", "andres", "angel", "antonio", "augusto", "carlos", "cesar",
    "claude",
    "daniel", "david", "diego", "eduardo", "enrique", "felipe", "fernando", "francisco", "gabriel",
    "hans", "heinz", "henrique", "hugo", "ignacio", "javier", "jean", "jesus", "joao", "john",
    "jorge",
    "jose", "josef", "juan", "julio", "karl", "leandro", "leonardo", "luis", "luiz", "manuel",
    "marcelo",
    "marco", "marcos", "maria", "mario", "miguel", "oscar", "pablo", "paul", "paulo", "pedro",
    "peter",
    "pierre", "rafael", "ramon", "raul", "ricardo", "roberto", "rodrigo", "ruben", "rui", "sergio",
    "victor", "vitor",
  ]

  /// Teams whose players go by given names and nicknames, of which the full name tells nothing.
  static let otherNames: Set<String> = ["Brazil", "Portugal"]

  /// Teams whose players' names begin with the surname, or have none.
  static let otherOrder: Set<String> = [
    "Burma", "Cambodia", "China", "China PR", "Chinese Taipei", "Hong Kong", "Iceland", "Indonesia",
    "Korea DPR", "Korea Republic", "Malaysia", "Myanmar", "North Korea", "Singapore", "South Korea",
    "Taiwan", "Thailand", "Vietnam", "Vietnam Republic",
  ]
}
