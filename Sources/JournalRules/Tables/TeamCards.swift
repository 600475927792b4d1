import JournalCore
import JournalProjections

/// The cards of a team in a match: their value, and the events that say so.
struct TeamCards {
  /// The value of the cards.
  let worth: Int

  /// The positions of the events on which the value rests: the cards, rescinded ones with what
  /// rescinded them; for a team without cards, whatever shows that cards were noted.
  let events: [Int]

  /// Reads the cards of a team; nil if they are not known.
  init?(of team: TeamSlug, in result: MatchResult, _ weights: CardWeights) {
    let facts = result.history.facts(upTo: result.moment, in: result.format)
    let side = result.side(of: team)
    let counts = Count.all(in: facts, of: result.history)
    let own = counts.filter { result.side(of: $0.fact.team) == side }
    if let total = own.last(where: { $0.key == .disciplinePoints })?.fact {
      (worth, events) = (total.value, [total.position])
      return
    }
    let sheets = counts.filter { $0.key != .disciplinePoints }
    let noted = Discipline(folding: facts).cards
    guard !noted.isEmpty || !sheets.isEmpty else { return nil }
    let cards = noted.filter { result.side(of: $0.card.team) == side }
    if cards.isEmpty, let counted = Self.counted(own, weights) {
      (worth, events) = counted
      return
    }
    // A sheet that counts more cards than were noted says that some are missing.
    guard !own.contains(where: { $0.exceeds(cards) }) else { return nil }
    worth = Self.worth(of: cards, weights)
    let shown = [cards.flatMap(\.events), sheets.map(\.fact.position), noted.flatMap(\.events)]
    events = shown.first { !$0.isEmpty } ?? []
  }

  /// Returns what the number of yellow cards is worth if no card of the team was noted; nil if there is
  /// no such number. A red card is not counted so: the number does not say after what it was shown.
  private static func counted(_ counts: [Count], _ weights: CardWeights) -> (Int, [Int])? {
    let of = { (key: Key) in counts.first { $0.key == key }?.fact }
    guard let yellow = of(.yellow), (of(.red)?.value ?? 0) == 0,
      (of(.secondYellow)?.value ?? 0) == 0, (of(.cards)?.value ?? yellow.value) == yellow.value
    else { return nil }
    return (yellow.value * (weights.yellow ?? 0), counts.map(\.fact.position).sorted())
  }

  private static func worth(of cards: [Discipline.Entry], _ weights: CardWeights) -> Int {
    var colours: [NameID: Set<Int>] = [:]
    var unnamed = 0
    for entry in cards where entry.rescindedBy == nil {
      if entry.card.person.isSome {
        colours[entry.card.person, default: []].insert(entry.card.value)
      } else {
        unnamed += weights.worth(of: [entry.card.value])
      }
    }
    return unnamed + colours.values.reduce(0) { $0 + weights.worth(of: $1) }
  }
}

extension TeamCards {
  /// A number that somebody copied from a sheet.
  private struct Count {
    let key: Key
    let fact: Fact

    /// The last number for each key and team. A number that was noted before the last whistle is
    /// not that of the match, which went on.
    static func all(in facts: ArraySlice<Fact>, of history: MatchHistory) -> [Count] {
      let whistle =
        facts.lazy.filter { [.periodStart, .periodEnd, .finalWhistle].contains($0.kind) }
        .map(\.position).max() ?? 0
      var counts: [Count] = []
      for fact in facts where fact.kind == .statistic && fact.position > whistle {
        guard let key = history.names.slug(fact.other).flatMap({ Key(rawValue: $0) }) else {
          continue
        }
        counts.removeAll { $0.key == key && $0.fact.team == fact.team }
        counts.append(Count(key: key, fact: fact))
      }
      return counts
    }

    /// Whether it is higher than the number of cards that were noted, rescinded ones included.
    func exceeds(_ cards: [Discipline.Entry]) -> Bool {
      fact.value > cards.count { key.colours.contains($0.card.value) }
    }
  }

  /// The statistics that say something about cards.
  private enum Key: String {
    case disciplinePoints = "discipline-points"
    case cards
    case yellow = "yellow-cards"
    case secondYellow = "second-yellow-cards"
    case red = "red-cards"

    /// The colours that it may count, as `Fact.Kind.card` numbers them: sheets differ on whether a
    /// second yellow card is a yellow one, a red one, or both.
    var colours: ClosedRange<Int> {
      switch self {
      case .disciplinePoints, .cards: 1...3
      case .yellow: 1...2
      case .secondYellow: 2...2
      case .red: 2...3
      }
    }
  }
}

extension Discipline.Entry {
  /// The positions of the card and of what rescinded it.
  fileprivate var events: [Int] { [card.position] + [rescindedBy].compactMap { $0 } }
}
