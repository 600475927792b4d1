package import JournalCore

extension ImportPlan {
  /// Returns the plan without what the log already held when it was carried out, because another
  /// process had imported it meanwhile.
  package func carriedOut(_ written: [Appended]) -> ImportPlan {
    let fresh = Set(written.lazy.filter { !$0.replayed }.map(\.record.id))
    let others = drafts.filter { !fresh.contains($0.id) }
    guard !others.isEmpty else { return self }
    var told = self
    told.drafts = drafts.filter { fresh.contains($0.id) }
    told.findings = findings.filter { $0.event.map { fresh.contains($0) } ?? true }
    let news = Dictionary(grouping: told.drafts, by: \.stream.slug)
    told.matches = matches.map { match in
      var match = match
      let events = news[match.slug] ?? []
      match.isNew = events.contains { $0.event.name == MatchScheduled.name }
      match.newEvents = events.count
      return match
    }
    told.counts.newMatches = told.matches.count(where: \.isNew)
    told.counts.newGoals -= others.count { $0.event.name == Goal.name }
    told.counts.knownGoals += others.count { $0.event.name == Goal.name }
    told.counts.newTeams -= others.count { $0.event.name == TeamRegistered.name }
    told.counts.newPersons -= others.count { $0.event.name == PersonRegistered.name }
    told.counts.newTies -= others.count { $0.event.name == TieDefined.name }
    told.counts.notedBefore += others.count { $0.event.name == Claim.name }
    return told
  }
}
