import JournalCore

/// A warning: an attempt before the same side's next goal, in another minute, with no goal in
/// between, by a side that was not ahead. A side that leads need warn nobody.
enum Warning {
  /// The position of the goal of which an attempt warned; nil if there is none.
  ///
  /// An attempt of unknown minute warns if it certainly came before the first goal of its period,
  /// or was recorded before that goal.
  static func goal(after hit: WoodworkHit, in story: Story) -> Int? {
    guard !story.goals.isEmpty else { return nil }
    let later = story.goals.first { point in
      if hit.time.certainlyPrecedes(point.goal.time) { return true }
      // Without a minute, the order of entry within the period decides.
      return hit.time.minute == nil && hit.time.period != nil
        && hit.time.period == point.goal.time.period && hit.position < point.goal.position
    }
    // A goal in the same minute, such as from a rebound, was no time for a warning.
    guard let next = later, next.side == hit.side, next.deficit >= 0,
      hit.time.minutes(to: next.goal.time) != 0
    else { return nil }
    return next.goal.position
  }
}
