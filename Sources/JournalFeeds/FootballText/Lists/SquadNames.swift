import JournalCore

/// Finds the side of a player by the names in the line-ups; the surname alone may do.
struct SquadNames {
  private var sides: [Side: Set<String>] = [:]

  /// The names of a match: those who start, sit on the bench and come on.
  init(_ match: FeedMatch) {
    for lineUp in match.lineUps {
      for name in lineUp.starters + lineUp.bench { add(name, lineUp.side) }
    }
    for incident in match.incidents {
      if case .substitution(_, let on) = incident.what { add(on, incident.side) }
    }
  }

  /// The side of a player; nil where no side or both have the name.
  func side(of player: String) -> Side? {
    let found = Side.allCases.filter { sides[$0]?.contains(player) == true }
    return found.count == 1 ? found.first : nil
  }

  /// Adds a name, and the ends of it: `Sampaio` finds `César Sampaio`.
  private mutating func add(_ name: String, _ side: Side) {
    let words = name.split(separator: " ")
    for start in words.indices.prefix(6) {
      sides[side, default: []].insert(words[start...].joined(separator: " "))
    }
  }
}
