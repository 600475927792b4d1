/// The same thing by the same player within two minutes was probably entered twice; a shot, of which
/// a minute may see several, within the same minute.
///
/// This only warns, because players have scored twice in a minute.
///
/// The twin may come before or after the event in the match. The check therefore looks at the whole
/// match and is not an `Invariant`.
enum Duplicate {
  /// The code that tells the command line to ask for `--again`.
  static let code = "likely-duplicate"

  /// The kinds of fact that are often entered twice.
  static let kinds: Set<Fact.Kind> = [.goal, .card, .penaltyMissed, .attempt]

  static func doubt(about fact: Fact, among facts: [Fact], names: NameTitles) -> Doubt? {
    guard kinds.contains(fact.kind), fact.person.isSome || fact.kind == .goal, fact.minute > 0
    else { return nil }
    let twin = facts.last {
      $0.kind == fact.kind && $0.position != fact.position && $0.team == fact.team
        && $0.person == fact.person && $0.period == fact.period && $0.value == fact.value
        && isNear($0, fact)
    }
    guard let twin else { return nil }
    let label = Period(code: twin.period).map { period in
      MatchTime(
        period, Int(twin.minute), added: twin.added < 0 ? nil : Int(twin.added)
      ).label
    }
    let who = fact.person.isSome ? "\(names[fact.person]) " : ""
    return Doubt(
      code, "this looks like e\(twin.position) (\(who)\(label ?? "?'")).", position: twin.position)
  }

  private static func isNear(_ left: Fact, _ right: Fact) -> Bool {
    func minutes(_ fact: Fact) -> Int { Int(fact.minute) + Int(max(0, fact.added)) }
    let reach = left.kind == .attempt ? 0 : 2
    return left.minute > 0 && abs(minutes(left) - minutes(right)) <= reach
  }
}

extension EventType {
  /// Whether an event of this type can look like one that was entered before.
  package var mayLookRepeated: Bool { sample.seeds.contains { Duplicate.kinds.contains($0.kind) } }
}
