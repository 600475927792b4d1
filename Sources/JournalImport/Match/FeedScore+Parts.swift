import JournalCore
import JournalFeeds

/// A score of a feed with the last period that it covers.
struct ScorePart: Hashable {
  /// The last period that it covers.
  let upTo: Period
  /// The goals.
  let score: Score
  /// Whether the feed gives it only as the final score, and not for this period.
  let isOnlyFinal: Bool
}

extension FeedMatch {
  /// The scores that the feed gives, each with the last period that it covers.
  ///
  /// The feed may not say whether its final score includes extra time. The score then covers extra
  /// time if there is any sign of it (the feed says so, or something happened in it), otherwise it
  /// ends with the second half. So a goal in extra time is never counted on top of it.
  var scoreParts: [ScorePart] {
    guard !isDecidedAtTheTable else { return [] }
    var parts: [ScorePart] = []
    if let half = score.halfTime {
      parts.append(ScorePart(upTo: .firstHalf, score: half, isOnlyFinal: false))
    }
    if let full = score.fullTime {
      parts.append(ScorePart(upTo: .secondHalf, score: full, isOnlyFinal: false))
    }
    if let end = score.extraTime, score.fullTime != nil || score.hasExtraTime {
      parts.append(ScorePart(upTo: lastExtraTime, score: end, isOnlyFinal: false))
    } else if score.fullTime == nil, let end = score.extraTime ?? score.unspecified {
      let last: Period = showsExtraTime ? lastExtraTime : .secondHalf
      parts.append(ScorePart(upTo: last, score: end, isOnlyFinal: true))
    } else if let end = score.unspecified, score.hasExtraTime {
      parts.append(ScorePart(upTo: lastExtraTime, score: end, isOnlyFinal: false))
    }
    return parts
  }

  /// Whether the only score is a ruling, or the match cannot have one.
  private var isDecidedAtTheTable: Bool {
    switch status {
    case .awarded: awarded == nil
    case .walkover, .cancelled, .postponed: true
    case .scheduled, .played, .abandoned, .annulled: false
    }
  }

  /// The period in which extra time ends: of a second one if anything happened in it.
  private var lastExtraTime: Period {
    incidents.contains { $0.at?.period?.isSecondExtraTime == true }
      ? .secondExtraTimeSecond : .extraTimeSecond
  }

  /// Whether the feed gives any sign of extra time.
  private var showsExtraTime: Bool {
    score.hasExtraTime || incidents.contains { $0.at?.period?.isExtraTime == true }
  }

  /// The kick-off; nil unless the local time and its offset are both known.
  var kickOff: OffsetInstant? {
    guard let date, let time, let offset, (0..<1_440).contains(time),
      (-899..<900).contains(offset)
    else { return nil }
    let minutes = Int64(date.daysSince1970) * 1_440 + Int64(time - offset)
    return OffsetInstant(instant: Instant(milliseconds: minutes * 60_000), offsetMinutes: offset)
  }

  /// The ground and the city as one text.
  var place: String? {
    let parts = [venue, city].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
