public import JournalCore

/// Who goes through and by which step, with every step that was tried.
public struct TieVerdict: Hashable, Sendable {
  /// How final the answer is.
  public enum State: String, Hashable, Sendable, Word {
    /// Everything that the regulation requires has been played.
    case decided
    /// Matches are still to be finished: this is how it stands.
    case asItStands = "as-it-stands"
    /// The regulation cannot decide: something is missing.
    case undecided
  }

  /// How final the answer is.
  public let state: State

  /// The team that goes through; nil if that is open.
  public let winner: TieSide?

  /// The id of the step that decided.
  public let decidedBy: String?

  /// What is missing, such as `extra-time` or `leg 2`.
  public var needs: [String] { lacks.map(\.text) }

  /// What would supply what is missing, where the words do not say it, each once.
  public var remedies: [Remedy] {
    lacks.compactMap(\.remedy).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Every step that was tried, in order.
  public let findings: [Finding]

  /// The goals of both teams over the legs that the regulation requires.
  public let aggregate: Pair

  /// What is missing, as cases.
  let lacks: [TieNeed]

  /// Whether every step was applied, everything was played, and the teams are still level.
  let isExhausted: Bool

  /// Creates a verdict.
  init(
    state: State, winner: TieSide?, decidedBy: String?, lacks: [TieNeed], findings: [Finding],
    aggregate: Pair, isExhausted: Bool = false
  ) {
    self.state = state
    self.winner = winner
    self.decidedBy = decidedBy
    self.lacks = lacks
    self.findings = findings
    self.aggregate = aggregate
    self.isExhausted = isExhausted
  }

  /// The verdict on another match as part of the step that required it.
  func within(_ step: Step, after findings: [Finding]) -> TieVerdict {
    TieVerdict(
      state: state, winner: winner, decidedBy: decidedBy.map { "\(step.name).\($0)" },
      lacks: lacks.map { $0.ofMatch(step.wantedMatch) },
      findings: findings + self.findings.map { $0.within(step) }, aggregate: aggregate,
      isExhausted: isExhausted)
  }

  /// The numbers of the last test with a given name, such as the away goals.
  public func values(of step: String) -> Pair? {
    findings.last { $0.step == step || $0.step == "\(step)-all" }?.values
  }

  /// The finding that decided, with its own evidence.
  public var decisive: Finding? { findings.last { $0.step == decidedBy } }

  /// The positions of all events on which it rests, ascending, without duplicates: those of every
  /// step that was asked. Those of the step that decided are `decisive?.evidence`.
  public var evidence: [Int] { Array(Set(findings.flatMap(\.evidence))).sorted() }

  /// Whether two verdicts say the same about the tie, whatever the events behind them.
  public func agrees(with other: TieVerdict) -> Bool {
    winner == other.winner && decidedBy == other.decidedBy && needs == other.needs
      && state == other.state
  }
}
