package import JournalCore

/// The slugs that a journal knows.
package struct KnownNames {
  package let directory: Directory

  /// The competitions that are defined, or have a regulation or ties.
  package let competitions: Set<CompetitionSlug>

  package init(_ directory: Directory) {
    self.directory = directory
    competitions = Set(directory.competitions.keys).union(directory.regulations.keys)
      .union(directory.ties.values.map(\.competition))
  }

  /// Whether a slug of a kind is known, directly or through a merger.
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
