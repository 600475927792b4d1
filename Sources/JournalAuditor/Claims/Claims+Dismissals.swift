import JournalProjections
import JournalCore
import JournalNarrative

/// Who was sent off.
extension Claims {
  /// Cards that sent somebody off, each person once.
  private var sendingsOff: [Fact] {
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
          .count: left(after: card, side).map { .number($0) },
        ],
        licences: card.value == 2 ? [.secondYellow] : [], evidence: [position]))
  }

  /// Players left on the pitch; nil where the eleven who started are not known.
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
    let persons = cards.compactMap { account.person($0.person) }
    return Claim(
      about: cards.map(\.position),
      [
        .count: .number(cards.count),
        .who: persons.count == cards.count ? .people(persons.map { Value.Counted($0) }) : nil,
      ], evidence: cards.map(\.position))
  }
}
