import JournalCore
import JournalReading
import JournalRules

/// What was recorded around the play: the weather, the referee, the player of the match, the holders,
/// a run without a defeat.
struct ColourClauses {
  /// The shortest run without a defeat that is worth a word, and the shortest that is missed.
  private static let leastUnbeaten = 5

  private let facts: MatchFacts

  /// Creates the sentences.
  init(_ facts: MatchFacts) { self.facts = facts }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private var competition: Value? {
    facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) }
  }

  /// The last standing event of the match that a closure finds.
  private func last<Found>(_ find: (MatchEvent) -> Found?) -> (position: Int, event: Found)? {
    for position in facts.drafts.keys.sorted(by: >) {
      if let event = facts.event(at: position), let found = find(event) {
        return (position, found)
      }
    }
    return nil
  }

  /// The weather and the pitch, in words that the language has.
  var conditions: Clause? {
    guard facts.progress == .over,
      let (position, conditions) = last({ event -> Conditions? in
        if case .conditions(let conditions) = event { conditions } else { nil }
      })
    else { return nil }
    func term(_ kind: String, _ words: String?) -> Value? {
      words?.tidied.nonEmpty.map { .term("\(kind).\(SlugMint.fold($0))") }
    }
    return Clause(
      .conditions, about: [position],
      [
        .weather: term("weather", conditions.weather), .part: term("pitch", conditions.pitch),
        .figure: conditions.temperature.map { .number($0) },
      ], evidence: [position])
  }

  /// The referee, and who took over.
  var referee: Clause? {
    guard facts.progress == .over,
      let (position, officials) = last({ event -> OfficialsAppointed? in
        if case .officialsAppointed(let officials) = event { officials } else { nil }
      })
    else { return nil }
    let person = facts.match.directory.canonical(officials.referee)
    guard !facts.match.directory.isErased(person) else { return nil }
    let change = last { event -> PersonSlug? in
      guard case .officialReplaced(let change) = event, change.role ?? .referee == .referee,
        facts.match.directory.canonical(change.off) == person
      else { return nil }
      return facts.match.directory.canonical(change.on)
    }
    let nationality = facts.match.directory.persons[person]?.nationality
    return Clause(
      .referee, about: [position],
      [
        .who: .person(person), .other: change.map { .person($0.event) },
        .nationality: nationality.map { .term("nationality.\($0)") },
      ],
      evidence: [position] + (change.map { [$0.position] } ?? [])
        + (nationality == nil
          ? [] : facts.match.directory.origin(of: person.text, .person).map { [$0] } ?? []))
  }

  /// The player of the match.
  var bestPlayer: Clause? {
    guard
      let (position, best) = last({ event -> PlayerOfTheMatch? in
        if case .playerOfTheMatch(let best) = event { best } else { nil }
      })
    else { return nil }
    let person = facts.match.directory.canonical(best.player)
    guard !facts.match.directory.isErased(person) else { return nil }
    let side = PeopleClauses(facts).side(of: person)
    return Clause(
      .bestPlayer, about: [position],
      [
        .who: .person(person), .team: side.map { team($0) },
        .name: best.by?.tidied.nonEmpty.map { .name($0) },
      ], evidence: [position])
  }

  /// The holders of the competition, if they are out.
  var holders: Clause? {
    guard facts.progress == .over, let winner = facts.tie?.decidedWinner ?? facts.structuralWinner,
      let entry = facts.context.entry(facts.slug(winner.other).text, "holders-of"),
      let title = entry.fact.value.string?.tidied.nonEmpty, let name = facts.competition?.name,
      SlugMint.fold(title) == SlugMint.fold(name)
    else { return nil }
    return Clause(
      .holders, about: [entry.position],
      [.team: team(winner.other), .competition: competition], evidence: [entry.position])
  }

  /// League matches in a row without a defeat, or the defeat after them.
  var unbeaten: Clause? {
    guard facts.progress == .over, facts.award == nil,
      facts.match.scheduled.numberedMatchday != nil
    else { return nil }
    let runs = Side.allCases.compactMap { side -> (side: Side, count: Int, isOver: Bool)? in
      let before = facts.surroundings.unbeaten[facts.slug(side)]?.count ?? 0
      let isOver = facts.score.leader == side.other
      let count = isOver ? before : before + 1
      guard count >= Self.leastUnbeaten else { return nil }
      // A run of wins says more.
      if !isOver, Run(of: side, in: facts)?.count == count { return nil }
      return (side, count, isOver)
    }
    let ended = runs.first { $0.isOver }
    guard let run = ended ?? runs.max(by: { $0.count < $1.count }) else { return nil }
    let team = facts.slug(run.side)
    let results = (facts.surroundings.unbeaten[team] ?? []).compactMap { $0.result() }
    return Clause(
      .unbeaten, of: team.text,
      [.team: self.team(run.side), .count: .number(run.count), .competition: competition],
      licences: run.isOver ? [.endsRun] : [],
      evidence: facts.scoreEvidence + results.flatMap(\.evidence))
  }
}
