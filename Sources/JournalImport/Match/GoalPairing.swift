import JournalCore

/// Finds for each goal of a feed the goal of the journal that it is.
///
/// Goals of one side only. In passes, the surest first: all agrees; the scorer agrees and the journal's
/// minute is open; the minute agrees and one of the scorers is open; the scorer agrees and the minute
/// differs, nearest first; the minute agrees and the scorer differs; the journal's is open altogether.
/// What is left over is new as far as there is room for it; the rest is paired in order.
struct GoalPairing {
  /// How alike two goals are.
  struct Likeness {
    /// Whether both name a scorer and it is one and the same; nil where one names none.
    var scorer: Bool?
    /// How the times compare.
    var time: TimeLikeness
  }

  /// Pairs: the index of the feed's goal, then of the journal's.
  private(set) var pairs: [(theirs: Int, ours: Int)] = []

  /// Goals of the feed that are new.
  private(set) var new: [Int] = []

  /// Goals of the feed that the journal has no room for and no goal to pair with.
  private(set) var surplus: [Int] = []

  /// Goals of the journal that the feed does not tell.
  private(set) var untold: [Int]

  /// Pairs goals.
  ///
  /// - Parameters:
  ///   - room: how many goals more the score of the journal leaves room for.
  ///   - likeness: how alike a goal of the feed and one of the journal are.
  init(theirs: Int, ours: Int, room: Int, likeness: (Int, Int) -> Likeness) {
    var left = Array(0..<theirs)
    untold = Array(0..<ours)
    for pass in Pass.allCases {
      var next: [Int] = []
      for goal in left {
        let ranks = untold.compactMap { mine in
          pass.rank(likeness(goal, mine)).map { (rank: $0, mine: mine) }
        }
        if let best = ranks.min(by: { ($0.rank, $0.mine) < ($1.rank, $1.mine) }) {
          pairs.append((goal, best.mine))
          untold.removeAll { $0 == best.mine }
        } else {
          next.append(goal)
        }
      }
      left = next
    }
    new = Array(left.prefix(max(0, room)))
    for goal in left.dropFirst(max(0, room)) {
      if untold.isEmpty {
        surplus.append(goal)
      } else {
        pairs.append((goal, untold.removeFirst()))
      }
    }
    pairs.sort { $0.theirs < $1.theirs }
  }

  private enum Pass: CaseIterable {
    case all, openMinute, openScorer, otherMinute, otherScorer, open

    /// How well two goals go together in this pass, 0 best; nil where they do not.
    func rank(_ likeness: Likeness) -> Int? {
      let isSame = likeness.scorer == true
      switch (self, likeness.time) {
      case (.all, .same), (.all, .silent): return isSame ? 0 : nil
      case (.openMinute, .open): return isSame ? 0 : nil
      case (.openScorer, .same), (.openScorer, .silent): return likeness.scorer == nil ? 0 : nil
      case (.otherMinute, .differs(let minutes)): return isSame ? minutes : nil
      case (.otherScorer, .same): return likeness.scorer == false ? 0 : nil
      case (.open, .open): return likeness.scorer == nil ? 0 : nil
      default: return nil
      }
    }
  }
}
