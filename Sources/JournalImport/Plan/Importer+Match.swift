import JournalCore
import JournalFeeds
import JournalRules

/// The events of one match.
extension Importer {
  /// A match that was taken: its new events, and what they add to the plan.
  struct Taken {
    var drafts: [Draft] = []
    var account = ImportAccount()
    var expecting: ExpectedVersion?
    /// How many drafts of names there are with those that it needs.
    var registered: Int
  }

  /// Makes the new events of one match.
  mutating func take(_ resolved: ResolvedMatch) async throws -> Taken {
    var match = ImportedMatch(told(resolved), resolved)
    let records = match.isNew ? [] : try await ground.snapshot.read(match.stream)
    let held = records.first.flatMap { record -> MatchScheduled? in
      if case .matchScheduled(let scheduled) = record.event { scheduled } else { nil }
    }
    let format = regulations.format(of: held ?? scheduled(match))
    let check = ImportCheck(match.stream, records, format: format, head: ground.head)
    let known = KnownMatch(records, check.history)
    match.feed.scoreAtHalt()
    if let held = known?.scheduled {
      (match.resolved.home, match.resolved.away) = (held.home, held.away)
    }
    var item = MatchImport(match, pen: pen, check: check)
    for team in [match.home, match.away] {
      item.check.titles[team.text] = registry.directory.title(team)
    }
    var isBegun = true
    if let known {
      item.reconcile(known, taking: options.taking, &registry)
    } else if !match.isNew {
      item.report(
        "\(match.stream) does not begin by setting up its match.", text: match.title,
        line: match.feed.line, file: match.feed.file)
      isBegun = false
    } else {
      isBegun = item.begin(as: scheduled(match), &registry)
    }
    var taken = Taken(registered: registry.count)
    taken.account.problems = item.problems
    guard isBegun else { return taken }
    taken.drafts = item.drafts
    if !item.drafts.isEmpty {
      taken.expecting = match.isNew ? .noStream : .exactly(records.count)
    }
    note(item, in: &taken.account)
    return taken
  }

  func scheduled(_ match: ImportedMatch) -> MatchScheduled {
    let feed = match.feed
    let resolved = match.resolved
    let own = resolved.competition.flatMap { registry.directory.competitions[$0]?.season }
    let season = feed.ownSeason ?? own
    let adopted = resolved.competition.flatMap { regulations.adopted(by: $0) }
    return MatchScheduled(
      home: match.home, away: match.away, date: match.date, kickOff: feed.kickOff,
      competition: resolved.competition, season: season == "all" ? nil : season, stage: feed.stage,
      group: feed.group, round: feed.round,
      leg: resolved.leg ?? feed.leg, tie: resolved.tie, matchday: feed.matchday, venue: feed.place,
      neutral: feed.isNeutral == true ? true : nil, regulation: adopted?.pin)
  }

  private func note(_ item: MatchImport, in account: inout ImportAccount) {
    let match = item.match
    account.doubts += item.doubts
    account.doubts += match.feed.doubts.map { doubt in
      ImportDoubt(
        match: match.stream.slug, file: match.feed.file, line: match.feed.line, doubt: doubt)
    }
    account.findings = item.findings
    account.counts.newEvents = item.drafts.count
    account.counts.knownGoals = item.knownGoals
    account.counts.newGoals = item.newGoals
    account.counts.notedBefore = item.notedBefore
    account.counts.newMatches = match.isNew ? 1 : 0
    let slug = match.stream.slug
    account.matches = [
      ImportPlan.Match(
        slug: slug, shortForm: shortForms[match.stream] ?? slug, isNew: match.isNew,
        hasSameResult: item.hasSameResult, newEvents: item.drafts.count)
    ]
  }
}
