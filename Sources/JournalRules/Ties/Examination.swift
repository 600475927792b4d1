/// What a test found: the numbers that it compared, and the events behind them.
public struct Examination: Hashable, Sendable {
  /// Both teams' numbers; nil if something is missing.
  public var values: Pair?

  /// The team that it puts ahead; nil if they are level.
  public var ahead: TieSide?

  /// The positions of the events behind the numbers.
  public var evidence: [Int]

  /// What is missing; nil if nothing is.
  public var needs: String?

  /// Whether what is missing is the score of the two halves.
  var lacksRegulation = false

  /// Creates a comparison of numbers: more is better.
  public init(comparing values: Pair, evidence: [Int]) {
    self.values = values
    self.ahead = values.leader
    self.evidence = evidence
  }

  /// Creates a decision that does not follow from the numbers shown.
  public init(ahead: TieSide?, values: Pair?, evidence: [Int]) {
    self.values = values
    self.ahead = ahead
    self.evidence = evidence
  }

  /// Creates the result if nothing can be said without this.
  public init(needs: String) {
    self.needs = needs
    evidence = []
  }
}
