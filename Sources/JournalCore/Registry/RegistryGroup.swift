/// An entry of the registry with the events that act on it: corrections, retractions, confirmations
/// and claims.
///
/// They are found together, by every key that any of them has given the entry. So a corrected name
/// finds the registration and its correction, and so does the old name. A fold decides what counts.
public struct RegistryGroup: Sendable {
  /// The position of the entry.
  public let root: Int

  /// The entry and the events that act on it, in order of position.
  public private(set) var records: [Record]

  /// The keys by which they are found.
  public private(set) var keys: Set<RegistryKey>

  /// Restores a group.
  ///
  /// - Parameters:
  ///   - records: the entry and the events that act on it so far.
  ///   - keys: the keys by which they are found so far.
  public init(root: Int, records: [Record], keys: Set<RegistryKey>) {
    self.root = root
    self.records = records
    self.keys = keys
  }

  /// Returns the rows of a whole group, computed from its records.
  ///
  /// - Parameter records: the entry and the events that act on it, in order of position.
  public static func rows(of records: [Record]) -> [RegistryRow] {
    guard let first = records.first else { return [] }
    var group = RegistryGroup(root: first.position, records: [], keys: [])
    return records.flatMap { group.add($0) }
  }

  /// Returns the rows of an event that acts on no other; none if it is no entry of the registry.
  public static func rows(ofEntry record: Record) -> [RegistryRow] { rows(of: [record]) }

  /// Adds the entry, or the next event that acts on it; returns the new rows.
  public mutating func add(_ record: Record) -> [RegistryRow] {
    records.append(record)
    let fresh = effectiveKeys.subtracting(keys)
    let own = keys.map { row($0, record.position, since: record.position) }
    keys.formUnion(fresh)
    return own
      + fresh.flatMap { key in records.map { row(key, $0.position, since: record.position) } }
  }

  private func row(_ key: RegistryKey, _ position: Int, since: Int) -> RegistryRow {
    RegistryRow(key, position: position, since: since, root: root)
  }

  /// The keys of the entry as corrected so far; as recorded if nothing acts on it yet.
  private var effectiveKeys: Set<RegistryKey> {
    guard let first = records.first else { return [] }
    guard records.count > 1 else { return Set(first.event.registryKeys) }
    return Set(StreamHistory(records).effective(first).event.registryKeys)
  }
}
