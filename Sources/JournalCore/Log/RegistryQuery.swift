/// A question about who is who.
///
/// The answer is all records that concern it, in order of position: entries, what acts upon them, and the
/// mergers that make several slugs one. Folding just these (`Directory.take(_:)`) gives of what was asked
/// for the same as folding everything. There may be more in it: what once had a name, what was taken back.
public enum RegistryQuery: Hashable, Sendable {
  /// What is said about these, and about all that they were merged with.
  case about([RegistryEntity])

  /// What has, or had, a name or slug of which this is all from the start of a word on: `pires` or
  /// `gabriel pires`, without regard to case and accents (`NameKey`).
  case named(String, Set<RegistryKind>)

  /// What has, or had, a name or slug of which a word starts with this.
  case starting(String, Set<RegistryKind>)

  /// The persons who were ever registered with a team, or with one that it was merged with.
  case members(of: TeamSlug)

  /// The persons who were ever registered with no team, such as referees.
  case unattached

  /// The ties of a competition, and of those that it was merged with.
  case ties(of: CompetitionSlug)

  /// The regulations that a competition adopted, or one that it was merged with.
  case regulations(of: CompetitionSlug)

  /// The adoptions of a regulation, by its digest.
  case regulation(digest: String)

  /// What there is of a kind, in order of slug, at most so many; with what was taken back and merged.
  case first(Int, RegistryKind)
}
