/// An event and one key that it is found by.
public struct RegistryRow: Hashable, Sendable {
  /// The key.
  public let key: RegistryKey

  /// Where the event stands.
  public let position: Int

  /// The position from which on it is found: its own, or that of the correction that says so.
  public let since: Int

  /// Where the entry stands that the event is, or acts upon.
  public let root: Int

  /// Creates a row.
  public init(_ key: RegistryKey, position: Int, since: Int, root: Int) {
    self.key = key
    self.position = position
    self.since = since
    self.root = root
  }
}
