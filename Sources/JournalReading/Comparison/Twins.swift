import JournalCore

/// The competitions and the ties of two sides of a comparison, in pairs.
///
/// Two times of one journal have the same slugs. Another journal may have given its own: there a
/// competition is known by its name and season too, and a tie by its round and its teams.
struct Twins {
  /// A slug as both sides have it; nil where a side does not.
  struct Pair<Slug> {
    let before: Slug?
    let after: Slug?
  }

  /// The competitions that either side knows, in the order of the first side's slugs.
  let competitions: [Pair<CompetitionSlug>]

  private let before: Directory
  private let after: Directory
  private let isOther: Bool

  init(before: Directory, after: Directory, isOther: Bool) {
    (self.before, self.after, self.isOther) = (before, after, isOther)
    competitions = Self.pairs(
      before.standingCompetitions, after.standingCompetitions
    ) { isOther && before.name(of: $0) == after.name(of: $1) }
  }

  /// Returns the ties of some competitions, and those that some matches belong to.
  func ties(of competitions: [Pair<CompetitionSlug>], besides matches: [JournalDifference.Match])
    -> [Pair<TieSlug>]
  {
    func ties(
      _ directory: Directory, _ slugs: [CompetitionSlug?], _ readings: [MatchReading?]
    ) -> [TieSlug] {
      let slugs = Set(slugs.compactMap { $0 })
      let defined = directory.ties.values.filter {
        slugs.contains(directory.canonical($0.competition))
      }
      return Set(defined.map(\.tie) + readings.compactMap { $0?.scheduled.tie }).sorted()
    }
    return Self.pairs(
      ties(before, competitions.map(\.before), matches.map(\.before)),
      ties(after, competitions.map(\.after), matches.map(\.after))
    ) { old, new in
      guard isOther, let old = before.ties[old], let new = after.ties[new] else { return false }
      return before.name(of: old.competition) == after.name(of: new.competition)
        && NameKey.fold(old.round) == NameKey.fold(new.round)
        && before.names(of: old) == after.names(of: new)
    }
  }

  /// Pairs slugs that are the same, then those that mean the same.
  private static func pairs<Slug: Hashable & Comparable>(
    _ before: [Slug], _ after: [Slug], _ isSame: (Slug, Slug) -> Bool
  ) -> [Pair<Slug>] {
    var left = after
    var found: [Slug: Slug] = [:]
    for slug in before {
      guard let index = left.firstIndex(of: slug) else { continue }
      found[slug] = left.remove(at: index)
    }
    for slug in before where found[slug] == nil {
      guard let index = left.firstIndex(where: { isSame(slug, $0) }) else { continue }
      found[slug] = left.remove(at: index)
    }
    return before.map { Pair(before: $0, after: found[$0]) }
      + left.map { Pair(before: nil, after: $0) }
  }
}

extension Directory {
  /// The competitions that are not merged into others; those that are not defined yet are known by
  /// their rules or their ties.
  fileprivate var standingCompetitions: [CompetitionSlug] {
    Set(competitions.keys).union(regulations.keys).union(ties.values.map(\.competition))
      .filter { canonical($0) == $0 }.sorted()
  }

  /// The folded name of a competition with its season; the slug if it is not defined.
  func name(of competition: CompetitionSlug) -> String {
    competitions[canonical(competition)].map { NameKey.fold("\($0.name) \($0.season)") }
      ?? competition.text
  }

  /// The folded names of the teams of a tie.
  fileprivate func names(of tie: TieDefined) -> Set<String> {
    Set(tie.teams.map { NameKey.fold(title(canonical($0))) })
  }
}
