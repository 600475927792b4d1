import JournalCore
import JournalFeeds

/// What a part of an import does, in numbers and findings.
package struct ImportAccount: Sendable {
  var matches: [ImportPlan.Match] = []
  var findings: [ImportFinding] = []
  var doubts: [ImportDoubt] = []
  var problems: [FeedProblem] = []
  var counts = ImportPlan.Counts()

  /// Adds another part.
  mutating func add(_ other: ImportAccount) {
    matches += other.matches
    findings += other.findings
    doubts += other.doubts
    problems += other.problems
    counts.add(other.counts)
  }

  /// Adds the new events of names.
  mutating func count(_ registered: ArraySlice<Draft>) {
    counts.newEvents += registered.count
    for draft in registered { counts.add(draft, 1) }
  }

  /// Returns the account without what the log already held when it was carried out, because another
  /// process had imported it meanwhile, and with the positions of what is told one by one.
  func carriedOut(_ drafts: [Draft], _ written: [Appended]) -> ImportAccount {
    var told = self
    let ids = Set(findings.compactMap(\.event))
    let positions = Dictionary(
      written.lazy.filter { ids.contains($0.record.id) }.map { ($0.record.id, $0.record.position) },
      uniquingKeysWith: { first, _ in first })
    for index in told.findings.indices {
      told.findings[index].written = findings[index].event.flatMap { positions[$0] }
    }
    let known = Set(written.lazy.filter(\.replayed).map(\.record.id))
    guard !known.isEmpty else { return told }
    told.findings.removeAll { $0.event.map { known.contains($0) } ?? false }
    let (others, fresh) = (
      drafts.filter { known.contains($0.id) }, drafts.filter { !known.contains($0.id) }
    )
    let news = Dictionary(grouping: fresh, by: \.stream.slug)
    for index in told.matches.indices {
      let events = news[told.matches[index].slug] ?? []
      told.matches[index].isNew = events.contains { $0.event.name == MatchScheduled.name }
      told.matches[index].newEvents = events.count
    }
    told.counts.newEvents -= others.count
    told.counts.newMatches = told.matches.count(where: \.isNew)
    let goals = others.count { $0.event.name == Goal.name }
    told.counts.newGoals -= goals
    told.counts.knownGoals += goals
    told.counts.notedBefore += others.count { $0.event.name == Claim.name }
    for draft in others { told.counts.add(draft, -1) }
    return told
  }
}

extension ImportPlan.Counts {
  fileprivate mutating func add(_ other: Self) {
    newEvents += other.newEvents
    newMatches += other.newMatches
    newGoals += other.newGoals
    knownGoals += other.knownGoals
    newTeams += other.newTeams
    newPersons += other.newPersons
    newTies += other.newTies
    notedBefore += other.notedBefore
  }

  /// Counts the event of a name.
  fileprivate mutating func add(_ draft: Draft, _ count: Int) {
    switch draft.event {
    case .teamRegistered: newTeams += count
    case .personRegistered: newPersons += count
    case .tieDefined: newTies += count
    default: break
    }
  }
}
