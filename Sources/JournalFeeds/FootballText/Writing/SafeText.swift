/// Rewrites names so that the format reads them as names.
///
/// What would clash with a sign of the format is replaced: a comma becomes a dot, a parenthesis or
/// bracket a slash, and a number on its own is joined to the word before it.
enum SafeText {
  /// Returns the name of a competition, stage or round, which has a line of its own.
  static func heading(_ text: String) -> String {
    let words = text.utf8.words.split(separator: " ").map { word in
      String(word.map { "#|<`".contains($0) ? "_" : $0 })
    }
    return words.joined(separator: " ")
  }

  /// Returns the name of a team; unchanged if the reader reads it back.
  static func team(_ text: String) -> String {
    let name = text.utf8.words
    return isTeam(name) ? name : line(name)
  }

  /// Whether a line with the name on both sides is read as a match between two such teams.
  private static func isTeam(_ name: String) -> Bool {
    guard heading(name) == name else { return false }
    var cursor = Cursor(Array("\(name) v \(name)".utf8))
    guard !RoundLine.takeMarker(&cursor), cursor.peek() != Sign.equals,
      PropertyKey.first(in: cursor.bytes) == nil
    else { return false }
    let opening = MatchOpening.read(&cursor)
    guard !opening.isAnything, opening.number == nil, opening.ground == nil, cursor.at == 0,
      let line = MatchLineReader.read(cursor), line.reason == nil, line.goals == nil
    else { return false }
    return line.home == FeedTeam(name) && line.away == FeedTeam(name)
      && !MisreadName.isOne(line.home, line.away)
  }

  /// Returns the name of a person, a country or an unusual team.
  static func line(_ text: String) -> String {
    var words: [String] = []
    let told = text.utf8.words.split(separator: " ")
    for (index, word) in told.enumerated() {
      var ahead = Cursor(Array(told[index...].joined(separator: " ").utf8))
      let isSign =
        ["v", "vs", "vs.", "-", "–"].contains(word)
        || StatusWord(inline: String(word)) != nil || ScoreLabel.take(&ahead) != nil
      let safe = isSign ? "_\(word)" : scoreless(plain(word))
      words.append(MisreadName.isStray(safe[...]) ? "_\(safe)" : safe)
    }
    return words.isEmpty ? "?" : words.joined(separator: " ")
  }

  /// Returns the name of a player, in which no word can be read as a minute, a score or a mark.
  static func player(_ text: String?) -> String {
    guard let text else { return "?" }
    if isPlayer(text.utf8.words) { return text.utf8.words }
    var words: [String] = []
    for word in text.utf8.words.split(separator: " ") {
      let safe = plain(word)
      if safe.first?.isNumber == true || safe.hasPrefix("??") || safe == "-" || isMark(safe) {
        words.append("\(words.popLast().map { "\($0)-" } ?? "No.")\(safe)")
      } else {
        words.append(safe)
      }
    }
    var name = words.joined(separator: " ")
    if name.hasSuffix("?") || name.hasSuffix("?'") { name += "_" }
    guard !name.isEmpty else { return "?" }
    if PersonName.isNone(name) || PersonName.isUnknown(name) {
      name = words.map { "_\($0)" }.joined(separator: " ")
    }
    return PersonName.isNone(name) ? "No.-\(name.filter { !$0.isNumber })" : name
  }

  /// Whether a list reads a text as a single name.
  private static func isPlayer(_ name: String) -> Bool {
    guard heading(name) == name, !["?", "None", "∅"].contains(name), !PersonName.isNone(name),
      !PersonName.isUnknown(name), !name.hasSuffix("?"), !name.hasSuffix("?'"),
      PropertyKey.first(in: Array(name.utf8)) == nil
    else { return false }
    let line = TextLine(number: 1, kind: .text, bytes: Array("\(name) 5'".utf8))
    let statement = Statement(line)
    do throws(ListError) {
      return try ListTokenizer.tokens(statement, from: 0).map(\.kind)
        == [.name(name), .minute(MinuteMark(minute: 5))]
    } catch {
      return false
    }
  }

  /// Returns a note for brackets.
  static func note(_ text: String) -> String {
    text.utf8.words.filter { !"[]()#".contains($0) }
  }

  private static func isMark(_ word: String) -> Bool {
    ["pen", "og", "none", "∅"].contains(word.lowercased().filter { $0 != "." })
  }

  private static func plain(_ word: Substring) -> String {
    String(
      word.map { sign in
        switch sign {
        case ",", ";": "."
        case "(", ")", "[", "]", "|": "/"
        case "#", "@", "=", ":", "<", "▪", "»", "•", "`": "_"
        default: sign
        }
      })
  }

  private static func scoreless(_ word: String) -> String {
    ScoreReader.isPair(Cursor(Array(word.utf8))) ? "_\(word)" : word
  }
}
