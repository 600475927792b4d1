/// An event with one key by which it is found.
public struct RegistryRow: Hashable, Sendable {
  /// The key.
  public let key: RegistryKey

  /// The position of the event.
  public let position: Int

  /// The position from which the key finds the event: its own, or that of the correction that added
  /// the key.
  public let since: Int

  /// The position of the entry that the event is, or acts on.
  public let root: Int

  /// Creates a row.
  public init(_ key: RegistryKey, position: Int, since: Int, root: Int) {
    self.key = key
    self.position = position
    self.since = since
    self.root = root
  }
}
