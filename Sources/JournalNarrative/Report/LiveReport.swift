public import JournalCore
public import JournalReading
import JournalRules

/// A match in one sentence for each event, told with what was known just after it.
public struct LiveReport: Sendable {
  /// One line.
  public struct Line: Hashable, Sendable {
    /// The position of the event.
    public let position: Int
    /// The time as a scoreboard shows it, such as `45+2`; nil if unknown.
    public let minute: String?
    /// The score after it.
    public let score: Score
    /// What happened.
    public let sentence: Sentence
  }

  /// The lines, in the order of the match.
  public let lines: [Line]

  /// Tells a match line by line.
  ///
  /// - Parameters:
  ///   - tie: returns the tie as it stood just after an event; nil if the match belongs to none.
  public init(
    match: MatchReading, options: ReportOptions = ReportOptions(),
    tie: (Int) -> TieReading? = { _ in nil }
  ) {
    let facts = match.history.facts(upTo: .end, in: match.format)
    var seen: Set<Int> = []
    let positions = facts.map(\.position).filter { seen.insert($0).inserted }
    var lines: [Line] = []
    var last: Clause?
    for position in positions {
      let hasGoal = lines.contains { $0.tellsGoal }
      let facts = MatchFacts(
        match, tie: tie(position), language: options.language.code, moment: .event(position))
      let clause = LiveClause(Story(facts), position, isFirstGoal: !hasGoal).clause
      // The final whistle after the last kick, or the last half, only repeats what has just been
      // said.
      guard let clause, !clause.saysAgain(last),
        let line = Line(position, clause, facts, match: match, options)
      else { continue }
      lines.append(line)
      last = clause
    }
    self.lines = lines
  }
}

extension LiveReport.Line {
  /// Whether it tells of a goal, even of one that was struck out later.
  fileprivate var tellsGoal: Bool {
    sentence.clauses.contains { $0.kind == ClauseKind.goal.rawValue }
  }

  fileprivate init?(
    _ position: Int, _ clause: Clause, _ facts: MatchFacts, match: MatchReading,
    _ options: ReportOptions
  ) {
    let seed = "\(match.slug)/\(options.language.code)/\(options.language.lexiconVersion)/live"
    var realiser = Realiser(
      options.language, facts.names, seed: "\(seed)/\(position)", isPlain: options.isPlain)
    guard let sentence = realiser.sentence(SentencePlan(clause)) else { return nil }
    self.init(
      position: position, minute: facts.time(of: position)?.figure, score: facts.score,
      sentence: sentence)
  }
}

extension Clause {
  /// Whether it repeats what another clause said: it has no event of its own, and the same values.
  fileprivate func saysAgain(_ other: Clause?) -> Bool {
    about.isEmpty && kind == other?.kind && values == other?.values
  }
}
