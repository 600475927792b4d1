import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// The events that a report of a match may cite: those that stand, in its log and around it.
struct StandingEvents {
  private var positions: Set<Int> = []
  private let directory: Directory

  init(_ account: Account) {
    directory = account.match.directory
    take(account.match)
    if let tie = account.tie {
      positions.formUnion(tie.verdict.evidence)
      for (_, match) in tie.reading.matches { take(match) }
      for leg in tie.reading.contest.legs {
        positions.formUnion(leg.history.facts.map(\.position))
      }
    }
    for match in account.surroundings.legs ?? [] { take(match) }
    for match in account.surroundings.tables?.after.matches ?? [] {
      positions.formUnion(match.result.evidence)
    }
    for match in account.surroundings.latest.values { take(match) }
    for match in account.surroundings.next.values { take(match) }
    for match in account.surroundings.earlier.values.joined() { take(match) }
    for match in account.surroundings.unbeaten.values.joined() { take(match) }
    guard let eve = account.surroundings.eve else { return }
    for match in Array(eve.form.values.joined()) + eve.meetings { take(match) }
    for match in eve.table?.matches ?? [] { positions.formUnion(match.result.evidence) }
  }

  private mutating func take(_ match: MatchReading) {
    let withdrawn = match.stream.standing.withdrawn.union(match.history.standing.withdrawn)
    positions.formUnion(match.history.facts.map(\.position))
    positions.formUnion(match.stream.records.map(\.position).filter { !withdrawn.contains($0) })
  }

  /// The cited events that do not stand or are not known.
  ///
  /// - Parameter slugs: names whose registration may be cited.
  func unknown(_ cited: [Int], naming slugs: Set<String>) -> [Int] {
    let origins = slugs.flatMap { slug in
      [EntityKind.team, .person, .competition].compactMap { directory.origin(of: slug, $0) }
    }
    return cited.filter { !positions.contains($0) && !origins.contains($0) }
  }
}
