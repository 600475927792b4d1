import JournalCore
import JournalFeeds
import JournalRules

/// Groups the matches of a feed into ties: same competition, same round, same two teams.
struct ImportTies {
  /// A round between two teams.
  private struct Meeting: Hashable {
    let competition: CompetitionSlug
    let round: String
    let teams: [TeamSlug]

    init(_ competition: CompetitionSlug, _ round: String, _ teams: [TeamSlug]) {
      self.competition = competition
      self.round = NameKey.fold(round)
      self.teams = teams.sorted()
    }
  }

  private var known: [Meeting: TieSlug] = [:]

  init(_ directory: Directory) {
    for tie in directory.ties.values.sorted(by: { $0.tie < $1.tie }) {
      let meeting = Meeting(tie.competition, tie.round, tie.teams)
      if known[meeting] == nil { known[meeting] = tie.tie }
    }
  }

  /// Assigns ties and legs to the matches, and defines new ties.
  ///
  /// - Parameters:
  ///   - rules: returns the regulation of a competition; nil if none is adopted.
  ///   - legs: returns the legs of a tie that the journal holds, without those of the feed.
  ///   - isFree: returns whether a match of the journal belongs to no tie.
  mutating func assign(
    _ matches: inout [ResolvedMatch], _ registry: inout ImportRegistry,
    rules: (CompetitionSlug) -> Regulation?, legs: (TieSlug) async throws -> [StreamName: Int],
    isFree: (StreamName) async throws -> Bool
  ) async throws {
    var groups: [Meeting: [Int]] = [:]
    var order: [Meeting] = []
    var rounds: [CompetitionSlug: Set<String>] = [:]
    for (index, match) in matches.enumerated() {
      guard let competition = match.competition, let round = match.round else { continue }
      let meeting = Meeting(competition, round, [match.home, match.away])
      if groups[meeting] == nil { order.append(meeting) }
      rounds[competition, default: []].insert(round)
      groups[meeting, default: []].append(index)
    }
    joinReplays(&groups, &order)
    for meeting in order {
      let group = groups[meeting, default: []]
      let regulation = rules(meeting.competition)
      let names = rounds[meeting.competition, default: []]
      guard Self.isTie(group.map { matches[$0] }, regulation, among: names) else { continue }
      if let tie = known[meeting] {
        let taken = try await legs(tie)
        Self.set(tie, of: &matches, group, taken: taken)
      } else if try await Self.anyJoins(group.map { matches[$0] }, isFree) {
        let first = Self.ordered(group, matches)[0]
        // A text that cannot name a round is a problem of each of its matches.
        guard let tie = try? Self.define(matches[first], &registry) else { continue }
        known[meeting] = tie
        Self.set(tie, of: &matches, group, taken: [:])
      }
    }
  }

  /// Whether any match of a group is new, or was imported before its rules were known and belongs to
  /// no tie yet.
  private static func anyJoins(
    _ group: [ResolvedMatch], _ isFree: (StreamName) async throws -> Bool
  ) async throws -> Bool {
    if group.contains(where: \.isNew) { return true }
    for match in group where try await isFree(match.stream) { return true }
    return false
  }

  /// Joins the replays of a round with its matches: `Final, Replay` belongs to the final.
  private func joinReplays(_ groups: inout [Meeting: [Int]], _ order: inout [Meeting]) {
    for meeting in order {
      guard let round = Self.replayed(meeting.round) else { continue }
      let first = Meeting(meeting.competition, round, meeting.teams)
      guard groups[first] != nil || known[first] != nil else { continue }
      if groups[first] == nil { order.append(first) }
      groups[first, default: []] += groups.removeValue(forKey: meeting) ?? []
    }
    order.removeAll { groups[$0] == nil }
  }

  /// Returns the round of which a name is the replay; nil if it is none.
  private static func replayed(_ round: String) -> String? {
    var words = round.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map {
      $0.lowercased()
    }
    guard let last = words.popLast(), ["replay", "replays"].contains(last) else { return nil }
    if let number = words.last, ["1st", "2nd", "3rd", "first", "second", "third"].contains(number) {
      words.removeLast()
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether matches form a tie: by the regulation, by a given leg, or by a name of a knock-out
  /// round.
  private static func isTie(
    _ group: [ResolvedMatch], _ rules: Regulation?, among rounds: Set<String>
  ) -> Bool {
    guard let round = group.first?.round else { return false }
    if let stage = rules?.stage(ofRound: round) { return stage.kind == .tie }
    // `Runde 30` is a matchday of a league in other words.
    if let first = group.first, let rules {
      let match = MatchScheduled(home: first.home, away: first.away, date: first.date, round: round)
      if rules.matchday(of: match) != nil, rules.stage(of: match)?.kind == .table { return false }
    }
    if group.contains(where: { $0.givenLeg != nil }) { return true }
    return !group.contains(where: \.isOfLeague)
      && KnockOutRounds.isKnockOut(round, among: rounds)
  }

  private static func ordered(_ group: [Int], _ matches: [ResolvedMatch]) -> [Int] {
    group.sorted {
      let (one, other) = (matches[$0], matches[$1])
      return (one.givenLeg ?? 99, one.date, $0) < (other.givenLeg ?? 99, other.date, $1)
    }
  }

  /// Assigns the legs that the feed gives, otherwise the first free ones in order of date.
  private static func set(
    _ tie: TieSlug, of matches: inout [ResolvedMatch], _ group: [Int], taken: [StreamName: Int]
  ) {
    var used = Set(taken.values)
    let isAlone = group.count == 1 && taken.isEmpty
    for index in ordered(group, matches) {
      matches[index].tie = tie
      if let leg = taken[matches[index].stream] {
        matches[index].leg = leg
      } else if let leg = matches[index].givenLeg, used.insert(leg).inserted {
        matches[index].leg = leg
      } else if !isAlone, let free = (1...9).first(where: { !used.contains($0) }) {
        used.insert(free)
        matches[index].leg = free
      }
    }
  }

  /// Defines a tie with the slug `<home>-<away>-<round>`, teams as in the first leg.
  private static func define(_ first: ResolvedMatch, _ registry: inout ImportRegistry)
    throws(Refusal) -> TieSlug
  {
    guard let competition = first.competition, let round = first.round else {
      throw Refusal("no-round", "A tie needs a competition and a round.")
    }
    let directory = registry.directory
    var name = "\(first.home)-\(first.away)-\(SlugMint.fold(round))"
    if name.utf8.count > 70 {
      name = "\(directory.code(first.home))-\(directory.code(first.away))-\(round)"
    }
    let tie: TieSlug = SlugMint.mint(name, fallback: "tie") { directory.ties[$0] != nil }
    try registry.define(
      TieDefined(
        tie: tie, competition: competition, round: round, teams: [first.home, first.away]))
    return tie
  }
}
