import JournalCore

/// Pairs each goal of a feed with the same goal in the journal, for one side.
///
/// Pairing takes several passes, the surest first:
/// 1. everything agrees;
/// 2. the scorer agrees, and the journal gives no minute;
/// 3. the minute agrees, and one of the scorers is missing;
/// 4. the scorer agrees and the minute differs, nearest first;
/// 5. the minute agrees and the scorer differs;
/// 6. the journal gives no minute, and one of the scorers is missing.
///
/// Goals left over are new if there is room for them; the rest are paired in order.
struct GoalPairing {
  /// How similar two goals are.
  struct Likeness {
    /// Whether both name the same scorer; nil if one of them names none.
    var scorer: Bool?
    /// How the times compare.
    var time: TimeLikeness
  }

  /// The pairs: the index of the feed's goal, then of the journal's.
  private(set) var pairs: [(theirs: Int, ours: Int)] = []

  /// The goals of the feed that are new.
  private(set) var new: [Int] = []

  /// The goals of the feed for which the journal has neither room nor a goal to pair.
  private(set) var surplus: [Int] = []

  /// The goals of the journal that the feed lacks.
  private(set) var untold: [Int]

  /// Pairs the goals of both sources.
  ///
  /// - Parameters:
  ///   - room: the number of further goals that the journal's score allows.
  ///   - likeness: returns how similar a goal of the feed and one of the journal are.
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

    /// Returns how well two goals match in this pass, 0 best; nil if they do not.
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
