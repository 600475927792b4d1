/// What a match is worth in a table: five values, two of them for a draw with a shoot-out.
public struct PointsRule: Hashable, Decodable, Sendable {
  /// A win.
  public var win: Int
  /// A draw.
  public var draw: Int
  /// A defeat; 0 where it does not say.
  public var loss: Int?
  /// A draw and the shoot-out won; a plain draw where it does not say.
  public var shootOutWin: Int?
  /// A draw and the shoot-out lost; a plain draw where it does not say.
  public var shootOutLoss: Int?
  /// Where the clause comes from.
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

  /// What an outcome is worth.
  public func points(for outcome: SideOutcome) -> Int {
    switch outcome {
    case .win: win
    case .draw: draw
    case .loss: loss ?? 0
    case .shootOutWin: shootOutWin ?? draw
    case .shootOutLoss: shootOutLoss ?? draw
    }
  }

  /// Two points for a win, as before 3-1-0.
  public static let two = PointsRule(win: 2, draw: 1)
}
