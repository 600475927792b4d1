import JournalCore

/// A warning: an attempt before the same side's next goal, in another minute, with no goal between
/// the two.
enum Warning {
  /// The goal that an attempt warned of, by position; nil where it warned of none.
  ///
  /// An attempt of an unknown minute warns where it is known to lie before the first goal of its
  /// period, or where the recorder put it before that goal.
  static func goal(after hit: WoodworkHit, in story: Story) -> Int? {
    guard !story.goals.isEmpty else { return nil }
    let later = story.goals.first { point in
      if hit.time.certainlyPrecedes(point.goal.time) { return true }
      // Without a minute the order of entry within the period is what is known.
      return hit.time.minute == nil && hit.time.period != nil
        && hit.time.period == point.goal.time.period && hit.position < point.goal.position
    }
    // A rebound within the same minute was no warning.
    guard let next = later, next.side == hit.side, hit.time.minutes(to: next.goal.time) != 0 else {
      return nil
    }
    return next.goal.position
  }
}
