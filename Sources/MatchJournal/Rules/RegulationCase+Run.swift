import JournalCore
import JournalFeeds
import JournalImport
import JournalMemory
import JournalReading
import JournalRules

// A case is played in a journal in memory, under a regulation.
extension RegulationCase {
  /// Returns what comes out otherwise under a regulation; empty if nothing does.
  ///
  /// - Throws: `Refusal` if the document is not a regulation; `LogError`.
  func differences(under document: JSONObject) async throws -> [String] {
    if let fault { return [fault] }
    let regulation = try Regulation(document)
    if let unknown = unknownRound(in: regulation) { return [unknown] }
    do {
      return try await run(under: document)
    } catch let refusal as Refusal {
      return [refusal.reason]
    }
  }

  /// What is wrong with a round: no stage covers it, or one that decides something else; nil if nothing
  /// is.
  private func unknownRound(in regulation: Regulation) -> String? {
    let isTie = if case .through = expectation { true } else { false }
    let names = groups.isEmpty ? [round] : groups.map(\.name)
    for name in names {
      let tables = regulation.stages.filter { $0.kind == .table }
      let stage =
        regulation.stage(ofRound: name) ?? regulation.stage(id: name)
        ?? (name == "league" ? tables.first : nil)
      guard let stage else {
        let known = regulation.stages.flatMap { $0.rounds ?? [$0.id] }
        return "No stage covers the round \"\(name)\". Rounds: \(known.joined(separator: ", "))."
      }
      guard (stage.kind == .tie) != isTie else { continue }
      return isTie
        ? "\"\(name)\" is a table, which has an \"order\", and the case says who goes \"through\"."
        : "\"\(name)\" is played in ties, of which a case says who goes \"through\"."
    }
    return nil
  }

  private func run(under document: JSONObject) async throws -> [String] {
    let journal = MatchJournal(log: InMemoryEventLog(clock: { Instant(milliseconds: 0) }))
    let slug = CompetitionSlug(known: "case")
    let desk = Author(by: "case", via: .import)
    try await journal.append(
      try await journal.drafts(adopting: document, for: slug, season: season, by: desk))
    let after = try playOffs.map { "\n" + text(try Self.played($0.matches), in: $0.round) } ?? ""
    var document = heading
    for group in groups {
      document += text(try Self.played(group.matches), in: group.name) + "\n"
    }
    if groups.isEmpty { document += text(try played(), in: round) }
    let feed = try FootballText.read(Array((document + after).utf8))
    guard feed.problems.isEmpty else {
      return feed.problems.map { "\($0.text): \($0.reason)" }
    }
    let impossible = feed.matches.compactMap(\.impossibleHalf)
    guard impossible.isEmpty else { return impossible }
    let plan = try await journal.append(
      importing: feed, from: ImportSource(name: "case.txt", bytes: []), by: desk,
      options: ImportOptions(competition: slug))
    guard plan.problems.isEmpty else {
      return plan.problems.map { "\($0.text): \($0.reason)" }
    }
    if lots != nil { try await draw(slug, journal, desk) }
    let view = try await journal.view()
    return switch expectation {
    case .through(let team, let step):
      try await endings(feed, slug, view) + (try await tie(team, step, slug, view))
    case .order(let teams, let criterion): try await table(teams, criterion, slug, view)
    case .advancing(let teams): try await advancing(teams, slug, view)
    }
  }

  /// Returns what of extra time cannot have ended as its rules say: by a golden goal that they do not
  /// know, or with goals after one.
  private func endings(_ feed: Feed, _ slug: CompetitionSlug, _ view: JournalView) async throws
    -> [String]
  {
    guard let tie = try await view.ties(of: [slug]).ties.first else { return [] }
    let format = tie.regulation.regulation.matchFormat(in: tie.stage)
    return feed.matches.compactMap { $0.impossibleEnding(in: format) }
  }

