public import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules

/// The status of a match, for people, for a shell prompt and for programs.
public struct StatusText {
  private let match: MatchReading
  private let moment: Moment
  private let label: String?
  private let tie: TieReading?
  private let appeals: [Appeal]

  /// Creates the text of a match at a moment, with its tie as it stood then.
  ///
  /// - Parameters:
  ///   - label: the name of the moment; nil if none was asked for.
  ///   - appeals: the appeals against decisions about the match.
  public init(
    _ match: MatchReading, at moment: Moment, label: String?, tie: TieReading?,
    appeals: [Appeal] = []
  ) {
    self.appeals = appeals
    self.match = match
    self.moment = moment
    self.label = label
    self.tie = tie
  }

  /// Returns the score, the state of the tie, and open questions.
  public func lines(_ style: Style) -> [String] {
    let when = label.map { " at \($0)" } ?? now
    let score = MatchHeader.score(of: match, at: moment)
    let isWide = Columns.width("\(match.shortForm)\(when)  \(score)") > Wrap.width
    let head = "\(match.shortForm)\(when)  \(isWide ? score : style.score(score))"
    let standing = tie.map { [Wrap.text(TextRules.harmless(TieWords($0).status), indent: 2)] }
    return [Wrap.text(head, indent: 2)] + (standing ?? [])
      + (label == nil ? appeals.map { AppealText($0).status } : [])
      + (label == nil ? OpenQuestions.list(match, in: tie) : [])
  }

  private var now: String {
    if !match.status().isOrdinary { return "" }
    if isOver { return " full-time" }
    return match.clock.now.map { " \($0.title)" } ?? ""
  }

  /// Whether the last whistle has gone, as far as one can tell before extra time begins.
  private var isOver: Bool {
    guard !match.clock.isOver, let now = match.clock.now else {
      return match.scoreboard().value.isRegulationOver
    }
    return now == .beforeExtraTime || now == .post
  }

  // MARK: - For a prompt

  /// `RMA 1-2 LEG 61'`.
  public var prompt: String {
    TextRules.harmless("\(LiveText.board(match, at: moment))\(clock)")
  }

  private var clock: String {
    let status = match.status(at: moment)
    if !status.isOrdinary { return " \(status.rawValue)" }
    if moment != .end || match.clock.open != nil {
      let last = match.history.facts(upTo: moment, in: match.format).last { $0.minute > 0 }
      return last.map { " \($0.minute)\($0.added > 0 ? "+\($0.added)" : "")'" } ?? ""
    }
    return isOver ? " FT" : match.clock.now.map { " \($0.shortLabel)" } ?? ""
  }

  // MARK: - For programs

  /// Returns the header and the row as comma-separated values.
  ///
  /// - Parameter asked: the moment as typed; empty if none was.
  public func values(asked: String) -> [String] {
    let score = match.result(at: moment)?.knownScore
    let through = tie.flatMap { tie in tie.verdict.winner.map { tie.title($0) } }
    let cells = [
      match.shortForm, asked, match.title(.home), match.title(.away),
      score.map { "\($0.home)" } ?? "", score.map { "\($0.away)" } ?? "", aggregate ?? "",
      through ?? "", tie?.verdict.decidedBy ?? "", match.status(at: moment).rawValue,
    ]
    return [
      "match,at,home,away,home_goals,away_goals,aggregate,through,by,state",
      cells.map { CSV.cell($0) }.joined(separator: ","),
    ]
  }

  /// The aggregate from the leader's point of view; nil if no leg has begun.
  private var aggregate: String? {
    guard let tie, tie.contest.legs.contains(where: { $0.result.knownScore != nil }) else {
      return nil
    }
    let verdict = tie.verdict
    let leader = verdict.winner ?? verdict.aggregate.leader ?? .first
    return "\(verdict.aggregate[leader])-\(verdict.aggregate[leader.other])"
  }
}
