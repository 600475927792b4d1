/// Names of months and weekdays in the languages of Football.TXT, and what looks like a day.
enum DayWord {
  /// Returns the month of a name in full, in lower case: `juin`, `märz`; nil for any other word.
  static func month(_ word: String) -> Int? { months[word] }

  /// Returns the month that a name or its beginning means, in lower case: `août`, `ago`, `févr`; nil if it
  /// means none, or several.
  static func month(beginning word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let found = Set(months.filter { $0.key.hasPrefix(word) }.values)
    return found.count == 1 ? found.first : nil
  }

  /// Returns the weekdays that a name or its beginning may mean, in lower case, from Monday as 0: `sáb`.
  static func weekdays(beginning word: String) -> Set<Int> {
    guard word.count >= 2 else { return [] }
    return Set(weekdays.filter { $0.key.hasPrefix(word) }.values)
  }

  /// Returns the weekday that the beginning of a name means, in lower case, from Monday as 0: `sáb`; nil if
  /// it means none, or several. Two letters are German.
  static func weekday(beginning word: String) -> Int? {
    guard word.count > 2 else {
      return ["mo", "di", "mi", "do", "fr", "sa", "so"].firstIndex(of: word)
    }
    let found = weekdays(beginning: word)
    return found.count == 1 ? found.first : nil
  }

  /// Returns the weekday of a name in full, from Monday as 0: `samstag`; nil for any other word.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  /// Whether a line that could not be read looks like a day, and not like a match or a sentence.
  ///
  /// It has a number that may be a day or a year and few other words, or a month or a weekday.
  static func isLikely(_ text: String) -> Bool {
    let day = text.prefix { $0 != "@" }
    let words = day.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    guard !words.isEmpty, words.count <= 8, !hasScore(day),
      !MatchNotes.holdsMinutes(String(day))
    else { return false }
    if words.contains(where: { isName($0) }) { return true }
    guard day.utf8.count <= 48, !isSentence(day) else { return false }
    return words.contains { word in
      guard let number = Int(word.prefix { $0.isNumber }) else { return false }
      return (1...31).contains(number) || (1850...2199).contains(number)
    }
  }

  /// Whether more words in small letters stand in a text than a day has: `Cedar were given 3 points`.
  ///
  /// A day that is misspelt has two at most besides its articles: `7 de setiembr de 2019`.
  private static func isSentence(_ text: Substring) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    let small = words.count { word in
      word.first?.isLowercase == true && !articles.contains(String(word))
    }
    return small > 2 || words.contains { ["points", "goals", "teams", "clubs"].contains($0) }
  }

  private static let articles: Set = [
    "de", "of", "den", "der", "le", "the", "di", "del", "do", "da", "am", "el", "il", "du", "on",
  ]

  /// Whether a text has two short numbers joined like a score, and no year: `Owl 2-2q Fox`.
  private static func hasScore(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    guard !words.contains(where: { $0.count == 4 && Int($0).map { $0 > 1800 } == true }) else {
      return false
    }
    return words.dropFirst().contains { word in
      let home = word.utf8.prefix(while: \.isDigit)
      let rest = word.utf8.dropFirst(home.count)
      guard !home.isEmpty, let sign = rest.first, "-:x".utf8.contains(sign) else { return false }
      let away = rest.dropFirst().prefix(while: \.isDigit)
      return !away.isEmpty && (sign != Sign.colon || away.count == 1)
    }
  }

  /// Whether a text that was taken for a team is a day: `Sonntag, 5. Mai`, `10 Juno 1959`.
  static func isDay(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    let numbers = words.compactMap { Int($0) }
    guard numbers.contains(where: { (1...31).contains($0) }) else { return false }
    if words.count > 1, weekdays[words[0]] != nil { return true }
    guard words.count == 3, let year = Int(words[2]), (1850...2199).contains(year) else {
      return words.count == 2 && Int(words[0]) != nil && months[words[1]] != nil
    }
    return Int(words[0]) != nil && words[1].count > 2 && Int(words[1]) == nil
  }

  /// Whether a word in lower case is the name of a month or a weekday.
  static func isName(_ word: String) -> Bool {
    months[word] != nil || weekdays[word] != nil || english.contains(word)
  }

  private static let english: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]

  private static let months = numbered([
    "januar jänner janvier enero janeiro gennaio januari",
    "februar février fevrier febrero fevereiro febbraio februari",
    "märz mars marzo março maart marco",
    "avril abril aprile",
    "mai mayo maio maggio mei maj",
    "juni juin junio junho giugno",
    "juli juillet julio julho luglio",
    "août aout agosto augusti augustus",
    "septembre septiembre setiembre setembro settembre",
    "oktober octobre octubre outubro ottobre",
    "novembre noviembre novembro",
    "dezember décembre decembre diciembre dezembro dicembre desember",
  ]).mapValues { $0 + 1 }

  private static let weekdays = numbered([
    "montag lundi lunes lunedì maandag", "dienstag mardi martes martedì dinsdag",
    "mittwoch mercredi miércoles mercoledì woensdag", "donnerstag jeudi jueves giovedì donderdag",
    "freitag vendredi viernes venerdì vrijdag", "samstag sonnabend samedi sábado sabato zaterdag",
    "sonntag dimanche domingo domenica zondag",
  ])

  private static func numbered(_ names: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { numbers[String(name)] = index }
    }
    return numbers
  }
}