  private func tie(
    _ team: String, _ step: String?, _ slug: CompetitionSlug, _ view: JournalView
  ) async throws -> [String] {
    let list = try await view.ties(of: [slug])
    if let left = list.leftOut.first { return [left.reason.reason] }
    guard list.ties.count == 1, let tie = list.ties.first else {
      return ["There are \(list.ties.count) ties in it."]
    }
    let titles = tie.contest.teams.map { tie.directory.teams[$0]?.name ?? $0.text }
    if !titles.contains(team) {
      return ["\(team) goes through, and plays in none of the matches."]
    }
    guard tie.verdict.state == .decided, let winner = tie.verdict.winner else {
      let missing = tie.verdict.needs.isEmpty ? ["more matches"] : tie.verdict.needs
      return ["Nobody is through yet; needs \(missing.joined(separator: ", "))."]
    }
    var found: [String] = []
    let slug = tie.contest.slug(winner)
    let title = tie.directory.teams[slug]?.name ?? slug.text
    if title != team { found.append("\(title) is through, not \(team).") }
    if let step, tie.verdict.decidedBy != step {
      found.append("It is decided by \(tie.verdict.decidedBy ?? "nothing"), not by \(step).")
    }
    return found
  }

  private func table(
    _ teams: [String], _ criterion: String?, _ slug: CompetitionSlug, _ view: JournalView
  ) async throws -> [String] {
    let tables = try await view.ask(.tables(of: slug))
    let ofMatches = tables.filter { table in
      playOffs == nil || !table.stage.covers(playOffs?.round ?? "")
    }
    guard ofMatches.count == 1, let table = ofMatches.first else {
      return ["There are \(ofMatches.count) tables in it."]
    }
    let directory = table.competition.directory
    let names = table.verdict.rows.map { directory.teams[$0.team]?.name ?? $0.team.text }
    if let unknown = teams.first(where: { !names.contains($0) }) {
      return ["\(unknown) is in the order, and in none of the matches or figures."]
    }
    // Figures are of those who are asked about: whoever is above them is told by the place alone.
    let asked = Set(
      table.verdict.rows.map(\.team).filter { team in
        directory.teams[team].map { teams.contains($0.name) } ?? false
      })
    let isPart = place != nil || !figures.isEmpty
    let verdict =
      isPart
      ? TableJudge(stage: table.stage).judge(table.contest, ranking: asked, from: place ?? 1)
      : table.verdict
    let rows = verdict.rows.filter { asked.contains($0.team) }
    var found: [String] = []
    let order = rows.map { directory.teams[$0.team]?.name ?? $0.team.text }
    if order != teams { found.append(Self.difference(order, teams)) }
    found += Self.level(rows, verdict) { directory.teams[$0]?.name ?? $0.text }
    guard let criterion else { return found }
    let known = table.stage.criteria.flatMap { [$0.name] + $0.figureNames }
    guard known.contains(criterion) else {
      return found + [
        "There is no criterion \(criterion). Known: \(known.joined(separator: ", "))."
      ]
    }
    let pairs = zip(rows, rows.dropFirst())
    guard let pair = pairs.first(where: { $0.points == $1.points }) else {
      return found + ["No two of them are level on points."]
    }
    let decided = verdict.findings.first { finding in
      guard case .separates(let groups) = finding.outcome else { return false }
      let places = [pair.0.team, pair.1.team].map { team in
        groups.firstIndex { $0.contains(team) }
      }
      return places[0] != nil && places[1] != nil && places[0] != places[1]
    }
    let isClause = table.stage.criteria.contains { each in
      each.name == criterion && each.figureNames.contains(decided?.criterion ?? "")
    }
    if decided?.criterion != criterion, !isClause {
      found.append("They are separated by \(decided?.criterion ?? "nothing"), not by \(criterion).")
    }
    return found
  }

  /// Returns the part of an order that is not as it should be.
  private static func difference(_ order: [String], _ teams: [String]) -> String {
    let start = zip(order, teams).prefix { $0 == $1 }.count
    let end = zip(order.reversed(), teams.reversed()).prefix { $0 == $1 }.count
    guard order.count == teams.count, order.count - end > start else {
      return "The order is \(order.joined(separator: ", "))."
    }
    let range = start..<order.count - end
    let lead =
      range.count == order.count ? "The order is" : "From the \(start + 1). on the order is"
    return "\(lead) \(order[range].joined(separator: ", ")), not "
      + "\(teams[range].joined(separator: ", "))."
  }

