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
  /// What a team gets besides for its goals; nil if nothing.
  public var bonus: Bonus?
  /// The source of the clause.
  public var source: String?

  /// Points for goals, whatever the match itself is worth: France from 1973 to 1976.
  public struct Bonus: Hashable, Decodable, Sendable {
    /// The points.
    public var points: Int
    /// The fewest goals that earn them, in whatever match; nil if the number does not matter.
    public var goals: Int?
    /// The smallest margin of a win that earns them; nil if it does not matter.
    public var margin: Int?
    /// The source of the clause.
    public var source: String?

    /// Creates a bonus.
    public init(points: Int, goals: Int? = nil, margin: Int? = nil) {
      (self.points, self.goals, self.margin) = (points, goals, margin)
    }

    /// Whether a team earns it with some goals for and against.
    public func isEarned(_ scored: Int, _ conceded: Int) -> Bool {
      scored >= goals ?? 0 && (margin == nil || scored - conceded >= margin ?? 0)
    }
  }

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

  /// The points for an outcome with some goals for and against, the bonus included.
  public func points(for outcome: SideOutcome, scored: Int, conceded: Int) -> Int {
    let earned = bonus.map { $0.isEarned(scored, conceded) ? $0.points : 0 }
    return points(for: outcome) + (earned ?? 0)
  }

  /// Two points for a win, as was usual before three.
  public static let two = PointsRule(win: 2, draw: 1)
}
