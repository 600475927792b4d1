import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules

/// What the log supports about a round as a whole: matches, goals, the table and who climbed in it.
struct RoundClaims {
  /// The kinds of sentences that are about a round rather than a match.
  static let kinds: Set<ClauseKind> = [.roundHeadline, .roundLead, .tableLeader, .tableClimb]

  private let accounts: [Account]
  private let tables: (after: TableReading, before: TableReading)?

  init(_ accounts: [Account], _ tables: (after: TableReading, before: TableReading)?) {
    self.accounts = accounts
    self.tables = tables
  }

  /// What is wrong with a sentence that has a single clause.
  func problems(_ sentence: Sentence, _ kind: ClauseKind) -> [Problem] {
    guard let first = accounts.first, sentence.clauses.count == 1 else {
      return [Problem(.unknownWords, sentence.text, "one clause says it")]
    }
    let clause = sentence.clauses[0]
    do throws(NoClaim) {
      let claim = try claim(kind, of: clause.of)
      return ClauseCheck(renderer: Renderer(first)).problems(
        clause, claim, at: ClauseCheck.Position(isOpening: true))
    } catch {
      return [Problem(.noSuchClaim, sentence.text, error.log)]
    }
  }

  private func claim(_ kind: ClauseKind, of slug: String?) throws(NoClaim) -> Claim {
    switch kind {
    case .tableLeader: try leader()
    case .tableClimb: try climb(slug)
    default: whole
    }
  }

  private var whole: Claim {
    let over = accounts.filter { $0.state.isOver && $0.award == nil }
    let goals = over.map { $0.score.home + $0.score.away }.reduce(0, +)
    let days = Set(accounts.map { $0.match.scheduled.numberedMatchday })
    let first = tables?.after.verdict.rows.first
    return Claim(
      [
        .competition: accounts.first?.competition.map { .competition($0) },
        .round: accounts.first?.round.map { .round($0) },
        .matchday: days.count == 1 ? days.first.flatMap { $0 }.map { .number($0) } : nil,
        .count: .number(over.count), .figure: .number(goals),
        .winner: first.flatMap { $0.isShared ? nil : .team($0.team) },
      ],
      evidence: over.flatMap(\.scoreEvidence))
  }

  private func leader() throws(NoClaim) -> Claim {
    guard let rows = tables?.after.verdict.rows, rows.count > 1, !rows[0].isShared else {
      throw NoClaim("nobody leads the table alone")
    }
    let gap = rows[0].points - rows[1].points
    return Claim(
      of: rows[0].team.text,
      [
        .winner: .team(rows[0].team), .figure: .number(rows[0].points),
        .opponent: .team(rows[1].team), .count: gap == 0 ? nil : .number(gap),
      ])
  }

  private func climb(_ slug: String?) throws(NoClaim) -> Claim {
    guard let tables,
      let after = tables.after.verdict.rows.first(where: { $0.team.text == slug }),
      let before = tables.before.verdict.row(of: after.team), !after.isShared, !before.isShared
    else { throw NoClaim("no such team stands in both tables on a place of its own") }
    let (old, new) = (before.places.lowerBound, after.places.lowerBound)
    guard old - new >= 3 else { throw NoClaim("it went from \(old) to \(new)") }
    return Claim(
      of: after.team.text,
      [.team: .team(after.team), .before: .number(old), .position: .number(new)])
  }
}
