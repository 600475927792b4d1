/// Where a log keeps the rows of the registry: what a search asks of it, as of one position.
///
/// Rows whose `since` is behind that position are not seen.
public protocol RegistryRows<Failure> {
  /// What can go wrong.
  associatedtype Failure: Error

  /// The rows of a key.
  func rows(of key: RegistryKey) throws(Failure) -> [RegistryRow]

  /// The rows of names of a kind that begin with a folded text.
  func rows(namedFrom start: String, _ kind: RegistryKind) throws(Failure) -> [RegistryRow]

  /// What an entry is about.
  func subjects(of root: Int) throws(Failure) -> [RegistryEntity]

  /// What there is of a kind, in order of slug, at most so many.
  func entities(of kind: RegistryKind, limit: Int) throws(Failure) -> [RegistryEntity]
}
