/// The words in the name of a column: whose number it is, and of what.
///
/// `Full Time Home Goals`, `HomeGoalsFT`, `ht_away_score`, `Penalties Home`.
struct ColumnName {
  private enum Part { case fullTime, halfTime, extraTime, kicks }

  /// The field that the name means; nil if it means none, or has a word that is not known.
  let item: ColumnMap.Item?

  init(_ name: String) {
    var (side, part): (Bool?, Part?) = (nil, nil)
    var isCount = false
    var rest = Self.words(name)[...]
    while let word = rest.popFirst() {
      let two = rest.first.map { word + $0 }
      if let found = two.flatMap({ Self.parts[$0] }) ?? Self.parts[word], part == nil {
        if two.flatMap({ Self.parts[$0] }) != nil { rest.removeFirst() }
        part = found
        // Kicks are counted by their name.
        if found == .kicks { isCount = true }
      } else if Self.homes.contains(word), side == nil {
        side = true
      } else if Self.aways.contains(word), side == nil {
        side = false
      } else if Self.counts.contains(word) {
        isCount = true
      } else if !Self.fillers.contains(word) {
        item = nil
        return
      }
    }
    guard let side, isCount else {
      item = nil
      return
    }
    item =
      switch part ?? .fullTime {
      case .fullTime: side ? .homeGoals : .awayGoals
      case .halfTime: side ? .halfTimeHome : .halfTimeAway
      case .extraTime: side ? .extraTimeHome : .extraTimeAway
      case .kicks: side ? .homePens : .awayPens
      }
  }

  /// Splits a name at spaces, signs and capitals: `HomeGoals FT`.
  private static func words(_ name: String) -> [String] {
    var words = [""]
    var wasSmall = false
    for character in name {
      let isWord = character.isLetter || character.isNumber
      if !isWord || (character.isUppercase && wasSmall) { words.append("") }
      if isWord { words[words.count - 1].append(contentsOf: character.lowercased()) }
      wasSmall = character.isLowercase || character.isNumber
    }
    return words.filter { !$0.isEmpty }
  }

  private static let parts: [String: Part] = [
    "ft": .fullTime, "fulltime": .fullTime, "final": .fullTime, "finaltime": .fullTime,
    "ht": .halfTime, "halftime": .halfTime, "half": .halfTime, "firsthalf": .halfTime,
    "et": .extraTime, "aet": .extraTime, "extratime": .extraTime, "extra": .extraTime,
    "overtime": .extraTime, "pen": .kicks, "pens": .kicks, "penalty": .kicks,
    "penalties": .kicks, "shootout": .kicks, "pso": .kicks,
  ]

  private static let homes: Set<String> = ["home", "h", "local", "heim", "team1", "domicile"]
  private static let aways: Set<String> = [
    "away", "a", "visitor", "visiting", "visitante", "gast", "team2", "guest", "exterieur",
  ]
  private static let counts: Set<String> = [
    "goals", "goal", "score", "scores", "gls", "g", "goles", "tore", "buts", "gols", "golos",
  ]
  private static let fillers: Set<String> = ["team", "of", "the", "at", "by", "after", "result"]
}
