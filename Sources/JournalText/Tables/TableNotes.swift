public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// The notes under a table, each with its letter: decisions, and what separated level teams.
public struct TableNotes {
  /// One note.
  public struct Note {
    /// The teams whose rows carry its letter.
    let teams: [TeamSlug]
    /// The sentences, each on a line of its own.
    let lines: [String]
  }

  private let notes: [Note]

  /// Creates the notes of a table.
  ///
  /// - Parameters:
  ///   - decisions: the decisions about the table.
  ///   - isExplained: whether to explain what separated level teams.
  public init(_ table: TableReading, _ decisions: Decisions, isExplained: Bool) {
    let words = TableWords(table)
    let rulings = Self.rulings(table, decisions, isExplained)
    let open = table.verdict.findings.compactMap { Self.open($0, words, table) }
    let apart = isExplained ? table.verdict.findings.compactMap { Self.apart($0, words) } : []
    let rows = Dictionary(
      table.verdict.rows.enumerated().map { ($1.team, $0) }, uniquingKeysWith: { first, _ in first }
    )
    notes = (rulings + open + apart).enumerated().sorted { left, right in
      let places = [left, right].map { note in
        note.element.teams.compactMap { rows[$0] }.min() ?? .max
      }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }

  /// Returns the letters of the notes on a team: `a b`.
  public func letters(of team: TeamSlug) -> String {
    notes.indices.filter { notes[$0].teams.contains(team) }.map { Self.letter($0) }
      .joined(separator: " ")
  }

  /// The notes as shown under the table.
  public var lines: [String] {
    notes.enumerated().flatMap { index, note in
      note.lines.enumerated().map { line, text in
        let lead = line == 0 ? Columns.pad(" \(Self.letter(index))", 4) : "    "
        return Wrap.text("\(lead) \(TextRules.harmless(text))", indent: 5)
      }
    }
  }

  /// Returns `a` to `z`, then `aa`.
  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[index % 26])
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  // MARK: - Making them

  private static func apart(_ finding: TableFinding, _ words: TableWords) -> Note? {
    guard case .separates = finding.outcome, !words.isFirst(finding) else { return nil }
    let lead = [words.level(before: finding), words.decision(finding)].filter { !$0.isEmpty }
    let source = words.criterion(of: finding)?.source.map { "Source: \($0.fullStopped)" }
    let more =
      words.notAsked(before: finding) + [words.otherwise(finding), source].compactMap { $0 }
    return Note(teams: finding.teams, lines: [lead.joined(separator: " ")] + more)
  }

  private static func open(_ finding: TableFinding, _ words: TableWords, _ table: TableReading)
    -> Note?
  {
    let level = words.level(before: finding)
    switch finding.outcome {
    case .needs(let what):
      let isOpen = table.verdict.state == .asItStands
      return Note(
        teams: finding.teams,
        lines: [level, "needs: \(what)\(isOpen ? ", as it stands" : "")"].filter { !$0.isEmpty })
    case .shared:
      return Note(teams: finding.teams, lines: ["\(level) They share the place."])
    case .separates, .level, .skipped: return nil
    }
  }

  private static func rulings(
    _ table: TableReading, _ decisions: Decisions, _ isExplained: Bool
  ) -> [Note] {
    let words = RulingWords(decisions)
    func appeals(against position: Int) -> [String] {
      decisions.appeals.filter { $0.against?.position == position }
        .map { "Appeal: \(AppealText($0).line)." }
    }
    let ofTeams = table.contest.rulings.compactMap { ruling -> Note? in
      if case .lots = ruling.kind { return nil }
      return Note(
        teams: [ruling.team],
        lines: ["\(words.text(ruling.position))."] + appeals(against: ruling.position))
    }
    guard isExplained else { return ofTeams }
    return ofTeams
      + table.matches.inOrder.compactMap { match in
        guard !match.result.rulings.evidence.isEmpty else { return nil }
        let said = match.result.rulings.positions.map { words.text($0) }.joined(separator: "; ")
        let result = match.result
        let title =
          result.isVoid || result.isLeftOpen
          ? "\(TableWords(table).title(result.home)) v \(TableWords(table).title(result.away))"
          : TableWords(table).score(match)
        return Note(teams: [result.home, result.away], lines: ["\(title): \(said)."])
      }
  }
}

extension String {
  /// The text with a full stop at the end.
  package var fullStopped: String { hasSuffix(".") ? self : self + "." }
}
