import JournalCore
import JournalFeeds

extension ImportedMatch {
  /// The match with each incident in its half of a second extra time, if its rules have one.
  ///
  /// A feed does not know the rules: it takes minute 122 for one after the end of extra time.
  func timed(in format: MatchFormat) -> ImportedMatch {
    guard format.secondExtraTime != nil else { return self }
    var match = self
    for index in match.feed.incidents.indices {
      match.feed.incidents[index].at = match.feed.incidents[index].at?.timed(in: format)
    }
    return match
  }
}

extension MatchTime {
  /// The time that a feed's time means under a format with a second extra time.
  fileprivate func timed(in format: MatchFormat) -> MatchTime {
    let last = MatchFormat.standard.lastMinute
    guard period == .extraTimeSecond, precision == .approximate, minute == last, let added,
      let later = format.period(of: last + added), later.isSecondExtraTime
    else { return self }
    return MatchTime(later, last + added)
  }
}