  /// Returns which teams have the same place, and whether they share it or something is missing.
  private static func level(
    _ rows: [TableRow], _ verdict: TableVerdict, _ title: (TeamSlug) -> String
  ) -> [String] {
    let blocks = Dictionary(grouping: rows, by: \.places).values
      .filter { $0.count > 1 }.sorted { $0[0].places.lowerBound < $1[0].places.lowerBound }
    return blocks.map { block in
      let names = block.map { title($0.team) }.joined(separator: " and ")
      guard !block[0].isShared else { return "\(names) share a place." }
      let needs = verdict.needs.isEmpty ? "" : ": \(verdict.needs.joined(separator: ", "))"
      return "\(names) are level, and what would decide is missing\(needs)."
    }
  }

  private func advancing(_ teams: [String], _ slug: CompetitionSlug, _ view: JournalView)
    async throws -> [String]
  {
    let tables = try await view.ask(.tables(of: slug))
    var found: Set<String> = []
    for table in tables {
      let who = AdvancingTeams(from: table)
      for row in table.verdict.rows {
        let name = table.competition.directory.teams[row.team]?.name ?? row.team.text
        guard let advances = who.advances(row) else {
          return ["It is open whether \(name) go on from place \(row.places.lowerBound)."]
        }
        if advances { found.insert(name) }
      }
    }
    guard found != Set(teams) else { return [] }
    return ["\(found.sorted().joined(separator: ", ")) go on."]
  }

  // MARK: - The matches

  private typealias Played = (date: String, line: String)

  private func played() throws(Refusal) -> [Played] {
    let played = try Self.played(matches)
    return played + (try others(besides: played))
  }

  private static func played(_ matches: [String]) throws(Refusal) -> [Played] {
    var played: [Played] = []
    for match in matches {
      guard CalendarDate(String(match.prefix(10))) != nil, match.dropFirst(10).first == " " else {
        throw .badCase(match, "must begin with its day: 1971-09-15 Celta v Aberdeen 0-2")
      }
      played.append((String(match.prefix(10)), String(match.dropFirst(11))))
    }
    return played
  }

  /// The matches that make up the rest of the figures, against somebody who is asked about nowhere.
  private func others(besides played: [Played]) throws(Refusal) -> [Played] {
    guard !figures.isEmpty else { return [] }
    let feed = try FootballText.read(Array((heading + text(played, in: round)).utf8))
    var others: [Played] = []
    var day = CalendarDate(played.first?.date ?? "") ?? CalendarDate(daysSince1970: 0)
    for row in figures {
      var (won, drawn, lost) = (row.won, row.drawn, row.lost)
      var goals = Score(row.goalsFor, row.goalsAgainst)
      for match in feed.matches where [match.home.name, match.away.name].contains(row.team) {
        guard let score = match.score.final else { continue }
        let own = match.home.name == row.team ? score : Score(score.away, score.home)
        goals = Score(goals.home - own.home, goals.away - own.away)
        if own.home > own.away {
          won -= 1
        } else if own.home < own.away {
          lost -= 1
        } else {
          drawn -= 1
        }
      }
      for score in try Self.scores(won, drawn, lost, goals, row.team) {
        day = CalendarDate(daysSince1970: day.daysSince1970 + 1)
        others.append((day.description, "\(row.team) v \(Self.rest) \(score)"))
      }
    }
    return others
  }

  /// Whom all others are together.
  private static let rest = "The rest of the league"

