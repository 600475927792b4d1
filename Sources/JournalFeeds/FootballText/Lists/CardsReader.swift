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

  /// The contents of a list of cards.
  struct Reading {
    var cards: [Entry]
    /// Why cards were left out, a sentence each.
    var faults: [String]
  }

  /// Returns the cards of a list in order; a semicolon, or a dash between names, separates the
  /// sides. A card of which the name or the minute cannot be read is left out.
  static func read(
    _ tokens: [ListToken], colour: Card.Colour, hasExtraTime: Bool?
  ) throws(ListError) -> Reading {
    var sides: [[Entry]] = [[]]
    var isNone = false
    var faults: [String] = []
    // The minutes behind a name that cannot be read have no card.
    var isSkipping = false
    for token in tokens {
      let last = sides.count - 1
      switch token.kind {
      case .name("None"), .name("∅"): isNone = true
      case .unreadable(let reason, _):
        faults.append(reason)
        isSkipping = true
      case .name(let name) where PersonName.isNone(name) || PersonName.isUnknown(name):
        faults.append("\"\(name)\" is not the name of a player.")
        isSkipping = true
      case .name(let name):
        isSkipping = false
        sides[last].append(Entry(line: token.line, player: name, colour: colour))
      case .minute where isSkipping: break
      case .minute(let minute):
        guard let index = sides[last].indices.last else {
          throw ListError("A minute has no name before it.")
        }
        guard let time = minute.time(hasExtraTime: hasExtraTime) else {
          faults.append("\(sides[last][index].player)'s card has a minute that no match has.")
          if sides[last][index].at == nil { sides[last].remove(at: index) }
          isSkipping = true
          continue
        }
        add(time, to: &sides[last], index, token.line)
      case .dash where sides[last].isEmpty && !isNone && !isSkipping: isNone = true
      case .dash, .semicolon:
        sides.append([])
        (isNone, isSkipping) = (false, false)
      case .comma: break
      default: throw ListError("The list of cards cannot be read.")
      }
    }
    guard sides.count <= 2 else { throw ListError("The list has more than two sides.") }
    guard sides.count == 2 else { return Reading(cards: sides[0], faults: faults) }
    let cards = zip(Side.allCases, sides).flatMap { side, entries in
      entries.map { entry in
        var entry = entry
        entry.side = side
        return entry
      }
    }
    return Reading(cards: cards, faults: faults)
  }

  /// Adds a card; a second minute is a second card.
  private static func add(
    _ time: MatchTime, to entries: inout [Entry], _ index: Int, _ line: Int
  ) {
    guard entries[index].at != nil else {
      entries[index].at = time
      return
    }
    var next = entries[index]
    (next.at, next.line) = (time, line)
    entries.append(next)
  }
}
