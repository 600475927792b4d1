import JournalCore

/// Scorers and how often each scored, in the order of their first goals.
struct Tally {
  /// The scorers and their counts.
  let people: [Value.Counted]

  /// Counts persons.
  init(_ scorers: [PersonSlug]) {
    var counts: [PersonSlug: Int] = [:]
    var order: [PersonSlug] = []
    for scorer in scorers {
      if counts[scorer] == nil { order.append(scorer) }
      counts[scorer, default: 0] += 1
    }
    people = order.map { Value.Counted($0, counts[$0] ?? 0) }
  }
}
