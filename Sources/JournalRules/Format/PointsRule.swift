/// What a match is worth in a table: five values, two of them for a draw with a shoot-out.
public struct PointsRule: Hashable, Decodable, Sendable {
  /// A win.
  public var win: Int
  /// A draw.
  public var draw: Int
  /// A defeat; 0 if not given.
  public var loss: Int?
  /// A draw with the shoot-out won; as a draw if not given.
  public var shootOutWin: Int?
  /// A draw with the shoot-out lost; as a draw if not given.
  public var shootOutLoss: Int?
  /// The source of the clause.
  public var source: String?

  /// Creates a rule, such as 3-1-0 or 2-1-0.
  public init(
    win: Int, draw: Int, loss: Int? = nil, shootOutWin: Int? = nil, shootOutLoss: Int? = nil
  ) {
    self.win = win
    self.draw = draw
    self.loss = loss
    self.shootOutWin = shootOutWin
    self.shootOutLoss = shootOutLoss
  }

  /// The points for an outcome.
  public func points(for outcome: SideOutcome) -> Int {
    switch outcome {
    case .win: win
    case .draw: draw
    case .loss: loss ?? 0
    case .shootOutWin: shootOutWin ?? draw
    case .shootOutLoss: shootOutLoss ?? draw
    }
  }

  /// Two points for a win, as was usual before three.
  public static let two = PointsRule(win: 2, draw: 1)
}
