import JournalCore
import JournalNarrative

/// One fact about the world around the match, from a source.
struct SourcedFact {
  /// The position of the event.
  let position: Int
  /// What it says.
  let fact: ContextFact

  /// The value as a whole number: the value itself, or its member `count`.
  var number: Int? {
    (fact.value.integer ?? fact.value.object?["count"]?.integer).map { Int($0) }
  }

  /// A member of the value, as text.
  func text(_ member: String) -> String? {
    let text = fact.value.object?[member]?.string?.singleSpaced ?? ""
    return text.isEmpty ? nil : text
  }

  /// A member of the value, as a whole number.
  func number(_ member: String) -> Int? {
    fact.value.object?[member]?.integer.map { Int($0) }
  }
}

extension Account {
  /// The facts around the match that stand, by position.
  var sourced: [SourcedFact] {
    facts.compactMap { fact -> SourcedFact? in
      guard fact.kind == .words, case .contextFact(let context) = event(fact.position) else {
        return nil
      }
      return SourcedFact(position: fact.position, fact: context)
    }.sorted { $0.position < $1.position }
  }

  /// The fact at a position.
  func sourced(at position: Int) -> SourcedFact? { sourced.first { $0.position == position } }

  /// The last fact about a subject whose predicate matches; later facts replace earlier ones.
  func sourced(_ subject: String, _ matches: (String) -> Bool) -> SourcedFact? {
    sourced.last { $0.fact.subject == subject && matches($0.fact.predicate) }
  }

  /// The last fact about a subject with a predicate.
  func sourced(_ subject: String, _ predicate: String) -> SourcedFact? {
    sourced(subject) { $0 == predicate }
  }

  /// The budget of a side.
  func budget(_ side: Side) -> (amount: Int, unit: String, position: Int)? {
    guard let entry = sourced(slug(side).text, "budget"), let amount = entry.fact.value.integer,
      amount > 0, let unit = entry.fact.unit
    else { return nil }
    return (Int(amount), unit, entry.position)
  }

  /// The place of a side in its league.
  func place(_ side: Side) -> (place: Int, competition: String?, position: Int)? {
    guard let entry = sourced(slug(side).text, "league-position"),
      let place = entry.number ?? entry.number("position"), place > 0
    else { return nil }
    let unit = entry.fact.unit?.singleSpaced ?? ""
    return (place, entry.text("competition") ?? (unit.isEmpty ? nil : unit), entry.position)
  }

  /// The ratio of the other side's budget to this side's; nil unless it is a whole number from two.
  func budgetRatio(of side: Side) -> Int? {
    guard let own = budget(side), let other = budget(side.other), own.unit == other.unit,
      other.amount.isMultiple(of: own.amount), other.amount / own.amount >= 2
    else { return nil }
    return other.amount / own.amount
  }

  /// The side that won the tie, otherwise the match.
  var victor: Side? { tie?.winner ?? score.leader }

  /// Whether the victor had at most a fifth of the other's budget, or was eight or more places
  /// below it in the same table.
  var isUpset: Bool {
    guard state.isOver, let winner = victor else { return false }
    if let ratio = budgetRatio(of: winner), ratio >= 5 { return true }
    guard let own = place(winner), let other = place(winner.other), own.competition != nil,
      own.competition == other.competition
    else { return false }
    return own.place - other.place >= 8
  }
}

extension String {
  /// The text without white space at its ends, and with single spaces within.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text with its first letter in upper case.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
