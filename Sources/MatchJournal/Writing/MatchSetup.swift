public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// A match to set up, as typed; names are resolved or registered on the way.
public struct MatchSetup: Sendable {
  /// The teams, and the result if it is known.
  public var title: MatchTitle
  /// The day.
  public var date: CalendarDate
  /// The kick-off, with the offset of the ground.
  public var kickOff: OffsetInstant?
  /// The ground.
  public var venue: String?
  /// Whether the ground is neutral.
  public var isNeutral = false
  /// The tie that it belongs to.
  public var tie: TieSlug?
  /// The leg of the tie.
  public var leg: Int?
  /// The round, if the name of the tie does not tell it.
  public var round: String?
  /// The group or table that it counts towards.
  public var group: String?
  /// The stage of the competition.
  public var stage: String?
  /// The matchday, from 1.
  public var matchday: Int?
  /// The competition; if nil, that of the tie, or else the only one that is defined.
  public var competition: String?
  /// The referee's name.
  public var referee: String?
  /// The number of spectators.
  public var attendance: Int?
  /// Whether it is another meeting of the two teams on a day on which they already have one.
  public var isAgain = false
  /// Whether an unknown team is new even if its name resembles another's.
  public var isNew = false

  /// Creates a setup.
  public init(title: MatchTitle, date: CalendarDate) {
    self.title = title
    self.date = date
  }
}

extension MatchJournal {
  /// Returns the drafts that set up a match: new teams and a new tie, the match itself, and its
  /// result.
  ///
  /// - Returns: the match's stream and the drafts.
  /// - Throws: `Refusal`; `LogError`.
  public func drafts(for setup: MatchSetup, by author: Author, seeing view: JournalView? = nil)
    async throws -> (stream: StreamName, drafts: [Draft])
  {
    try setup.check()
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    try await checkLeg(of: setup, seen)
    var builder = SetupBuilder(
      self, setup, author, try await seen.directory(), try await seen.matchNames())
    let built = try builder.build()
    if !setup.isAgain { try await refuseTwin(of: built.drafts, seen) }
    return built
  }
}

extension MatchJournal {
  /// Refuses a second match of the same two teams on the same day, which is probably a duplicate.
  ///
  /// Two meetings on one day have happened, so `isAgain` overrides this. A match entered by mistake
  /// does not count.
  private func refuseTwin(of drafts: [Draft], _ view: JournalView) async throws {
    let directory = try await view.directory()
    for case .matchScheduled(let match) in drafts.map(\.event) {
      let meeting = [match.home, match.away].map { directory.canonical($0) }
      for name in try await view.matchNames()
      where name.fixture.date == match.date
        && name.teams.map({ directory.canonical($0) }) == meeting
      {
        let other = try await view.reading(name)
        guard other.status() != .voided else { continue }
        let first = other.stream.records.first.map { " (e\($0.position))" } ?? ""
        throw Refusal(
          "likely-duplicate",
          "\(other.title(.home)) v \(other.title(.away)) on \(match.date) is already in the journal: "
            + "\(other.shortForm)\(first).",
          remedy: .goOnOrAgain(match: other.shortForm))
      }
    }
  }

  /// Refuses a leg that the tie already has or cannot have.
  private func checkLeg(of setup: MatchSetup, _ view: JournalView) async throws {
    guard let slug = setup.tie, try await view.knows(slug) else { return }
    let tie = try await view.tie(slug)
    let leg = setup.leg ?? 1
    // A match that does not count or was abandoned gives way to the one that replaces it.
    let counting = tie.contest.legs.filter { !$0.result.isLeftOpen }
    if let leg = counting.first(where: { $0.number == leg }), let taken = tie.match(of: leg) {
      throw Refusal(
        "leg-taken", "Leg \(leg.number) of \(slug) is already \(taken.shortForm).",
        remedy: .giveLeg(isOther: setup.leg != nil))
    }
    let knowsReplays = tie.stage.steps.contains { $0.play == "match" }
    guard leg <= tie.contest.legCount || knowsReplays else {
      throw Refusal("bad-leg", "\(slug) has \(tie.contest.legCount) legs, not \(leg).")
    }
  }
}

