/// An entry of the registry with all that acts upon it: corrections, retractions, confirmations, claims.
///
/// They are found together, by every key that any of them has given the entry: a name that was corrected
/// finds the registration, and what corrected it, as the old one does. What counts is for a fold to say.
public struct RegistryGroup: Sendable {
  /// Where the entry stands.
  public let root: Int

  /// The entry and what acts upon it, in order of position.
  public private(set) var records: [Record]

  /// What they are found by.
  public private(set) var keys: Set<RegistryKey>

  /// Takes up a group as it was.
  ///
  /// - Parameters:
  ///   - records: the entry and what acts upon it so far.
  ///   - keys: what they are found by so far.
  public init(root: Int, records: [Record], keys: Set<RegistryKey>) {
    self.root = root
    self.records = records
    self.keys = keys
  }

  /// The rows of a whole group, made anew.
  ///
  /// - Parameter records: the entry and what acts upon it, in order of position.
  public static func rows(of records: [Record]) -> [RegistryRow] {
    guard let first = records.first else { return [] }
    var group = RegistryGroup(root: first.position, records: [], keys: [])
    return records.flatMap { group.add($0) }
  }

  /// The rows of an event that acts upon no other; none where it is no entry of the registry.
  public static func rows(ofEntry record: Record) -> [RegistryRow] { rows(of: [record]) }

  /// Takes in the entry, or the next event that acts upon it; returns the rows that are new.
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

  /// The keys of the entry as it stands now; as it was recorded, where nothing acts upon it yet.
  private var effectiveKeys: Set<RegistryKey> {
    guard let first = records.first else { return [] }
    guard records.count > 1 else { return Set(first.event.registryKeys) }
    return Set(StreamHistory(records).effective(first).event.registryKeys)
  }
}