  /// Returns results with some sums: the least that wins and draws need, and all other goals in one match
  /// that was won or lost.
  private static func scores(
    _ won: Int, _ drawn: Int, _ lost: Int, _ goals: Score, _ team: String
  ) throws(Refusal) -> [Score] {
    var scores =
      Array(repeating: Score(1, 0), count: max(0, won))
      + Array(repeating: Score(0, 0), count: max(0, drawn))
      + Array(repeating: Score(0, 1), count: max(0, lost))
    var rest = Score(goals.home - max(0, won), goals.away - max(0, lost))
    guard won >= 0, drawn >= 0, lost >= 0, rest.home >= 0, rest.away >= 0 else {
      throw .badCase(team, "cannot have these figures with these matches")
    }
    func add(_ index: Int, _ score: Score) {
      scores[index] = Score(scores[index].home + score.home, scores[index].away + score.away)
      rest = Score(rest.home - score.home, rest.away - score.away)
    }
    // A defeat takes goals for as long as more are conceded in it, a win goals against.
    if won > 0 {
      let conceded = lost > 0 ? 0 : min(rest.away, rest.home)
      add(0, Score(rest.home, conceded))
    } else if lost > 0 {
      add(scores.count - 1, Score(min(rest.home, rest.away), rest.away))
    }
    if lost > 0, rest.away > 0 { add(scores.count - 1, Score(0, rest.away)) }
    guard rest == Score(0, 0) else {
      throw .badCase(team, "cannot have these figures with these matches")
    }
    return scores
  }

  private var heading: String { "= Case \(season)\n\n" }

  private func text(_ played: [Played], in round: String) -> String {
    let heading = round == "league" ? "Matchday 1" : round
    let lines = played.flatMap { [$0.date, "  \($0.line)"] }
    return (["» \(heading)"] + lines).joined(separator: "\n") + "\n"
  }

  /// Records the lots that were drawn.
  private func draw(_ slug: CompetitionSlug, _ journal: MatchJournal, _ desk: Author) async throws {
    let view = try await journal.view()
    let directory = try await view.directory()
    guard let winner = directory.teams.values.first(where: { $0.name == lots })?.team else {
      throw Refusal.badCase("lots", "must name one of the teams")
    }
    let isTie = if case .through = expectation { true } else { false }
    var (teams, tie): ([TeamSlug], TieSlug?) = ([], nil)
    if isTie {
      let drawn = try await view.ties(of: [slug]).ties.first?.tie
      (teams, tie) = (drawn?.teams ?? [], drawn?.tie)
    } else {
      let rows = try await view.ask(.tables(of: slug)).flatMap(\.verdict.rows)
      let places = rows.first { $0.team == winner }?.places
      teams = rows.filter { $0.places == places }.map(\.team)
    }
    let drawn = DrawingOfLots(
      between: teams, winner: winner, tie: tie, group: isTie || round == "league" ? nil : round)
    try await journal.append([
      try journal.draft(
        .drawingOfLots(drawn), to: .competition(slug), by: desk,
        source: directory.sources.keys.sorted())
    ])
  }
}

extension FeedMatch {
  /// What is wrong with the way in which extra time ended; nil if nothing is.
  fileprivate func impossibleEnding(in format: MatchFormat) -> String? {
    guard score.hasExtraTime else { return nil }
    let ending = format.extraTimeEnding.rawValue
    if let told = score.extraTimeEnded, told != ending {
      return
        "\(home.name) v \(away.name): it cannot have ended by a \(told) goal under these rules."
    }
    guard format.extraTimeEnding == .golden, let end = score.final, let start = score.fullTime,
      end.home + end.away > start.home + start.away + 1
    else { return nil }
    return "\(home.name) v \(away.name): no goal can have followed the golden goal."
  }

  /// What is wrong with a score at half-time, or at the end of the halves, that the goals after it
  /// would have had to take back; nil if nothing is.
  fileprivate var impossibleHalf: String? {
    let told = [score.halfTime, score.fullTime, score.extraTime].compactMap(\.self)
    let falls = zip(told, told.dropFirst()).first { $0.home > $1.home || $0.away > $1.away }
    return falls.map { earlier, later in
      "\(home.name) v \(away.name): it cannot have been \(earlier) before it was \(later)."
    }
  }
}