/// Builds the drafts of one match in the required order.
private struct SetupBuilder {
  private let journal: MatchJournal
  private let setup: MatchSetup
  private let author: Author
  private let directory: Directory
  private let matches: [MatchName]
  private let batch: EventID
  private var drafts: [Draft] = []
  private var codes: Set<String>
  private var teams: [String: TeamSlug] = [:]
  private var persons: [PersonSlug: String] = [:]

  init(
    _ journal: MatchJournal, _ setup: MatchSetup, _ author: Author, _ directory: Directory,
    _ matches: [MatchName]
  ) {
    self.journal = journal
    self.setup = setup
    self.author = author
    self.directory = directory
    self.matches = matches
    batch = journal.identities.next()
    codes = Set(directory.teams.keys.map { directory.code($0) })
  }

  mutating func build() throws -> (stream: StreamName, drafts: [Draft]) {
    let home = try team(setup.title.home)
    let away = try team(setup.title.away)
    guard home != away else {
      throw Refusal("same-team", "A team cannot play itself.", hint: "Name two teams.")
    }
    let competition = try competition()
    let regulation = try competition.flatMap { try AdoptedRegulation.of($0, in: directory) }
    let round = try tie(home, away, competition, regulation?.regulation)
    let stream = try stream(home, away)
    let scheduled = MatchScheduled(
      home: home, away: away, date: setup.date, kickOff: setup.kickOff, competition: competition,
      stage: setup.stage, group: setup.group, round: round,
      leg: setup.tie == nil ? setup.leg : setup.leg ?? 1, tie: setup.tie,
      matchday: setup.matchday, venue: setup.venue, neutral: setup.isNeutral ? true : nil,
      regulation: regulation.map { RegulationPin(id: $0.regulation.id, digest: $0.digest) })
    try add(.matchScheduled(scheduled), to: stream)
    try addOfficials(to: stream)
    try addResult(
      home, away, stream, regulation?.regulation.matchFormat(of: scheduled) ?? .standard)
    return (stream, drafts)
  }

  private mutating func add(_ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil)
    throws(Refusal)
  {
    drafts.append(try journal.draft(event, to: stream, at: time, by: author, batch: batch))
  }

  // MARK: - Who plays

  private mutating func team(_ name: String) throws(Refusal) -> TeamSlug {
    let folded = NameKey.exact(name)
    let search = NameSearch("team", exactly: true)
    if let known = try search.find(name, among: directory.teamCandidates) { return known.subject }
    if let new = teams[folded] { return new }
    if !setup.isNew, let other = search.slip(name, among: directory.teamCandidates) {
      throw Refusal(
        "near-miss",
        "No team \"\(TextRules.harmless(name))\". Did you mean \(TextRules.harmless(other.title))?",
        remedy: .insistNewTeam)
    }
    let (directory, minted) = (directory, teams.values)
    let slug: TeamSlug = SlugMint.mint(name, fallback: "t") {
      directory.teams[$0] != nil || minted.contains($0)
    }
    teams[folded] = slug
    let code = TeamCode.make(name, taken: codes)
    codes.insert(code)
    try add(.teamRegistered(TeamRegistered(team: slug, name: name, code: code)), to: .registry)
    return slug
  }

  private mutating func person(_ name: String, team: TeamSlug?, role: PersonRegistered.Role)
    throws(Refusal) -> PersonSlug
  {
    let folded = NameKey.exact(name)
    let ours = directory.personCandidates.filter { candidate in
      let own = directory.persons[candidate.subject]?.team.map { directory.canonical($0) }
      return team == nil || own == team.map { directory.canonical($0) }
    }
    let search = NameSearch("player", exactly: true)
    if let known = try search.find(name, among: ours) { return known.subject }
    if let new = persons.first(where: { $0.value == folded }) { return new.key }
    let minted = persons
    let slug = directory.mintPerson(name) { minted[$0] != nil }
    persons[slug] = folded
    let person = PersonRegistered(person: slug, name: name, team: team, role: role)
    try add(.personRegistered(person), to: .registry)
    return slug
  }

  // MARK: - Where it belongs

  private func competition() throws(Refusal) -> CompetitionSlug? {
    if let name = setup.competition { return try RegistryNames(directory).competition(name) }
    if let tie = setup.tie, let defined = directory.ties[tie] { return defined.competition }
    let known = directory.competitions.keys.filter { directory.canonical($0) == $0 }
    return known.count == 1 ? known.first : nil
  }

