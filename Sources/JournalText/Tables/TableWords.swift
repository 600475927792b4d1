package import JournalCore
import JournalProjections
package import JournalReading
package import JournalRules
import MatchJournal

/// The findings of a table's criteria, in words.
package struct TableWords {
  private let table: TableReading
  private let verdict: TableVerdict
  private let first: String?

  package init(_ table: TableReading) {
    self.table = table
    verdict = table.verdict
    first = table.stage.criteria.first?.name
  }

  /// Returns the short name of a team.
  package func title(_ team: TeamSlug) -> String { table.competition.directory.title(team) }

  private func titles(_ teams: [TeamSlug]) -> String { Ordinal.list(teams.map { title($0) }) }

  /// Whether a finding is about the first criterion, which every row shows.
  package func isFirst(_ finding: TableFinding) -> Bool { finding.criterion == first }

  // MARK: - What teams were level on

  /// Returns `Level on 4 points and on goal difference (+1).`
  package func level(before finding: TableFinding) -> String {
    let earlier = verdict.findings.prefix { $0 != finding }
    let level = earlier.filter { $0.keepsTogether(finding.teams) }
    guard let team = finding.teams.first else { return "" }
    var parts: [String] = []
    for known in level.filter({ isFirst($0) }).prefix(1) {
      parts += known.figures[team].map { [Self.counted($0, known.title)] } ?? []
    }
    var seen: Set<String> = []
    for known in level where !isFirst(known) && seen.insert(known.criterion).inserted {
      guard !known.isHeadToHead else {
        let figures = Self.headToHead(known, level, team)
        if !parts.contains(figures) { parts.append(figures) }
        continue
      }
      // Those level in a play-off have points in common, and not their goals.
      let isOne = Set(finding.teams.map { known.figures[$0] }).count == 1
      parts += known.figures[team].map { [isOne ? "\(known.title) (\($0))" : known.title] } ?? []
    }
    return parts.isEmpty ? "" : "Level on \(parts.joined(separator: ", on "))."
  }

  /// Returns the head-to-head figures that the same teams were level on, together: `head-to-head
  /// (points 4, goal difference 0)`.
  private static func headToHead(
    _ finding: TableFinding, _ level: [TableFinding], _ team: TeamSlug
  ) -> String {
    let same = level.filter { $0.isHeadToHead && $0.teams == finding.teams }
    let figures = same.compactMap { known in
      known.figures[team].map { (title: known.title, figure: $0) }
    }
    if figures.count == 1 { return "head-to-head \(figures[0].title) (\(figures[0].figure))" }
    let list = figures.map { "\($0.title) \($0.figure)" }.joined(separator: ", ")
    return "head-to-head (\(list))"
  }

  /// Returns `4 points`, `1 point`.
  static func points(_ count: Int) -> String { counted("\(count)", "points") }

  /// Returns `4 points`, `1 point`.
  private static func counted(_ figure: String, _ title: String) -> String {
    figure == "1" && title.hasSuffix("s") ? "1 \(title.dropLast())" : "\(figure) \(title)"
  }

  /// Returns `goal difference`, `head-to-head points`.
  package func name(of finding: TableFinding) -> String {
    finding.isHeadToHead && finding.title != "head-to-head"
      ? "head-to-head \(finding.title)" : finding.title
  }

  /// Returns the criteria that could not be applied to the teams yet.
  package func notAsked(before finding: TableFinding) -> [String] {
    let earlier = verdict.findings.prefix { $0 != finding }
    return earlier.compactMap { known in
      guard case .skipped(.matchesOpen) = known.outcome,
        Set(known.teams).isSuperset(of: finding.teams)
      else { return nil }
      return "\(name(of: known).capitalised) does not apply yet: \(TableFinding.Skip.matchesOpen)."
    }.uniqued
  }

  // MARK: - What separated them

  /// Returns `Head-to-head: Dogwood 1-0 Alder (e41).`
  ///
  /// - Parameter listsMatches: whether to list the matches of several meetings.
  package func decision(_ finding: TableFinding, listsMatches: Bool = true) -> String {
    guard case .separates(let parts) = finding.outcome else { return "" }
    let name = name(of: finding).capitalised
    if finding.isHeadToHead {
      let meetings = meetings(finding)
      if finding.teams.count == 2, meetings.count == 1 { return "Head-to-head: \(meetings[0])." }
      let said = "\(name): \(figures(of: finding, finding.teams))"
      guard listsMatches else { return "\(said)." }
      let shown =
        meetings.count > 6 ? "over \(meetings.count) matches" : meetings.joined(separator: ", ")
      return "\(said): \(shown)."
    }
    if finding.figures.isEmpty {
      let refs = Refs.text(verdict.evidence(of: finding))
      return "\(name): \(titles(parts.first ?? []))\(refs.isEmpty ? "" : " (\(refs))")."
    }
    return "\(name): \(figures(of: finding, finding.teams))."
  }

  /// Returns `Dogwood 3, Alder 0`; figures that rest on more than results with those events:
  /// `Dogwood -1 (e41), Alder -3 (e44)`.
  package func figures(of finding: TableFinding, _ teams: [TeamSlug]) -> String {
    teams.map { team in
      let refs = finding.grounds[team].map { " (\(Refs.text($0, limit: 4)))" } ?? ""
      return "\(title(team)) \(finding.figures[team] ?? "?")\(refs)"
    }.joined(separator: ", ")
  }

  /// Returns the matches that a finding looked at: `Dogwood 1-0 Alder (e41)`.
  private func meetings(_ finding: TableFinding) -> [String] {
    matches(of: finding).map { match in
      let refs = Refs.text(match.result.scoring)
      return score(match) + (refs.isEmpty ? "" : " (\(refs))")
    }
  }

  /// Returns the matches that a finding looked at, in order of date.
  ///
  /// They are not always those among its teams: of four level teams two may stay level on the matches
  /// among all four, and are then separated by another figure of the same matches.
  package func matches(of finding: TableFinding) -> [CompetitionMatch] {
    let streams = Set(finding.matches.map { table.contest.matches[$0].result.history.stream })
    return table.matches.filter { match in
      streams.contains(match.result.history.stream) && match.result.isOver && !match.result.isVoid
    }.inOrder
  }

  /// Returns `Dogwood 1-0 Alder`.
  package func score(_ match: CompetitionMatch) -> String {
    "\(title(match.result.home)) \(match.result.total) \(title(match.result.away))"
  }

  // MARK: - What else could have been said

  /// Returns `On goal difference Alder (+1) would be second.`; nil if no other criterion differs.
  package func otherwise(_ finding: TableFinding) -> String? {
    guard let other = finding.otherwise, case .separates(let parts) = finding.outcome else {
      return nil
    }
    let actual = Self.places(parts, from: finding.place)
    let wanted = Self.places(other.order, from: finding.place)
    let risers = other.order.filter { group in
      group.contains { wanted[$0, default: 0] < actual[$0, default: 0] }
    }
    guard !risers.isEmpty else { return nil }
    let said = risers.prefix(3).map { group in
      let team = group[0]
      let figure = other.figures[team].map { " (\($0))" } ?? ""
      let verb = group.count > 1 ? "would be level for" : "would be"
      return "\(titles(group))\(figure) \(verb) \(Ordinal.text(wanted[team, default: 0]))"
    }
    return "On \(other.title) \(Ordinal.list(said))."
  }

  private static func places(_ parts: [[TeamSlug]], from first: Int) -> [TeamSlug: Int] {
    var places: [TeamSlug: Int] = [:]
    var next = first
    for part in parts {
      for team in part { places[team] = next }
      next += part.count
    }
    return places
  }

  // MARK: - The clause

  /// Returns the criterion of the regulation that a finding belongs to.
  package func criterion(of finding: TableFinding) -> Criterion? {
    criterion(named: finding.criterion)
  }

  /// Returns the criterion that an id belongs to, such as `head-to-head-points`.
  package func criterion(named id: String) -> Criterion? {
    table.stage.criteria.first { $0.name == id }
      ?? table.stage.criteria.first { $0.headToHead != nil && id.hasPrefix("\($0.name)-") }
  }
}

