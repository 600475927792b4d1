import JournalCore
import JournalReading
import JournalRules

/// What a match and the others of its day settled for one of its teams in the table.
struct Fate: Hashable {
  /// The side of the match.
  let side: Side
  /// What was settled.
  let kind: Settled

  /// What was settled that day, the greatest first: titles, relegation, who goes on and who not.
  static func all(in facts: MatchFacts) -> [Fate] {
    guard facts.progress == .over, facts.award == nil else { return [] }
    let all = Side.allCases.flatMap { side -> [Fate] in
      // One thing of each team: a champion is safe, too.
      let first = facts.surroundings.settled[facts.slug(side)]?.first
      return first.map { [Fate(side: side, kind: $0)] } ?? []
    }
    return all.sorted { rank($0) < rank($1) }
  }

  /// What was settled that day for teams of other matches, by slug: a title, then relegation.
  static func elsewhere(in facts: MatchFacts) -> [(team: TeamSlug, kind: Settled)] {
    guard facts.progress == .over, facts.award == nil else { return [] }
    let order = Settled.allCases
    return facts.surroundings.settledElsewhere.map { (team: $0.key, kind: $0.value) }.sorted {
      (order.firstIndex(of: $0.kind) ?? 0, $0.team) < (order.firstIndex(of: $1.kind) ?? 0, $1.team)
    }
  }

  private static func rank(_ fate: Fate) -> Int {
    (Settled.allCases.firstIndex(of: fate.kind) ?? 0) * 2 + (fate.side == .home ? 0 : 1)
  }

  /// The licence of its words.
  var licence: Licence { Self.licence(of: kind) }

  /// The licence of the words for what was settled.
  static func licence(of kind: Settled) -> Licence {
    switch kind {
    case .champion: .champion
    case .relegated: .relegated
    case .groupWinner: .groupWinner
    case .qualified: .qualified
    case .eliminated: .eliminated
    case .safe: .safe
    }
  }
}
