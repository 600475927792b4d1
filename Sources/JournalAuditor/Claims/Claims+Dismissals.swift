import JournalProjections
import JournalCore
import JournalNarrative

/// Dismissals.
extension Claims {
  /// The cards that sent somebody off, one for each person.
  var sendingsOff: [Fact] {
    var seen: Set<NameID> = []
    return Discipline(folding: account.facts).dismissals.map(\.card).filter { card in
      account.side(of: card.team) != nil
        && (!card.person.isSome || seen.insert(card.person).inserted)
    }
  }

  func dismissal(_ position: Int) throws(NoClaim) -> Claim {
    guard let card = sendingsOff.first(where: { $0.position == position }),
      let side = account.side(of: card.team)
    else { throw NoClaim("e\(position) sent nobody off", isAbout: true) }
    return by(
      account.person(card.person),
      Claim(
        about: [position],
        [
          .team: team(side), .time: moment(account.time(card)),
          .count: left(after: card, side).map { .number($0) }, .cause: cause(card),
        ],
        licences: Set(card.value == 2 ? [.secondYellow] : []).union(isOfficial(card)),
        evidence: [position]))
  }

  /// The reason of a red card, as a word that the language may have.
  private func cause(_ fact: Fact) -> Value? {
    guard fact.value != 2, case .card(let card) = account.event(fact.position),
      let reason = card.reason?.singleSpaced, !reason.isEmpty
    else { return nil }
    return .term("card.\(SlugMint.fold(reason))")
  }

  /// Whether a coach or another official was shown the card.
  func isOfficial(_ fact: Fact) -> Set<Licence> {
    guard case .card(let card) = account.event(fact.position), card.player == nil,
      card.official != nil
    else { return [] }
    return [.official]
  }

  /// The number of players left on the pitch; nil if the starting eleven is not known.
  private func left(after card: Fact, _ side: Side) -> Int? {
    guard let index = account.facts.lastIndex(where: { $0.position == card.position }) else {
      return nil
    }
    let squad = LineUps(folding: account.facts[...index])[side]
    guard squad.starters.count == 11, let count = squad.strength, (7...10).contains(count) else {
      return nil
    }
    return count
  }

  func dismissals() throws(NoClaim) -> Claim {
    let cards = sendingsOff
    guard !cards.isEmpty else { throw NoClaim("nobody was sent off") }
    let sides = Dictionary(grouping: cards) { account.side(of: $0.team) ?? .home }
    let most: Side = (sides[.away]?.count ?? 0) * 2 > cards.count ? .away : .home
    let areKnown = cards.allSatisfy { account.person($0.person) != nil }
    func people(_ side: Side) -> Value? {
      let persons = (sides[side] ?? []).compactMap { account.person($0.person) }
      return persons.isEmpty || !areKnown ? nil : .people(persons.map { Value.Counted($0) })
    }
    return Claim(
      about: cards.map(\.position),
      [
        .count: .number(cards.count), .who: people(most), .team: team(most),
        .other: people(most.other),
        .opponent: people(most.other) == nil ? nil : team(most.other),
      ], evidence: cards.map(\.position))
  }
}
