import JournalCore

/// Two sides as sources describe them: budgets, places in a table.
struct Contrast {
  /// A budget, and the fact that gives it.
  struct Budget: Hashable {
    let amount: Int
    let unit: String
    let position: Int
  }

  /// A place in a table, and the fact that gives it.
  struct Place: Hashable {
    let place: Int
    let competition: String?
    let position: Int
  }

  /// The side in question.
  let side: Side
  /// Its budget and that of the other side.
  let budgets: (own: Budget?, other: Budget?)
  /// Its place in its league and that of the other side.
  let places: (own: Place?, other: Place?)

  /// Reads what is said about both sides of a match.
  init(_ facts: MatchFacts, of side: Side) {
    self.side = side
    func budget(_ side: Side) -> Budget? {
      guard let entry = facts.context.entry(facts.slug(side).text, "budget"),
        let amount = entry.fact.value.integer, amount > 0, let unit = entry.fact.unit
      else { return nil }
      return Budget(amount: Int(amount), unit: unit, position: entry.position)
    }
    func place(_ side: Side) -> Place? {
      guard let entry = facts.context.entry(facts.slug(side).text, "league-position"),
        let place = entry.integer ?? entry.integer("position"), place > 0
      else { return nil }
      return Place(
        place: place, competition: entry.text("competition") ?? entry.fact.unit?.tidied.nonEmpty,
        position: entry.position)
    }
    budgets = (budget(side), budget(side.other))
    places = (place(side), place(side.other))
  }

  /// The ratio of the other budget to this one; nil unless it is a whole number from two.
  var ratio: Int? {
    guard let own = budgets.own, let other = budgets.other, own.unit == other.unit,
      other.amount % own.amount == 0
    else { return nil }
    let ratio = other.amount / own.amount
    return ratio >= 2 ? ratio : nil
  }

  /// The number of places by which the side is below the other in the same table.
  var placesBelow: Int? {
    guard let own = places.own, let other = places.other, own.competition != nil,
      own.competition == other.competition
    else { return nil }
    return own.place - other.place
  }
}
