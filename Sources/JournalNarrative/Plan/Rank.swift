/// What a fact is worth to a reader where there is not room for all: its weight times the stake of its
/// moment, ties in the order of the log.
struct Rank: Comparable {
  /// How much a fact of a kind weighs at a moment on which everything hangs.
  enum Weight {
    /// A player who scored three goals or more, which is about the whole match.
    static let haul = 1.0
    /// A penalty that was no goal, and a goal that did not count: either was nearly one.
    static let nearGoal = 1.0
    /// A shot against the frame of the goal.
    static let woodwork = 0.5
    /// What the crowd did, for each step of its intensity from 1 to 5.
    static let crowd = 0.1
    /// How the first leg ended, which the reader may know.
    static let firstLeg = 0.2
    /// What was said.
    static let quote = 0.15
  }

  private let thousandths: Int
  private let position: Int

  /// A rank.
  ///
  /// - Parameters:
  ///   - stake: that of the moment; 1 for what is about the whole match.
  init(_ weight: Double, stake: Double = 1, position: Int) {
    thousandths = Int((weight * stake * 1000).rounded())
    self.position = position
  }

  /// Whether it is worth less; of equal ones the later.
  static func < (left: Rank, right: Rank) -> Bool {
    (left.thousandths, -left.position) < (right.thousandths, -right.position)
  }
}
