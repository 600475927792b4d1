/// A word about a score, in English, German, Italian, French, Spanish or Portuguese: `aet`, `n.V.`,
/// `d.c.r.`, `t.a.b.`, `pró.`.
enum ScoreLabel: Equatable {
  /// After extra time; `ended` is `golden` or `silver` if it ended early.
  case extraTime(ended: String?)
  case shootOut
  /// What became of the match: `awd`, `Wertung`, `abandonné`.
  case status(FeedMatch.Status)

  /// Reads the longest label that is next; nil if there is none, and the cursor stays where it is.
  ///
  /// - Parameter isBehindTeams: whether both teams stand before it, so that no name begins there.
  static func take(_ cursor: inout Cursor, isBehindTeams: Bool = false) -> ScoreLabel? {
    var ahead = cursor
    var words: [ArraySlice<UInt8>] = []
    var ends: [Int] = []
    while words.count < 5 {
      let word = ahead.run { $0.isLetter || $0 == Sign.dot || $0 == Sign.slash }
      guard !word.isEmpty else { break }
      words.append(word)
      ends.append(ahead.at)
      guard ahead.peek() == Sign.space, ahead.peek(1)?.isLetter == true else { break }
      ahead.at += 1
    }
    while let end = ends.popLast() {
      ahead.at = end
      if endsWord(ahead), let label = label(words, isBehindTeams), !beginsName(words, ahead) {
        cursor.at = end
        return label
      }
      words.removeLast()
    }
    return nil
  }

  /// Reads the phrase of an item in parentheses, in lower case and without dots.
  init?(phrase: String) {
    let name = phrase.split(separator: " ").filter { $0 != "win" }.joined(separator: " ")
    if let label = Self.clear[name] ?? Self.short[name.filter { $0 != " " }] {
      self = label
    } else if let status = StatusWord.phrases[name] {
      self = .status(status)
    } else if name == "p" {
      self = .shootOut
    } else {
      return nil
    }
  }

  /// Reads a label that may be the last words of a team's name; nil if it is.
  ///
  /// Without its last words nothing but `FC` is left of `FC Tapis Vert`, and in small letters
  /// `como pro` may be a name. `Ash pro 2-1 Birch` tells the name from the label.
  ///
  /// - Parameter name: the words of the name before it.
  static func take(_ cursor: inout Cursor, behind name: ArraySlice<UInt8>) -> ScoreLabel? {
    cursor.attempt { cursor in
      let at = cursor.at
      guard let label = take(&cursor) else { return nil }
      let text = cursor.bytes[at..<cursor.at].words
      let words = name.words.split(separator: " ")
      if nameWords.contains(text) {
        return words.contains { $0.contains(where: \.isUppercase) } ? label : nil
      }
      let isName = text.first?.isUppercase == true && !text.contains(".")
      return isName && words.allSatisfy { clubForms.contains(String($0)) } ? nil : label
    }
  }

  /// Whether a short label without dots begins a name: `1-0 pro vercelli`, `2-1 Pen Argyl`.
  private static func beginsName(_ words: [ArraySlice<UInt8>], _ end: Cursor) -> Bool {
    guard words.count == 1 else { return false }
    let word = words[0].words
    guard nameWords.contains(word) || word == "Pen" else { return false }
    var ahead = end
    ahead.skipBlanks()
    var label = ahead
    let next = ahead.run { !$0.isBlank }.words
    if word == "Pen" { return next.first?.isUppercase == true && take(&label) == nil }
    return next.first?.isLowercase == true && take(&label) == nil
  }

  /// Short labels that are also words of names.
  private static let nameWords: Set<String> = [
    "pro", "ne", "te", "et", "ap", "ie", "np", "gp", "elf", "tab", "rig", "iv",
  ]

  /// What clubs are called beside their names; none is called only that.
  private static let clubForms: Set<String> = [
    "FC", "CF", "AFC", "SC", "CD", "CA", "AC", "AS", "US", "SV", "SG", "SS", "UD", "SD", "AD",
    "RC", "CS", "EC", "SE", "FK", "NK", "SK", "IF", "BK", "IK", "TSV", "VfB", "VfL", "VfR", "FSV",
    "SSV", "TuS", "Deportivo", "Club", "Sporting", "Atlético", "Real", "1.",
  ]

  private static func endsWord(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek(), !next.isBlank else { return true }
    return [Sign.comma, Sign.semicolon, Sign.close, Sign.bracketEnd, Sign.open].contains(next)
  }

