import JournalCore

/// Finds the side of a player by the names in the line-ups; a surname may be enough.
struct SquadNames {
  private var sides: [Side: Set<String>] = [:]

  /// Collects the names of a match: starters, substitutes, and those who come on.
  init(_ match: FeedMatch) {
    for lineUp in match.lineUps {
      for name in lineUp.starters + lineUp.bench { add(name, lineUp.side) }
    }
    for incident in match.incidents {
      if case .substitution(_, let on) = incident.what { add(on, incident.side) }
    }
  }

  /// Returns the side of a player; nil if neither side or both have the name.
  func side(of player: String) -> Side? {
    let found = Side.allCases.filter { sides[$0]?.contains(player) == true }
    return found.count == 1 ? found.first : nil
  }

  /// Adds a name with its endings: `Sampaio` finds `César Sampaio`.
  private mutating func add(_ name: String, _ side: Side) {
    let words = name.split(separator: " ")
    for start in words.indices.prefix(6) {
      sides[side, default: []].insert(words[start...].joined(separator: " "))
    }
  }
}
