import JournalCore

/// Two sides as sources describe them: budgets, places in a table.
struct Contrast {
  /// A budget, with the fact that says so.
  struct Budget: Hashable {
    let amount: Int
    let unit: String
    let position: Int
  }

  /// A place in a table, with the fact that says so.
  struct Place: Hashable {
    let place: Int
    let competition: String?
    let position: Int
  }

  /// The side that is looked at.
  let side: Side
  /// Its budget and that of the other side.
  let budgets: (own: Budget?, other: Budget?)
  /// Its place in its league and that of the other side.
  let places: (own: Place?, other: Place?)

  /// Reads what is said of both sides of a match.
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

  /// How many times the other budget is as much; nil where it is no whole number, or below two.
  var ratio: Int? {
    guard let own = budgets.own, let other = budgets.other, own.unit == other.unit,
      other.amount % own.amount == 0
    else { return nil }
    let ratio = other.amount / own.amount
    return ratio >= 2 ? ratio : nil
  }

  /// How many places the side stands below the other in the same table.
  var placesBelow: Int? {
    guard let own = places.own, let other = places.other, own.competition != nil,
      own.competition == other.competition
    else { return nil }
    return own.place - other.place
  }
}
