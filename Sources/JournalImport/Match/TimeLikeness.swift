import JournalCore

/// How the time that a feed tells compares with the one that the journal has.
enum TimeLikeness: Equatable {
  /// They agree.
  case same
  /// The feed says nothing.
  case silent
  /// The journal leaves it open, or the added time, and the feed knows it.
  case open
  /// They differ by so many minutes.
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
