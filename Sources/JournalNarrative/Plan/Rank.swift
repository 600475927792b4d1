/// The worth of a fact to a reader when there is not room for everything: its weight times the
/// stake of its moment. Equal ranks go in the order of the log.
struct Rank: Comparable {
  /// The weight of a kind of fact at a moment with the highest stake.
  enum Weight {
    /// A player with three goals or more; this is about the whole match.
    static let haul = 1.0
    /// A missed penalty, or a goal that did not count: each was nearly a goal.
    static let nearGoal = 1.0
    /// A shot against the woodwork.
    static let woodwork = 0.5
    /// A player who was hurt.
    static let injury = 0.6
    /// A crowd scene, for each step of its intensity from 1 to 5.
    static let crowd = 0.1
    /// The result of the first leg, which the reader may know.
    static let firstLeg = 0.2
    /// A quote.
    static let quote = 0.15
  }

  private let thousandths: Int
  private let position: Int

  /// Creates a rank.
  ///
  /// - Parameters:
  ///   - stake: the stake of the moment; 1 for what is about the whole match.
  init(_ weight: Double, stake: Double = 1, position: Int) {
    thousandths = Int((weight * stake * 1000).rounded())
    self.position = position
  }

  /// Orders by worth; of equal ranks the later one is lower.
  static func < (left: Rank, right: Rank) -> Bool {
    (left.thousandths, -left.position) < (right.thousandths, -right.position)
  }
}
