public import JournalCore

/// A match as far as it matters for how often two teams meet.
public struct Meeting: Hashable, Sendable {
  /// The match's slug.
  public var match: String
  /// The home team.
  public var home: TeamSlug
  /// The away team.
  public var away: TeamSlug
  /// The day.
  public var date: CalendarDate
  /// The stage of the regulation that ranks it, or the stage as named if no regulation is known.
  public var stage: String?
  /// The group or table that it counts towards.
  public var group: String?
  /// How often each pair of teams meets in the stage; nil if nothing says so.
  public var often: Int?
  /// Whether nobody says what season it belongs to: then two teams may meet as often as they like, but
  /// not twice at each ground within two or three years.
  public var isLoose = false

  /// Creates a meeting of a league or a group; nil if the match belongs to a tie or to a round of a cup.
  ///
  /// - Parameters:
  ///   - regulation: that of the competition; nil if none is adopted.
  ///   - canonical: returns the slug that stands for a team after all mergers.
  public init?(
    _ match: String, _ scheduled: MatchScheduled, under regulation: Regulation?,
    canonical: (TeamSlug) -> TeamSlug
  ) {
    guard scheduled.tie == nil, scheduled.leg == nil else { return nil }
    self.match = match
    home = canonical(scheduled.home)
    away = canonical(scheduled.away)
    date = scheduled.date
    if let regulation {
      guard let found = regulation.stage(of: scheduled), found.kind == .table else { return nil }
      stage = found.id
      group = scheduled.group(in: found)
      often = found.meetings
    } else {
      isLoose = scheduled.season.map { $0 == "all" } ?? true
      // Rounds of a cup are not counted: replays and second legs repeat a fixture.
      let round = scheduled.round.map { SlugMint.fold($0) }
      guard scheduled.matchday != nil || scheduled.group != nil || round == nil else { return nil }
      if let round, ["play-off", "playoff", "replay"].contains(where: round.contains) {
        return nil
      }
      stage = scheduled.stage
      group = scheduled.group
    }
  }

  /// The two teams, whoever is at home.
  fileprivate var pair: Set<TeamSlug> { [home, away] }
}

/// A doubt about a match that joined a competition.
public struct MeetingDoubt: Hashable, Sendable {
  /// The match's slug; for a doubt about many matches, that of the last one.
  public let match: String
  /// The doubt.
  public let doubt: Doubt

  package init(match: String, doubt: Doubt) {
    self.match = match
    self.doubt = doubt
  }
}

extension Doubt {
  /// The doubt about a match, or the file with it, that names another season than its competition.
  ///
  /// - Parameters:
  ///   - told: the season that it names.
  ///   - season: the season of the competition.
  ///   - subject: what names it, such as `The file`.
  package static func otherSeason(
    _ told: String, in competition: CompetitionSlug, of season: String, from subject: String
  ) -> Doubt {
    Doubt(
      "other-season",
      "\(subject) is of the season \(told), and \(competition) is that of \(season): these may be two "
        + "seasons in one competition.")
  }

  /// The doubt about a match that is years away from its season; nil if it is not, or the season is
  /// not written as `1950-51` or `1954`.
  ///
  /// A season of two years may begin a year early, or end a year late. The qualifying matches of a
  /// tournament may be four years before it, and a tournament two years late.
  package static func farFromSeason(_ date: CalendarDate, season: String) -> Doubt? {
    let parts = season.split { "-/".contains($0) }
    guard let word = parts.first, word.utf8.count == 4, let first = Int(word),
      let last = parts.count == 1 ? first : parts.count == 2 ? first + 1 : nil,
      parts.count == 1 || Int(parts[1]).map({ $0 % 100 == last % 100 }) == true
    else { return nil }
    let years = first == last ? first - 4...last + 2 : first - 1...last + 1
    guard !years.contains(date.year) else { return nil }
    return Doubt(
      "far-from-season", "\(date) is years away from the season \(season): is the year right?")
  }
}

/// Looks for matches that do not fit into their league or group: a fixture that stands twice, more
/// meetings than the regulation has, two seasons in one, a play-off counted in its group, and the same
/// two teams twice on a day.
public struct MeetingCheck {
  private let title: (TeamSlug) -> String

  /// Creates a check.
  ///
  /// - Parameter title: returns the name of a team.
  public init(title: @escaping (TeamSlug) -> String) { self.title = title }

  /// Returns the doubts about the matches of one competition, in order of date.
  public func doubts(_ meetings: [Meeting]) -> [MeetingDoubt] {
    struct Table: Hashable { let stage, group: String? }
    let tables = Dictionary(grouping: meetings) { Table(stage: $0.stage, group: $0.group) }
    let found = tables.values.flatMap { table in
      doubts(ofTable: table.sorted { ($0.date, $0.match) < ($1.date, $1.match) })
    }
    let dates = Dictionary(
      meetings.map { ($0.match, $0.date) }, uniquingKeysWith: { first, _ in first })
    return found.sorted {
      let (one, other) = (dates[$0.match], dates[$1.match])
      guard let one, let other, one != other else { return $0.match < $1.match }
      return one < other
    }
  }

