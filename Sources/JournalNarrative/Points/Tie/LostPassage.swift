import JournalCore

/// The times at which the side that went out would have gone through, as the tie stood.
struct LostPassage {
  static let definition =
    "the stretches between goals in which the regulation, by the score as it stood, sent the side "
    + "through that is out in the end; nothing where it led only until some time before half-time"

  /// The side that went out.
  let side: Side
  /// The stretches, in order.
  let spells: [Spell]

  /// Looks for them in the last of several legs; nil if a minute on which they rest is not known.
  static func find(in story: Story) -> LostPassage? {
    guard let tie = story.facts.tie, tie.isLegged, let winner = tie.decidedWinner,
      story.facts.progress == .over, let last = story.swing.last, last.after != winner.other
    else { return nil }
    let side = winner.other
    var spells: [Spell] = []
    var start: PlayTime?
    for (swing, point) in zip(story.swing, story.goals) {
      let (was, stays) = (swing.before == side, swing.after == side)
      guard was != stays else { continue }
      guard point.goal.time.isExact, point.goal.time.period != nil else { return nil }
      if stays {
        start = point.goal.time
      } else {
        spells.append(Spell(from: start, to: point.goal.time))
      }
    }
    guard let final = spells.last else { return nil }
    let isBrief = final.start == nil && final.end.period == .firstHalf
    return isBrief ? nil : LostPassage(side: side, spells: spells)
  }
}
