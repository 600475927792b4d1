import JournalCore

/// What is left of a match at a moment. Of stoppage time no more is known than that a match which is on
/// is not over: a minute is left at least.
enum PlayLeft: Hashable {
  /// So many minutes of ninety.
  case regulation(Int)
  /// So many minutes of extra time, and the score that it began with.
  case extraTime(Int, from: Score)

  /// What is left at a moment; where its minute is not known, from the middle of its period.
  ///
  /// - Parameter level: the score at the end of ninety minutes.
  init(at time: PlayTime, level: Score) {
    let least = time.period?.isPlayed == false ? 0 : 1
    if let period = time.period, period >= .beforeExtraTime, period < .post {
      self = .extraTime(max(least, 120 - (time.minute ?? Self.middle(of: period))), from: level)
    } else {
      self = .regulation(max(least, 90 - (time.minute ?? Self.middle(of: time.period))))
    }
  }

  /// The minutes.
  var minutes: Int {
    switch self {
    case .regulation(let minutes), .extraTime(let minutes, _): minutes
    }
  }

  private static func middle(of period: Period?) -> Int {
    switch period {
    case .pre: 0
    case .firstHalf: 23
    case .halfTime, nil: 45
    case .secondHalf: 68
    case .beforeExtraTime, .post: 90
    case .extraTimeFirst: 98
    case .extraTimeInterval: 105
    case .extraTimeSecond: 113
    case .beforeShootOut, .shootOut: 120
    }
  }
}
