import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// What a match still lacks, such as scorers of goals or the full-time whistle.
public enum OpenQuestions {
  /// Returns the questions, one on each line.
  ///
  /// - Parameter tie: the tie of the match, which tells what has to be played.
  public static func list(_ match: MatchReading, in tie: TieReading? = nil) -> [String] {
    let goals = match.projection(GoalList.self).goals
    return [
      ask("no scorer for", goals.filter { !$0.person.isSome }.map(\.position)),
      ask("no minute for", goals.filter { $0.minute == 0 }.map(\.position)),
      ask("not understood, kept as a note:", unread(match)),
      ask("provisional, and not confirmed:", match.provisional.map(\.position)),
      check(match), end(match), further(match, tie), shootOut(match),
    ].compactMap { $0 } + disputed(match) + loose(match)
  }

  private static func ask(_ question: String, _ positions: [Int]) -> String? {
    guard !positions.isEmpty else { return nil }
    return "Open: \(question) \(positions.map { "e\($0)" }.joined(separator: ", "))."
  }

  /// Claims that nobody has ruled on.
  private static func disputed(_ match: MatchReading) -> [String] {
    lines("Open", match.disputes.filter(\.isOpen)) { DisputeText($0, in: match).claim }
  }

  /// Returns a line for each dispute; of many, for the first ones, and the number of the others.
  private static func lines(_ lead: String, _ disputes: [Dispute], _ words: (Dispute) -> String)
    -> [String]
  {
    let shown = disputes.count > 6 ? disputes.prefix(5) : disputes[...]
    let rest = disputes.count - shown.count
    return shown.map { Wrap.text("\(lead): \(words($0)).", indent: 6) }
      + (rest > 0 ? ["\(lead): \(rest) more claims."] : [])
  }

  /// Returns the claims on which somebody ruled, one on each line, with what was decided; of many, the
  /// first ones and the number of the others.
  public static func decided(_ match: MatchReading) -> [String] {
    lines("Decided", match.disputes.filter { !$0.isOpen }) { dispute in
      let text = DisputeText(dispute, in: match)
      return "\(text.claim); \(text.standing)"
    }
  }

  /// Lines of the touchline that nobody repaired.
  private static func unread(_ match: MatchReading) -> [Int] {
    match.stream.records.filter { $0.event.keepsLine && !match.stream.isWithdrawn($0) }
      .map(\.position)
  }

  /// A check of VAR that play has left behind undecided.
  private static func check(_ match: MatchReading) -> String? {
    let facts = match.history.facts
    let decided = Set(facts.filter { $0.kind == .reviewDecided }.map(\.subject))
    let open = facts.last { $0.kind == .reviewStarted && !decided.contains($0.position) }
    guard let open, match.clock.open == nil else { return nil }
    return "Open: e\(open.position) checks e\(open.subject), and no decision is logged."
  }

  /// An end that is missing.
  private static func end(_ match: MatchReading) -> String? {
    guard match.status() == .inPlay else { return nil }
    let clock = match.clock
    if !clock.hasWhistles { return "Open: nothing says that the match is over." }
    let after = match.history.facts.first { fact in
      Period(code: fact.period) == .post && fact.kind != .finalWhistle
    }
    guard let open = clock.open, let after else { return nil }
    return "Open: e\(after.position) is after the match, and the \(open.title) has not ended."
  }

  /// Play that the rules demand after the second half of the last match, and nobody logged.
  private static func further(_ match: MatchReading, _ tie: TieReading?) -> String? {
    let clock = match.clock
    guard clock.open == nil, clock.lastEnded == .secondHalf, match.status().isOrdinary, let tie,
      tie.matches.last?.match.slug == match.slug, let need = tie.verdict.needs.last,
      ["extra-time", "shoot-out"].contains(need)
    else { return nil }
    let play = need == "shoot-out" ? "the shoot-out" : "extra time"
    return "Open: level after the second half, and \(play) is not logged."
  }

  /// A shoot-out that ended without a winner.
  private static func shootOut(_ match: MatchReading) -> String? {
    let board = match.scoreboard().value
    guard let score = board.shootOut, match.clock.hasEnded(.shootOut) || board.hasFinalWhistle,
      board.shootOutWinner(kicks: match.format.shootOutKicks) == nil
    else { return nil }
    return "Open: the shoot-out ended \(score), and nobody has won it."
  }

  private static func loose(_ match: MatchReading) -> [String] {
    // What was claimed of an event, and then ruled, is no open question.
    let decided = Set(match.disputes.filter { !$0.isOpen }.flatMap { $0.claims.map(\.position) })
    return match.history.facts.filter { fact in
      fact.subject != 0 && match.history.standing.withdrawn.contains(fact.subject)
        && fact.kind != .retraction && !decided.contains(fact.position)
    }.map { "Open: e\($0.position) refers to e\($0.subject), which was taken back." }
  }
}
