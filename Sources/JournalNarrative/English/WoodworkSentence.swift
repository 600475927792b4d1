import JournalCore

/// Shots against the frame of the goal, in English.
enum WoodworkSentence {
  /// One shot with its detail, several by their number.
  static func sentence(_ hits: [WoodworkHit], _ facts: MatchFacts) -> Sentence? {
    guard let first = hits.first else { return nil }
    if hits.count == 1 { return clause(first, facts).sentence }
    let sides = Side.allCases.filter { side in hits.contains { $0.side == side } }
      .sorted { left, right in count(left, hits) > count(right, hits) }
    let parts = sides.map { side in
      "\(facts.team(side)) hit the woodwork \(NumberWords.times(count(side, hits)))"
    }
    return Sentence("\(NumberWords.list(parts)).", evidence: hits.map(\.position))
  }

  private static func count(_ side: Side, _ hits: [WoodworkHit]) -> Int {
    hits.count { $0.side == side }
  }

  private static func clause(_ hit: WoodworkHit, _ facts: MatchFacts) -> Clause {
    let part =
      switch hit.part {
      case .post: "the post"
      case .leftPost: "the left post"
      case .rightPost: "the right post"
      case .crossbar: "the bar"
      case nil: "the woodwork"
      }
    let source: String? =
      switch hit.situation {
      case .freeKick, .directFreeKick: "from a free-kick"
      case .corner: "from a corner"
      default: nil
      }
    return Clause(
      .name(hit.person ?? facts.team(hit.side)), hit.isHeader ? "headed against" : "hit", part,
      source, evidence: [hit.position])
  }
}