extension TableFinding {
  /// Whether it left some teams level with each other, even if it moved others above or below them.
  fileprivate func keepsTogether(_ teams: [TeamSlug]) -> Bool {
    guard Set(self.teams).isSuperset(of: teams) else { return false }
    switch outcome {
    case .level: return true
    case .separates(let parts): return parts.contains { Set($0).isSuperset(of: teams) }
    case .skipped, .needs, .shared: return false
    }
  }
}

extension MatchResult {
  /// The events that the goals of the result rest on: a ruling, the goals, or else the declared
  /// score.
  package var scoring: [Int] {
    if award != nil || walkover != nil { return rulings.positions }
    let total = board.value.total
    let declared = board.evidence.filter { $0.kind == .scoreDeclared }.suffix(1).map(\.position)
    let known = goals.map(\.position)
    return goals.count == total.home + total.away && !goals.isEmpty ? known : known + declared
  }
}

extension [CompetitionMatch] {
  /// The matches in order of day, matchday and entry.
  package var inOrder: [CompetitionMatch] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element.scheduled, right.element.scheduled)
      if one.date != other.date { return one.date < other.date }
      return (one.matchday ?? 0, left.offset) < (other.matchday ?? 0, right.offset)
    }.map(\.element)
  }
}

extension [String] {
  /// The elements without repetition, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text with a capital letter at the start.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
