/// The rows of the registry in a log, as of one position.
///
/// Rows whose `since` is after that position are not seen.
public protocol RegistryRows<Failure> {
  /// The error of reading rows.
  associatedtype Failure: Error

  /// Returns the rows with a key.
  func rows(of key: RegistryKey) throws(Failure) -> [RegistryRow]

  /// Returns the rows for names of a kind that begin with a folded text.
  func rows(namedFrom start: String, _ kind: RegistryKind) throws(Failure) -> [RegistryRow]

  /// Returns the entities that an entry is about.
  func subjects(of root: Int) throws(Failure) -> [RegistryEntity]

  /// Returns the entities of a kind, sorted by slug, up to a limit.
  func entities(of kind: RegistryKind, limit: Int) throws(Failure) -> [RegistryEntity]
}
