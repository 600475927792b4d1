import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

extension Derivation {
  /// How many matches have a step of their own; more are told as one.
  private static let most = 14

  /// Follows the place of a team in a table.
  public init(_ audit: PlaceAudit, _ table: TableReading, _ decisions: Decisions) {
    let words = TableWords(table)
    let place = PlaceSentence(audit, table)
    let team = audit.row.team
    var steps: [Step] = []
    let rulings = table.contest.rulings.filter { $0.team == team }.map(\.position)
    let ruled = RulingWords(decisions)
    steps += rulings.map { Step("e\($0)", .event, "e\($0)", ruled.text($0)) }
    let own = table.matches.filter { $0.result.home == team || $0.result.away == team }
      .filter { $0.result.hasBegun || !$0.result.rulings.positions.isEmpty }
    let matches = Self.matches(own, words, of: words.title(team))
    steps += matches
    steps.append(
      Step(
        "row", .derived, "Row", Self.row(audit.row),
        from: matches.map(\.id) + rulings.map { "e\($0)" }))
    var sources = ["row"]
    var seen: Set<String> = []
    for (index, neighbour) in audit.neighbours.enumerated() {
      guard let finding = place.separation(from: neighbour.team),
        seen.insert("\(finding.criterion)-\(finding.place)").inserted
      else { continue }
      let clause = Self.clause(
        finding.criterion, index + 1, of: table.competition.regulation,
        source: words.criterion(of: finding)?.source)
      let side = place.isBefore(neighbour) ? "Behind" : "Ahead of"
      let isFirst = words.isFirst(finding)
      let met = isFirst || !finding.isHeadToHead ? [] : words.matches(of: finding)
      let found = met.filter { match in !steps.contains { $0.id == match.slug } }
      if met.count <= Self.most { steps += Self.matches(found, words, of: "") }
      let pair = place.isBefore(neighbour) ? [neighbour.team, team] : [team, neighbour.team]
      let text =
        isFirst
        ? "\(finding.title): \(words.figures(of: finding, pair))"
        : [words.level(before: finding), words.decision(finding, listsMatches: false)]
          .filter { !$0.isEmpty }.joined(separator: " ")
      steps.append(clause)
      steps.append(
        Step(
          "step-\(index + 1)", .derived, "\(side) \(words.title(neighbour.team))", text,
          from: ["row", clause.id]
            + met.map(\.slug).filter { id in steps.contains { $0.id == id } },
          events: met.count > Self.most ? table.verdict.evidence(of: finding) : []))
      sources.append("step-\(index + 1)")
    }
    steps.append(Step("answer", .answer, "", place.text, from: sources))
    self.init("\(table.competition.competition.competition)/\(team)", steps)
  }

  private static func matches(_ matches: [CompetitionMatch], _ words: TableWords, of name: String)
    -> [Step]
  {
    let sorted = matches.sorted {
      ($0.scheduled.date, $0.slug) < ($1.scheduled.date, $1.slug)
    }
    guard sorted.count > most else {
      return sorted.map { match in
        Step(
          match.slug, .derived, "\(match.scheduled.date)",
          "\(words.score(match)) (\(Refs.text(match.result.path, limit: 4)))",
          events: match.result.path)
      }
    }
    let events = Array(Set(sorted.flatMap(\.result.path))).sorted()
    return [
      Step(
        "matches", .derived, "\(sorted.count) matches",
        "All of \(name): \(events.count) events", events: events)
    ]
  }

  private static func row(_ row: TableRow) -> String {
    let tally = row.tally
    let goals = "goals \(tally.goalsFor)-\(tally.goalsAgainst)"
    let deducted = row.deducted > 0 ? ", \(TableWords.points(row.deducted)) deducted" : ""
    return "\(tally.won) won, \(tally.drawn) drawn, \(tally.lost) lost, \(goals)\(deducted): "
      + TableWords.points(row.points)
  }
}
