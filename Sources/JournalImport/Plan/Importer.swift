package import JournalCore
package import JournalFeeds
import JournalRules

/// Plans the import of a feed: names first, then ties, then one match after the other.
///
/// The work grows with the feed and one scan of the journal: no match reads more than its own
/// stream.
package struct Importer {
  /// The most matches of one feed; English league football since 1888 has 200,000.
  static let matchLimit = 500_000

  private let feed: Feed
  private let options: ImportOptions
  let ground: ImportGround
  private let pen: ImportPen
  private let sourceDraft: Draft?
  let regulations: ImportRegulations
  var registry: ImportRegistry
  private var index: ImportIndex
  var plan: ImportPlan
  var matches: [ImportedMatch] = []

  package init(
    _ feed: Feed, from source: ImportSource, by author: Author, _ options: ImportOptions,
    on ground: ImportGround
  ) throws(Refusal) {
    guard feed.matches.count <= Self.matchLimit else {
      throw Refusal(
        "too-many-matches",
        "The feed has \(feed.matches.count) matches; at most \(Self.matchLimit) are imported "
          + "at once.",
        hint: "Split it into several files.")
    }
    self.feed = feed
    self.options = options
    self.ground = ground
    let identity = ImportIdentity(ground.key)
    let mark = identity.mark(ofSource: source.digest)
    let slug = Self.slug(of: source.name, marks: [mark, source.digest], in: ground.directory)
    pen = ImportPen(
      author: author, source: slug, sourceKey: ImportIdentity.key(source.name),
      batch: identity.id("batch", [slug.text, source.digest]), identity: identity)
    let added = SourceAdded(source: slug, kind: "file", publisher: source.name, digest: mark)
    sourceDraft =
      ground.directory.sources[slug] == nil
      ? try pen.draft(.sourceAdded(added), to: .registry, key: [slug.text]) : nil
    registry = ImportRegistry(ground.directory, pen: pen)
    regulations = ImportRegulations(ground.directory)
    index = ground.index
    plan = ImportPlan(source: slug)
    plan.problems = feed.problems
    plan.notes = feed.notes
    if let wanted = options.competition, ground.directory.competitions[wanted] == nil {
      throw .noCompetition(wanted, ground.directory)
    }
    if options.season != nil, options.name == nil, options.competition == nil,
      feed.matches.contains(where: { $0.competition == nil })
    {
      throw Refusal(
        "no-competition", "A season needs a competition, and the feed names none.",
        hint: "Give its name too.")
    }
  }

  /// Returns the slug of a source. Another version of a file with the same name gets its own slug.
  ///
  /// - Parameter marks: what identifies its bytes, here or in a journal of an earlier program.
  private static func slug(of name: String, marks: [String], in directory: Directory)
    -> SourceSlug
  {
    let name = String(name.map { $0 == "." || $0 == "/" ? " " : $0 })
    return SlugMint.mint(name, fallback: "source") { slug in
      guard let known = directory.sources[slug] else { return false }
      return known.digest.map { !marks.contains($0) } ?? true
    }
  }

  // MARK: - The plan

  /// Makes the plan.
  ///
  /// - Parameter shortForms: the short forms of the journal's matches.
  /// - Throws: `LogError`.
  package mutating func run(shortForms: [StreamName: String]) async throws -> ImportPlan {
    registry.unnamed = try await unnamed()
    for match in feed.matches { resolve(match) }
    try await assignTies()
    noteCompetitions()
    var parts: [[Draft]] = []
    for match in matches {
      let part = try await take(match, shortForms[match.stream])
      if !part.isEmpty { parts.append(part) }
    }
    doubtContradictions()
    try await doubtMeetings()
    assemble(parts)
    plan.namesakes = Namesakes(registry.directory).among(registry.drafts)
    return plan
  }

  // MARK: - Names

  /// Resolves the teams and the competition of a match, and finds the match in the journal.
  private mutating func resolve(_ told: FeedMatch) {
    var match = told
    if options.name != nil || options.season != nil { name(&match) }
    for reason in match.dropImpossibleNumbers() { report(reason, match) }
    do throws(Refusal) {
      guard let date = match.date else {
        throw Refusal("no-date", "A match needs a day, and the feed gives none.")
      }
      guard NameKey.exact(match.home.name) != NameKey.exact(match.away.name) else {
        throw Refusal("same-team", "A team cannot play itself.")
      }
      let home = try registry.team(match.home)
      let away = try registry.team(match.away)
      guard home != away else { throw Refusal("same-team", "A team cannot play itself.") }
      let competition = try competition(of: match)
      place(match, home, away, date, competition)
    } catch {
      report(error.reason, match)
    }
  }

  /// Gives a match the name and the season of its competition that the options say.
  private func name(_ match: inout FeedMatch) {
    let held = options.competition.flatMap { registry.directory.competitions[$0]?.name }
    guard let name = options.name ?? match.competition?.name ?? held else { return }
    match.competition = FeedCompetition(
      name: name, season: options.season ?? match.competition?.season)
  }

  private mutating func report(_ reason: String, _ match: FeedMatch) {
    plan.problems.append(
      FeedProblem(
        file: match.file, line: match.line, text: "\(match.home.name) v \(match.away.name)",
        reason: reason))
  }

  private mutating func competition(of match: FeedMatch) throws(Refusal) -> CompetitionSlug? {
    if let wanted = options.competition {
      if let named = match.competition { try registry.join(wanted, as: named) }
      return wanted
    }
    guard let named = match.competition else { return nil }
    return try registry.competition(named)
  }

  /// The matches of a day between two teams, in the order of the feed.
  private var meetings: [String: [FeedMatch]] = [:]

  private mutating func place(
    _ match: FeedMatch, _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate,
    _ competition: CompetitionSlug?
  ) {
    let key = "\(home) \(away) \(date)"
    if let twin = meetings[key]?.first(where: { $0.isTwin(of: match) }) {
      return report("It is already in line \(twin.line), with the same score.", match)
    }
    meetings[key, default: []].append(match)
    let meeting = meetings[key, default: []].count
    let held = ground.index.matches(home, away, date)
    let isNew = held.count < meeting
    do throws(Refusal) {
      let stream: StreamName
      if isNew {
        let directory = registry.directory
        stream = try index.free(home, away, date) { directory.code($0) }
        index.place(stream, home, away, date)
        noteNear(home, away, date, stream, match)
      } else {
        stream = held[meeting - 1]
      }
      matches.append(
        ImportedMatch(
          feed: match, home: home, away: away, date: date, competition: competition,
          meeting: meeting, stream: stream, isNew: isNew))
    } catch {
      report(error.reason, match)
    }
  }

  /// Doubts a match of the same teams at the same ground within three days; usually its day was
  /// corrected.
  private mutating func noteNear(
    _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate, _ stream: StreamName,
    _ match: FeedMatch
  ) {
    for distance in [1, -1, 2, -2, 3, -3] {
      let day = CalendarDate(daysSince1970: date.daysSince1970 + distance)
      guard let near = ground.index.matches(home, away, day).first else { continue }
      let doubt = Doubt(
        "near-match",
        "The journal already has \(near.slug), on \(day): if only the day was corrected, this is the "
          + "same match twice.")
      plan.doubts.append(
        ImportDoubt(match: stream.slug, file: match.file, line: match.line, doubt: doubt))
      return
    }
  }

  private mutating func assignTies() async throws {
    var ties = ImportTies(ground.directory)
    let (snapshot, regulations) = (ground.snapshot, regulations)
    let before = registry.directory.ties.count
    try await ties.assign(
      &matches, &registry, rules: { regulations.adopted(by: $0)?.regulation },
      legs: { tie in try await Self.legs(of: tie, snapshot) },
      isFree: { match in
        let held = try await snapshot.history(of: match).scheduled
        return held.map { $0.tie == nil } ?? false
      })
    plan.counts.newTies = registry.directory.ties.count - before
  }

  /// Returns the legs of a tie that the journal holds.
  private static func legs(of tie: TieSlug, _ snapshot: LogSnapshot) async throws
    -> [StreamName: Int]
  {
    var legs: [StreamName: Int] = [:]
    for stream in try await snapshot.matches(in: tie) {
      guard let match = try await snapshot.history(of: stream).scheduled, match.tie == tie else {
        continue
      }
      legs[stream] = match.leg ?? 1
    }
    return legs
  }

  // MARK: - One match

  /// Returns the new events of one match.
  private mutating func take(_ match: ImportedMatch, _ name: String?) async throws -> [Draft] {
    let records = match.isNew ? [] : try await ground.snapshot.read(match.stream)
    let held = records.first.flatMap { record -> MatchScheduled? in
      if case .matchScheduled(let scheduled) = record.event { scheduled } else { nil }
    }
    let format = regulations.format(of: held ?? scheduled(match))
    let check = ImportCheck(match.stream, records, format: format, head: ground.head)
    let known = KnownMatch(records, check.history)
    var match = match
    match.feed.scoreAtHalt()
    if let held = known?.scheduled { (match.home, match.away) = (held.home, held.away) }
    var item = MatchImport(match, pen: pen, check: check)
    for team in [match.home, match.away] {
      item.check.titles[team.text] = registry.directory.title(team)
    }
    if let known {
      item.reconcile(known, taking: options.taking, &registry)
      if !item.drafts.isEmpty { plan.expecting[match.stream] = .exactly(records.count) }
    } else if !match.isNew {
      item.report(
        "\(match.stream) does not begin by setting up its match.", text: match.title,
        line: match.feed.line, file: match.feed.file)
      plan.problems += item.problems
      return []
    } else if !item.begin(as: scheduled(match), &registry) {
      plan.problems += item.problems
      return []
    }
    note(item, name)
    return item.drafts
  }

  func scheduled(_ match: ImportedMatch) -> MatchScheduled {
    let feed = match.feed
    let own = match.competition.flatMap { registry.directory.competitions[$0]?.season }
    let season = feed.competition?.season ?? own
    let adopted = match.competition.flatMap { regulations.adopted(by: $0) }
    return MatchScheduled(
      home: match.home, away: match.away, date: match.date, kickOff: feed.kickOff,
      competition: match.competition, season: season == "all" ? nil : season, stage: feed.stage,
      group: feed.group, round: feed.round,
      leg: match.leg ?? feed.leg, tie: match.tie, matchday: feed.matchday, venue: feed.place,
      neutral: feed.isNeutral == true ? true : nil, regulation: adopted?.pin)
  }

  private mutating func note(_ item: MatchImport, _ name: String?) {
    plan.problems += item.problems
    plan.doubts += item.doubts
    for doubt in item.match.feed.doubts {
      plan.doubts.append(
        ImportDoubt(
          match: item.match.stream.slug, file: item.match.feed.file, line: item.match.feed.line,
          doubt: doubt))
    }
    plan.findings += item.findings
    plan.counts.knownGoals += item.knownGoals
    plan.counts.newGoals += item.newGoals
    plan.counts.notedBefore += item.notedBefore
    if item.match.isNew { plan.counts.newMatches += 1 }
    let slug = item.match.stream.slug
    plan.matches.append(
      ImportPlan.Match(
        slug: slug, shortForm: name ?? slug, isNew: item.match.isNew,
        hasSameResult: item.hasSameResult, newEvents: item.drafts.count))
  }

  // MARK: - Putting it together

  /// Orders the drafts: source, teams, persons, competitions and ties, then whole matches in parts.
  private mutating func assemble(_ parts: [[Draft]]) {
    guard !parts.isEmpty else { return }
    plan.drafts = (sourceDraft.map { [$0] } ?? []) + registry.drafts
    for draft in registry.drafts {
      switch draft.event {
      case .teamRegistered: plan.counts.newTeams += 1
      case .personRegistered: plan.counts.newPersons += 1
      default: break
      }
      plan.expecting[draft.stream] = .exactly(ground.versions[draft.stream, default: 0])
    }
    if sourceDraft != nil {
      plan.expecting[.registry] = .exactly(ground.versions[.registry, default: 0])
    }
    var start = 0
    for part in parts {
      if plan.drafts.count - start + part.count > options.batchLimit, plan.drafts.count > start {
        plan.batches.append(start..<plan.drafts.count)
        start = plan.drafts.count
      }
      plan.drafts += part
    }
    plan.batches.append(start..<plan.drafts.count)
    for match in matches where match.isNew { plan.expecting[match.stream] = .noStream }
  }
}

extension Refusal {
  package static func noCompetition(_ slug: CompetitionSlug, _ directory: Directory) -> Refusal {
    let known = directory.competitions.keys.map(\.text).sorted()
    return Refusal(
      "unknown-competition", "No competition \"\(slug)\".",
      remedy: Nearest.remedy(for: slug.text, among: known)
        ?? (known.isEmpty
          ? .adoptRulesFirst(competition: slug.text)
          : .advice("Known: \(known.prefix(8).joined(separator: ", ")).")))
  }
}

extension FeedMatch {
  /// Whether two rows give the same match twice: same day, teams, score and round.
  ///
  /// Two teams that meet twice on a day differ in score, round or key.
  fileprivate func isTwin(of other: FeedMatch) -> Bool {
    guard score.final != nil else { return false }
    return score == other.score && round == other.round && group == other.group && key == other.key
  }
}