  /// Returns the meaning of words on a line. A short one may be part of a team's name (`2-1 NE
  /// Revolution`), so it needs dots or small letters.
  private static func label(
    _ words: [ArraySlice<UInt8>], _ isBehindTeams: Bool
  ) -> ScoreLabel? {
    let names = words.map { word in
      String(decoding: word.filter { $0 != Sign.dot }, as: UTF8.self).lowercased()
    }
    let phrase = names.joined(separator: " ")
    guard isBehindTeams || !mayBeName(words, phrase) else { return nil }
    if let label = clear[phrase] { return label }
    if let status = StatusWord.phrases[phrase] { return .status(status) }
    guard let label = short[names.joined()], let first = words.first?.first else { return nil }
    guard names.count == 1 || names.allSatisfy({ $0.utf8.count == 1 }) else { return nil }
    let isDotted = words.allSatisfy { $0.contains(Sign.dot) }
    // `ff` and `wo` without dots are words of names: `malmö ff`.
    guard isDotted || label != .status(.walkover) else { return nil }
    let isSmall = !words.joined().contains { (0x41...0x5A).contains($0) }
    let startsSmall = (0x61...0x7A).contains(first)
    return isSmall || (isDotted && startsSmall) ? label : nil
  }

  /// Whether a word with a capital and no dot is a name that is spelt like a label: `SC Verl`.
  private static func mayBeName(_ words: [ArraySlice<UInt8>], _ phrase: String) -> Bool {
    guard names.contains(phrase), let first = words.first?.first else { return false }
    return (0x41...0x5A).contains(first) && !words.joined().contains(Sign.dot)
  }

  /// Labels that are names too: a town in Westphalia, `Pró Cantagalo`, `Deportivo Secretaría`.
  private static let names: Set<String> = ["verl", "pró", "prór", "secretaria", "secretaría"]

  /// Words that mean nothing else.
  private static let clear: [String: ScoreLabel] = {
    var labels: [String: ScoreLabel] = [
      "aet/gg": .extraTime(ended: "golden"), "agget": .extraTime(ended: "golden"),
      "asdet": .extraTime(ended: "golden"), "aet/sg": .extraTime(ended: "silver"),
      "asget": .extraTime(ended: "silver"), "awd": .status(.awarded),
    ]
    for name in [
      "aet", "after extra time", "nach verl", "nach verlängerung",
      "dopo i tempi supplementari", "dopo tempi supplementari", "après prolongation",
      "après prolongations", "en prórroga", "tras la prórroga", "tras prórroga",
      "après prol", "prolongation", "prolongations", "en prolongation", "prórroga", "prorroga",
      "alargue", "en el alargue", "tiempo extra", "tempi supplementari", "supplementari",
      "após prolongamento", "após prorrogação", "na prorrogação", "prolongamento", "prorrogação",
      "pró", "prór", "verlängerung", "verl",
    ] { labels[name] = .extraTime(ended: nil) }
    for name in [
      "pen", "pens", "pso", "penalties", "on pen", "on pens", "on penalties", "after penalties",
      "after pens", "im elfmeterschießen", "nach elfmeterschießen", "elfmeterschießen",
      "dopo i calci di rigore", "ai rigori", "ai calci di rigore", "tirs au but",
      "aux tirs au but", "aux tab", "penales", "penaltis", "penáltis", "pênaltis", "en penales",
      "por penales", "por penaltis", "en los penaltis", "nos penáltis", "nos pênaltis",
      "grandes penalidades",
    ] { labels[name] = .shootOut }
    return labels
  }()

  /// Abbreviations.
  private static let short: [String: ScoreLabel] = {
    var labels: [String: ScoreLabel] = [:]
    for name in ["nv", "iv", "nverl", "dts", "ap", "et", "te", "prol", "pror", "pro", "aprol"] {
      labels[name] = .extraTime(ended: nil)
    }
    for name in ["ie", "ne", "np", "dcr", "rig", "tab", "tàb", "gp", "elf", "elfm", "elfer"] {
      labels[name] = .shootOut
    }
    for name in ["wo", "ff"] { labels[name] = .status(.walkover) }
    for name in ["abd", "aban"] { labels[name] = .status(.abandoned) }
    for name in ["ppd", "pst", "postp"] { labels[name] = .status(.postponed) }
    return labels
  }()
}