  /// Returns the doubts about the matches of one table, which are in order of date.
  private func doubts(ofTable table: [Meeting]) -> [MeetingDoubt] {
    let pairs = Dictionary(grouping: table, by: \.pair)
    guard !table.contains(where: \.isLoose) else { return loose(table, pairs.values.map(\.self)) }
    let often = table.lazy.compactMap(\.often).first
    let allowed = often ?? Self.usual(pairs.values.map(\.count))
    let surplus = pairs.values.filter { $0.count > allowed }
    if let first = table.first, let last = table.last, surplus.count * 4 > pairs.count,
      pairs.count > 3, last.date.daysSince1970 - first.date.daysSince1970 > Self.longestSeason
    {
      return [twoSeasons(from: first, to: last, surplus.count)]
    }
    return pairs.values.flatMap { pair in
      let changed = sidesChanged(pair)
      let excess = tooMany(pair, allowed: allowed, often: often)
      let told = Set(excess.map(\.match))
      return changed.filter { !told.contains($0.match) } + excess
    }
  }

  /// Returns the doubt about a league without a season whose fixtures stand twice within three years.
  private func loose(_ table: [Meeting], _ pairs: [[Meeting]]) -> [MeetingDoubt] {
    let again = pairs.count { pair in
      Set(pair.map(\.home)).contains { home in pair.count { $0.home == home } > 1 }
    }
    guard let first = table.first, let last = table.last, pairs.count > 1, again * 4 > pairs.count,
      last.date.daysSince1970 - first.date.daysSince1970 < 3 * 366
    else { return pairs.flatMap(sidesChanged) }
    return [twoSeasons(from: first, to: last, again)]
  }

  /// The most days of one season: a year, and some weeks for one that was interrupted.
  private static let longestSeason = 400

  /// The usual number of meetings of a pair, if nothing says it: what most pairs have, or more if a
  /// quarter of the pairs do, as in a league that splits into halves.
  private static func usual(_ counts: [Int]) -> Int {
    let atLeast = { (least: Int) in counts.count { $0 >= least } }
    return (2...9).last { atLeast($0) * 4 > counts.count } ?? 2
  }

  private func twoSeasons(from first: Meeting, to last: Meeting, _ pairs: Int) -> MeetingDoubt {
    MeetingDoubt(
      match: last.match,
      doubt: Doubt(
        "two-seasons",
        "The matches run from \(first.date) to \(last.date), and \(pairs) pairs of teams meet more "
          + "often than in one season: these may be two seasons in one competition."))
  }

  /// Matches of the same two teams on the same day.
  private func sidesChanged(_ pair: [Meeting]) -> [MeetingDoubt] {
    zip(pair, pair.dropFirst()).compactMap { earlier, later in
      guard earlier.date == later.date else { return nil }
      let sides = earlier.home == later.home ? "again" : "with the sides changed"
      return MeetingDoubt(
        match: later.match,
        doubt: Doubt(
          "same-day",
          "\(fixture(later)) is on the day of \(earlier.match) \(sides): this may be one match twice."
        ))
    }
  }

  /// Matches beyond the number of meetings, and fixtures that stand twice although the teams play once
  /// at each ground.
  private func tooMany(_ pair: [Meeting], allowed: Int, often: Int?) -> [MeetingDoubt] {
    var seen: [Meeting] = []
    return pair.compactMap { meeting in
      defer { seen.append(meeting) }
      let same = seen.filter { $0.home == meeting.home }
      let rule =
        often.map { "the regulation has each pair meet \(Self.times($0))" }
        ?? "others meet at most \(Self.times(allowed))"
      let place = meeting.group.map { " in \(TextRules.harmless($0))" } ?? ""
      // Where teams meet more than twice, as in a league that splits, the grounds are not shared evenly.
      if seen.count >= allowed, allowed != 2 || same.isEmpty {
        let before = seen.map(\.match).joined(separator: ", ")
        return MeetingDoubt(
          match: meeting.match,
          doubt: Doubt(
            "extra-meeting",
            "\(title(meeting.home)) and \(title(meeting.away)) meet for the "
              + "\(Self.ordinal(seen.count + 1)) time\(place) (before: \(before)), where \(rule): "
              + "this may be a play-off, which has a stage of its own, or one match twice."))
      }
      guard allowed == 2, let last = same.last else { return nil }
      return MeetingDoubt(
        match: meeting.match,
        doubt: Doubt(
          "repeated-fixture",
          "\(fixture(meeting)) stands twice\(place) (before: \(last.match)), where \(rule), "
            + "once at each ground: this may be one match twice."))
    }
  }

  private func fixture(_ meeting: Meeting) -> String {
    "\(title(meeting.home)) v \(title(meeting.away))"
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 2: "second"
    case 3: "third"
    default: "\(number)th"
    }
  }
}

extension MatchScheduled {
  /// The group of a table stage that the match counts towards: the recorded group, or else the round
  /// that names one.
  public func group(in stage: Stage) -> String? {
    if let group { return group }
    guard let round, stage.covers(round), SlugMint.fold(round).hasPrefix("group-") else {
      return nil
    }
    return round
  }
}
