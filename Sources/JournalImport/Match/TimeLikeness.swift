import JournalCore

/// How a time in the feed compares with the one in the journal.
enum TimeLikeness: Equatable {
  /// They agree.
  case same
  /// The feed gives no time.
  case silent
  /// The feed gives a minute or added time that the journal lacks.
  case open
  /// They differ by this many minutes.
  case differs(Int)

  init(_ theirs: MatchTime?, _ ours: MatchTime?) {
    guard let theirs, let minute = theirs.minute else {
      self = .silent
      return
    }
    guard let ours, let known = ours.minute else {
      self = .open
      return
    }
    let isElsewhere =
      theirs.period != nil && ours.period != nil && theirs.period != ours.period
    if minute != known || isElsewhere {
      let distance = minute + (theirs.added ?? 0) - known - (ours.added ?? 0)
      self = .differs(max(abs(distance), 1))
    } else if let added = theirs.added, let known = ours.added {
      self = added == known ? .same : .differs(abs(added - known))
    } else {
      self = theirs.added == nil ? .same : .open
    }
  }
}
