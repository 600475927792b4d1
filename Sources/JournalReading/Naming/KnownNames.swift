package import JournalCore

/// What a journal knows by its slugs.
package struct KnownNames {
  package let directory: Directory

  /// The competitions that are defined, have rules or have ties.
  package let competitions: Set<CompetitionSlug>

  package init(_ directory: Directory) {
    self.directory = directory
    competitions = Set(directory.competitions.keys).union(directory.regulations.keys)
      .union(directory.ties.values.map(\.competition))
  }

  /// Whether something of a kind is known by a slug, which may have been merged into another.
  package func knows(_ slug: String, as kind: EntityKind) -> Bool {
    [slug, directory.canonical(slug, kind)].contains { text in
      switch kind {
      case .team: TeamSlug(text).map { directory.teams[$0] != nil } ?? false
      case .person: PersonSlug(text).map { directory.persons[$0] != nil } ?? false
      case .competition: CompetitionSlug(text).map { competitions.contains($0) } ?? false
      }
    }
  }
}
