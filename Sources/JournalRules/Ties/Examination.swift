/// What a test found: the numbers it compared and the events behind them.
public struct Examination: Hashable, Sendable {
  /// Both teams' numbers; nil where something is missing.
  public var values: Pair?

  /// The team that it puts ahead.
  public var ahead: TieSide?

  /// The positions of the events behind the numbers.
  public var evidence: [Int]

  /// What is missing, where something is.
  public var needs: String?

  /// Numbers compared: more is better.
  public init(comparing values: Pair, evidence: [Int]) {
    self.values = values
    self.ahead = values.leader
    self.evidence = evidence
  }

  /// A decision that does not come from comparing the numbers shown.
  public init(ahead: TieSide?, values: Pair?, evidence: [Int]) {
    self.values = values
    self.ahead = ahead
    self.evidence = evidence
  }

  /// Nothing can be said without this.
  public init(needs: String) {
    self.needs = needs
    evidence = []
  }
}
