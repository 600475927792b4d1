import JournalCore
import JournalFeeds
import JournalProjections
import JournalRules

/// The competitions that the matches of a feed join, and what is odd about that.
extension Importer {
  /// Returns the competitions without a match that have only the name of their rules, with the events
  /// that define them.
  func unnamed() async throws(LogError) -> [CompetitionSlug: Record] {
    var found: [CompetitionSlug: Record] = [:]
    for (slug, record) in ground.definitions {
      guard let defined = ground.directory.competitions[slug],
        let rules = regulations.adopted(by: slug)?.regulation,
        rules.title.hasPrefix(defined.name), try await ground.snapshot.matches(of: slug).isEmpty
      else { continue }
      found[slug] = record
    }
    return found
  }

  /// Returns which competitions the matches join, and doubts a season that is not theirs.
  mutating func joinedCompetitions() -> [ImportPlan.Joined] {
    var counts: [CompetitionSlug: Int] = [:]
    var seasons: Set<String> = []
    for match in matches {
      guard let slug = match.competition else { continue }
      counts[slug, default: 0] += 1
      guard match.isNew, let told = told(match).ownSeason,
        let own = registry.directory.competitions[slug]?.season, own != "all",
        NameKey.exact(told) != NameKey.exact(own), seasons.insert("\(slug) \(told)").inserted
      else { continue }
      doubt(.otherSeason(told, in: slug, of: own, from: "The file"), match)
    }
    return counts.compactMap { slug, count in
      registry.directory.competitions[slug].map {
        ImportPlan.Joined(
          competition: slug, name: $0.name, season: $0.season,
          isNew: ground.directory.competitions[slug] == nil, matches: count)
      }
    }.sorted { ($1.matches, $0.competition) < ($0.matches, $1.competition) }
  }

  /// Doubts new matches of which the source says what cannot all be true.
  mutating func doubtContradictions() {
    var meetings: [Encounter: [CalendarDate]] = [:]
    for match in matches { meetings[Encounter(match), default: []].append(match.date) }
    var undated: [CompetitionSlug?: [ResolvedMatch]] = [:]
    for match in matches where match.isNew {
      let isAlone =
        (match.leg ?? match.givenLeg ?? 1) == 1
        && meetings[Encounter(match), default: []].count { Self.mayBeLegs($0, match.date) } == 1
      let told = told(match)
      for found in told.contradictions(isAlone: isAlone) { doubt(found, match) }
      let own = match.competition.flatMap { registry.directory.competitions[$0]?.season }
      if let season = told.ownSeason ?? own, season != "all" {
        if let found = Doubt.farFromSeason(match.date, season: season) { doubt(found, match) }
      } else {
        undated[match.competition, default: []].append(match)
      }
    }
    for competition in undated.keys.sorted(by: { ($0?.text ?? "") < ($1?.text ?? "") }) {
      let own = undated[competition, default: []]
      let days = FarDays(own.map(\.date))
      for match in own {
        if let found = days.doubt(about: match.date) { doubt(found, match) }
      }
    }
  }

  /// Doubts new matches that the rules of their competition neither count in a table nor decide in a
  /// tie.
  mutating func doubtPlaces() {
    for match in matches where match.isNew {
      guard let rules = match.competition.flatMap({ regulations.adopted(by: $0)?.regulation }),
        let found = rules.doubt(aboutPlacesOf: [scheduled(ImportedMatch(told(match), match))])
      else { continue }
      doubt(found, match)
    }
  }

  /// Two teams in a competition, whoever is at home.
  private struct Encounter: Hashable {
    let teams: Set<TeamSlug>
    let competition: CompetitionSlug?

    init(_ match: ResolvedMatch) {
      teams = [match.home, match.away]
      competition = match.competition
    }
  }

  /// Whether two matches may be legs of one tie: they are half a year apart at most.
  private static func mayBeLegs(_ one: CalendarDate, _ other: CalendarDate) -> Bool {
    abs(one.daysSince1970 - other.daysSince1970) <= 183
  }

  /// Doubts new matches that do not fit in with the others of their competition.
  mutating func doubtMeetings() async throws {
    let joined = Dictionary(grouping: matches.filter { $0.competition != nil }, by: \.competition)
    let directory = registry.directory
    for slug in joined.keys.compactMap({ $0 }).sorted() {
      let own = joined[slug, default: []]
      let news = Dictionary(
        own.lazy.filter(\.isNew).map { ($0.stream.slug, $0) }, uniquingKeysWith: { one, _ in one })
      guard !news.isEmpty else { continue }
      let rules = regulations.adopted(by: slug)?.regulation
      var meetings = own.filter(\.isNew).compactMap { match -> Meeting? in
        let told = told(match)
        guard told.isMeeting else { return nil }
        return Meeting(match.stream.slug, scheduled(ImportedMatch(told, match)), under: rules) {
          directory.canonical($0)
        }
      }
      guard !meetings.isEmpty else { continue }
      // Of a competition of all times, as friendlies, nothing is to be learnt.
      let isLoose = meetings.contains(where: \.isLoose)
      if isLoose, try await ground.snapshot.matches(of: slug).count > Self.looseLimit { continue }
      meetings += try await held(of: slug, under: rules)
      for found in MeetingCheck(title: { directory.title($0) }).doubts(meetings) {
        guard let match = news[found.match] else { continue }
        doubt(found.doubt, match)
      }
    }
  }

  /// The most matches of a competition without a season that are looked at: a league has fewer in three
  /// years.
  private static let looseLimit = 2_000

  /// Returns the meetings that the journal holds.
  private func held(of competition: CompetitionSlug, under rules: Regulation?) async throws
    -> [Meeting]
  {
    let directory = registry.directory
    var meetings: [Meeting] = []
    for stream in try await ground.snapshot.matches(of: competition) {
      let history = try await ground.snapshot.history(of: stream)
      guard let held = history.scheduled,
        let meeting = Meeting(
          stream.slug, held, under: rules, canonical: { directory.canonical($0) }),
        let result = MatchResult(history, format: regulations.format(of: held)), result.isMeeting
      else { continue }
      meetings.append(meeting)
    }
    return meetings
  }

  private mutating func doubt(_ doubt: Doubt, _ match: ResolvedMatch) {
    let told = told(match)
    opening.doubts.append(
      ImportDoubt(match: match.stream.slug, file: told.file, line: told.line, doubt: doubt))
  }
}

extension FeedMatch {
  /// Whether it counts as a meeting of its teams: not if it was never played, broken off, or annulled.
  fileprivate var isMeeting: Bool {
    switch status {
    case .cancelled, .postponed, .abandoned, .annulled: false
    default: true
    }
  }
}

extension FeedMatch {
  /// The season that the source gives, with its competition or alone.
  var ownSeason: String? { competition?.season ?? season }
}
