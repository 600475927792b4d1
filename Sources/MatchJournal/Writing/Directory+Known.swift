import JournalCore

extension Directory {
  /// The competitions that are defined, have rules or have ties.
  var knownCompetitions: Set<CompetitionSlug> {
    Set(competitions.keys).union(regulations.keys).union(ties.values.map(\.competition))
  }

  /// Whether something of a kind is known by a slug, which may have been merged into another.
  func knows(_ slug: String, as kind: EntityKind) -> Bool {
    [slug, canonical(slug, kind)].contains { text in
      switch kind {
      case .team: TeamSlug(text).map { teams[$0] != nil } ?? false
      case .person: PersonSlug(text).map { persons[$0] != nil } ?? false
      case .competition: CompetitionSlug(text).map { knownCompetitions.contains($0) } ?? false
      }
    }
  }
}
