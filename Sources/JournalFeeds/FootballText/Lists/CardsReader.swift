import JournalCore

/// Reads lists of cards: `Giménez 8', Riquelme 59'; Argel 60'`.
enum CardsReader {
  /// A card before its side is known.
  struct Entry {
    var line: Int
    var player: String
    var at: MatchTime?
    var colour: Card.Colour
    /// The side; nil unless a semicolon gives it.
    var side: Side?
  }

  /// Returns the cards of a list in order; a semicolon, or a dash between names, separates the
  /// sides.
  static func read(
    _ tokens: [ListToken], colour: Card.Colour, hasExtraTime: Bool?
  ) throws(ListError) -> [Entry] {
    var sides: [[Entry]] = [[]]
    var isNone = false
    for token in tokens {
      let last = sides.count - 1
      switch token.kind {
      case .name("None"), .name("∅"): isNone = true
      case .name(let name):
        sides[last].append(Entry(line: token.line, player: name, colour: colour))
      case .minute(let minute):
        guard let index = sides[last].indices.last else {
          throw ListError("A minute has no name before it.")
        }
        try add(minute, to: &sides[last], index, hasExtraTime, token.line)
      case .dash where sides[last].isEmpty && !isNone: isNone = true
      case .dash, .semicolon:
        sides.append([])
        isNone = false
      case .comma: break
      default: throw ListError("The list of cards cannot be read.")
      }
    }
    guard sides.count <= 2 else { throw ListError("The list has more than two sides.") }
    guard sides.count == 2 else { return sides[0] }
    return zip(Side.allCases, sides).flatMap { side, entries in
      entries.map { entry in
        var entry = entry
        entry.side = side
        return entry
      }
    }
  }

  /// Adds a card; a second minute is a second card.
  private static func add(
    _ minute: MinuteMark, to entries: inout [Entry], _ index: Int, _ hasExtraTime: Bool?,
    _ line: Int
  ) throws(ListError) {
    guard let time = minute.time(hasExtraTime: hasExtraTime) else {
      throw ListError("\(entries[index].player)'s card has a minute that no match has.")
    }
    guard entries[index].at != nil else {
      entries[index].at = time
      return
    }
    var next = entries[index]
    (next.at, next.line) = (time, line)
    entries.append(next)
  }
}
