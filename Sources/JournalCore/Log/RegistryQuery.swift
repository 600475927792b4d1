/// A question about who is who, or about the journal itself.
///
/// The answer is every record that concerns it, in order of position: entries, what acts on them,
/// and the mergers that join several slugs. Folding these records (`Directory.take(_:)`) tells the
/// same about the entities in question as folding the whole registry. The answer may hold more,
/// such as entities that once had the name, or entries that were taken back.
public enum RegistryQuery: Hashable, Sendable {
  /// What is said about these entities, and about all that were merged with them.
  case about([RegistryEntity])

  /// The entities that have, or had, a name or slug that ends with this text from the start of a
  /// word on: `pires` or `gabriel pires`. Case and accents are ignored (`NameKey`).
  case named(String, Set<RegistryKind>)

  /// The entities that have, or had, a name or slug with a word that starts with this.
  case starting(String, Set<RegistryKind>)

  /// Everyone ever registered with a team, or with one that was merged with it.
  case members(of: TeamSlug)

  /// The persons who were ever registered with no team, such as referees.
  case unattached

  /// The ties of a competition, and of those that it was merged with.
  case ties(of: CompetitionSlug)

  /// The regulations that a competition, or one that was merged with it, adopted.
  case regulations(of: CompetitionSlug)

  /// The adoptions of a regulation, by its digest.
  case regulation(digest: String)

  /// The first entities of a kind in order of slug, at most this many, including those that were
  /// taken back or merged.
  case first(Int, RegistryKind)

  /// The events that say that a clock was wrong (`clock-corrected`).
  case clockCorrections
}
