public import JournalCore

extension MatchHistory {
  /// The facts in words, with slugs instead of numbers: equal in every log that holds them.
  public var spelled: [String] { facts.map { spell($0) } }

  /// One fact in words.
  public func spell(_ fact: Fact) -> String {
    let people = [fact.team, fact.person, fact.other].map { names.slug($0) ?? "-" }
    let time = "\(fact.period) \(fact.minute) \(fact.added) \(fact.second) \(fact.isTimed)"
    let effect = "\(fact.effect) \(fact.effectPeriod) \(fact.effectOn)"
    return "e\(fact.position) \(fact.kind) \(people.joined(separator: " ")) at \(time) "
      + "on \(fact.subject) after \(fact.after) value \(fact.value) effect \(effect)"
  }
}