  /// Returns the round of the tie; defines the tie if it is new.
  private mutating func tie(
    _ home: TeamSlug, _ away: TeamSlug, _ competition: CompetitionSlug?, _ rules: Regulation?
  ) throws(Refusal) -> String? {
    guard let tie = setup.tie else { return setup.round }
    if let defined = directory.ties[tie] {
      guard Set(defined.teams) == [home, away] else {
        let teams = defined.teams.map { directory.title($0) }.joined(separator: " and ")
        throw Refusal(
          "other-tie", "\(tie) is between \(teams).", hint: "Give this tie another name.")
      }
      return defined.round
    }
    guard let competition else {
      throw Refusal(
        "no-competition", "A tie needs a competition, and none is known here.",
        remedy: .adoptRulesFirst(competition: nil))
    }
    guard let round = setup.round ?? RoundNames.round(of: tie, in: rules) else {
      let rounds = rules?.stages.flatMap { $0.rounds ?? [$0.id] } ?? []
      throw Refusal(
        "no-round", "Which round is \(tie)?",
        remedy: .giveRound(rounds))
    }
    if let rules, rules.stage(ofRound: round) == nil { throw .noStage(round, rules) }
    let defined = TieDefined(
      tie: tie, competition: competition, round: round, teams: [home, away])
    try add(.tieDefined(defined), to: .competition(competition))
    return round
  }

  private func stream(_ home: TeamSlug, _ away: TeamSlug) throws(Refusal) -> StreamName {
    let full = "\(home)-\(away)-\(setup.date)"
    // A slug holds at most 80 characters, so codes replace long names.
    let base =
      StreamName.match(full + "-99") == nil ? "\(code(home))-\(code(away))-\(setup.date)" : full
    var name = base
    var number = 2
    while matches.contains(where: { $0.slug == name }) {
      name = "\(base)-\(number)"
      number += 1
    }
    guard let stream = StreamName.match(name) else {
      throw Refusal("bad-title", "The names are too long for a match's slug.")
    }
    return stream
  }

  private func code(_ team: TeamSlug) -> String {
    let new = drafts.lazy.compactMap { draft -> String? in
      guard case .teamRegistered(let event) = draft.event, event.team == team else { return nil }
      return event.code
    }
    return SlugMint.fold(new.first ?? directory.code(team))
  }

  // MARK: - What is known of it

  private mutating func addOfficials(to stream: StreamName) throws(Refusal) {
    if let referee = setup.referee {
      let slug = try person(referee, team: nil, role: .referee)
      try add(.officialsAppointed(OfficialsAppointed(referee: slug)), to: stream)
    }
    if let attendance = setup.attendance {
      try add(.attendance(Attendance(count: attendance)), to: stream)
    }
  }

  private mutating func addResult(
    _ home: TeamSlug, _ away: TeamSlug, _ stream: StreamName, _ format: MatchFormat
  ) throws(Refusal) {
    guard let score = setup.title.score else { return }
    for (side, scorer) in setup.title.scorers {
      let (credited, other) = side == .home ? (home, away) : (away, home)
      let slug = try person(scorer.name, team: scorer.isOwn ? other : credited, role: .player)
      let goal = Goal(
        team: credited, player: slug, own: scorer.isOwn ? true : nil,
        situation: scorer.isPenalty ? .penalty : nil)
      try add(.goal(goal), to: stream, at: try time(scorer.minute, format))
    }
    let last = setup.title.scorers.compactMap { _, scorer in
      scorer.minute.flatMap { format.period(of: $0.regular) }
    }.max()
    let end = (last ?? .secondHalf).endOfPlay
    try add(
      .scoreDeclared(ScoreDeclared(home: score.home, away: score.away, upTo: end)), to: stream)
  }

  private func time(_ minute: Minute?, _ format: MatchFormat) throws(Refusal) -> MatchTime {
    guard let minute else { return .unknown() }
    guard let period = format.period(of: minute.regular) else {
      throw Refusal(
        "no-such-minute", "There is no minute \(minute).", hint: "Stoppage time is written 90+5.")
    }
    let time = MatchTime(period, minute.regular, added: minute.added)
    try time.check(in: format)
    return time
  }
}
