import JournalCore

/// What is left of a match at a moment. Stoppage time is not known in advance, so a match in
/// progress has at least a minute left.
enum PlayLeft: Hashable {
  /// This many of the ninety minutes.
  case regulation(Int)
  /// This many minutes of extra time, and the score at its start.
  case extraTime(Int, from: Score)

  /// What is left at a moment. If its minute is not known, it counts as the middle of its period.
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

  /// The number of minutes.
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
    case .beforeShootOut, .shootOut, .beforeSecondExtraTime: 120
    case .secondExtraTimeFirst, .secondExtraTimeInterval, .secondExtraTimeSecond: 120
    }
  }
}
