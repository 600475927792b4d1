package import JournalCore
import JournalFeeds
import JournalRules

/// Makes the events of an import: names first, then ties, then one match after the other.
///
/// The work grows with the feed and one scan of the journal: no match reads more than its own
/// stream.
package struct Importer {
  /// The most matches of one feed; English league football since 1888 has 200,000.
  static let matchLimit = 500_000

  let request: ImportRequest
  let ground: ImportGround
  let pen: ImportPen
  private let sourceDraft: Draft?
  private let source: SourceSlug
  let regulations: ImportRegulations
  var registry: ImportRegistry
  private var index: ImportIndex
  private var versions: [StreamName: Int]

  /// What is known before the first match is taken.
  var opening = ImportAccount()
  private(set) var matches: [ResolvedMatch] = []

  /// The short forms of the journal's matches.
  private(set) var shortForms: [StreamName: String] = [:]

  /// The next match to take, and one that was taken and did not fit into the last part.
  private var next = 0
  private var left: Taken?
  /// How many of the registry's drafts are in the parts so far, and whether the source is.
  private var registered = 0
  private var isSourceIn = false

  private var feed: Feed { request.feed }
  var options: ImportOptions { request.options }

  package init(_ request: ImportRequest, on ground: ImportGround) throws(Refusal) {
    self.request = request
    let (feed, source, options) = (request.feed, request.source, request.options)
    guard feed.matches.count <= Self.matchLimit else {
      throw Refusal(
        "too-many-matches",
        "The feed has \(feed.matches.count) matches; at most \(Self.matchLimit) are imported "
          + "at once.",
        hint: "Split it into several files.")
    }
    self.ground = ground
    versions = ground.versions
    let identity = ImportIdentity(ground.key)
    let mark = identity.mark(ofSource: source.digest)
    let slug = Self.slug(of: source.name, marks: [mark, source.digest], in: ground.directory)
    pen = ImportPen(
      author: request.author, source: slug, sourceKey: ImportIdentity.key(source.name),
      batch: identity.id("batch", [slug.text, source.digest]), identity: identity)
    let added = SourceAdded(source: slug, kind: "file", publisher: source.name, digest: mark)
    sourceDraft =
      ground.directory.sources[slug] == nil
      ? try pen.draft(.sourceAdded(added), to: .registry, key: [slug.text]) : nil
    registry = ImportRegistry(ground.directory, pen: pen)
    regulations = ImportRegulations(ground.directory)
    index = ground.index
    self.source = slug
    opening.problems = feed.problems
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

  // MARK: - The parts

  /// Resolves all names, assigns the ties, and looks for what is odd about the matches as a whole.
  ///
  /// - Parameter shortForms: the short forms of the journal's matches.
  /// - Returns: the plan, to which the parts are still to be added.
  /// - Throws: `LogError`.
  package mutating func open(shortForms: [StreamName: String]) async throws -> ImportPlan {
    self.shortForms = shortForms
    registry.unnamed = try await unnamed()
    matches.reserveCapacity(feed.matches.count)
    for index in feed.matches.indices { resolve(index) }
    meetings = [:]
    try await assignTies()
    let joined = joinedCompetitions()
    doubtContradictions()
    doubtPlaces()
    try await doubtMeetings()
    return ImportPlan(source, request, opening: opening, notes: feed.notes, joined: joined)
  }

  /// Leaves out the first matches of the feed, which were imported a moment ago.
  package mutating func skip(to count: Int) {
    next = matches.firstIndex { $0.index >= count } ?? matches.count
  }

  /// Returns the next part; nil if nothing is left.
  ///
  /// - Throws: `LogError`.
  package mutating func nextBatch() async throws -> ImportBatch? {
    guard next < matches.count else { return nil }
    var (drafts, account) = ([Draft](), ImportAccount())
    var expecting: [StreamName: ExpectedVersion] = [:]
    var end = registered
    while next < matches.count {
      let taken = if let left { left } else { try await take(matches[next]) }
      left = nil
      let names = (isSourceIn || sourceDraft == nil ? 0 : 1) + taken.registered - registered
      if !drafts.isEmpty, names + drafts.count + taken.drafts.count > options.batchLimit {
        left = taken
        break
      }
      drafts += taken.drafts
      account.add(taken.account)
      if let version = taken.expecting { expecting[matches[next].stream] = version }
      end = taken.registered
      next += 1
    }
    var names: [Draft] = []
    if !drafts.isEmpty {
      if !isSourceIn, let sourceDraft { names.append(sourceDraft) }
      names += registry.release(to: end)
      (isSourceIn, registered) = (true, end)
    }
    for draft in names {
      let version = versions[draft.stream, default: 0]
      if expecting[draft.stream] == nil { expecting[draft.stream] = .exactly(version) }
      versions[draft.stream] = version + 1
    }
    account.count(names[...])
    return ImportBatch(
      drafts: names + drafts, expecting: expecting, end: matches[next - 1].index + 1,
      account: account)
  }

  /// The persons that are new in the parts so far and may be somebody else.
  package var namesakes: [ImportPlan.Namesake] {
    Namesakes(registry.directory).among(registry.newcomers)
  }

  // MARK: - Names

  /// Resolves the teams and the competition of a match, and finds the match in the journal.
  private mutating func resolve(_ index: Int) {
    var match = feed.matches[index]
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
      match.nameRound(under: competition.flatMap { regulations.adopted(by: $0)?.regulation })
      place(match, at: index, home, away, date, competition)
    } catch {
      report(error.reason, match)
    }
  }

  /// Returns what the feed tells of a match, with the names that the options give, and without what
  /// cannot be.
  func told(_ match: ResolvedMatch) -> FeedMatch {
    var told = feed.matches[match.index]
    if options.name != nil || options.season != nil { name(&told) }
    _ = told.dropImpossibleNumbers()
    told.nameRound(under: match.competition.flatMap { regulations.adopted(by: $0)?.regulation })
    return told
  }

  /// Gives a match the name and the season of its competition that the options say.
  private func name(_ match: inout FeedMatch) {
    let held = options.competition.flatMap { ground.directory.competitions[$0]?.name }
    guard let name = options.name ?? match.competition?.name ?? held else { return }
    match.competition = FeedCompetition(
      name: name, season: options.season ?? match.ownSeason)
  }

  private mutating func report(_ reason: String, _ match: FeedMatch) {
    opening.problems.append(
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
  private var meetings: [Meeting: [Int]] = [:]

  /// Two teams on a day.
  private struct Meeting: Hashable {
    let home, away: TeamSlug
    let date: CalendarDate
  }

  private mutating func place(
    _ match: FeedMatch, at place: Int, _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate,
    _ competition: CompetitionSlug?
  ) {
    let key = Meeting(home: home, away: away, date: date)
    if let twin = meetings[key]?.first(where: { feed.matches[$0].isTwin(of: match) }) {
      let line = feed.matches[twin].line
      return report("It is already in line \(line), with the same score.", match)
    }
    meetings[key, default: []].append(place)
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
        ResolvedMatch(
          index: place, home: home, away: away, date: date, competition: competition,
          meeting: meeting, stream: stream, isNew: isNew,
          round: match.round, givenLeg: match.leg,
          isOfLeague: match.group != nil || match.matchday != nil))
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
      opening.doubts.append(
        ImportDoubt(match: stream.slug, file: match.file, line: match.line, doubt: doubt))
      return
    }
  }

  private mutating func assignTies() async throws {
    var ties = ImportTies(ground.directory)
    let (snapshot, regulations) = (ground.snapshot, regulations)
    try await ties.assign(
      &matches, &registry, rules: { regulations.adopted(by: $0)?.regulation },
      legs: { tie in try await Self.legs(of: tie, snapshot) },
      isFree: { match in
        let held = try await snapshot.history(of: match).scheduled
        return held.map { $0.tie == nil } ?? false
      })
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
