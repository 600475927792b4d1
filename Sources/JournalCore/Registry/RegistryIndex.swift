/// The rows of the registry in memory, derived from the records of a log.
///
/// A log that stores no rows answers from it; a log that does can be verified against it.
public struct RegistryIndex: Sendable {
  /// The last position that the index covers; 0 if it is empty.
  public private(set) var position = 0

  private var rows: [RegistryKey: [RegistryRow]] = [:]
  private var members: [Int: [Int]] = [:]
  private var keys: [Int: Set<RegistryKey>] = [:]
  private var roots: [Int: Int] = [:]
  private var positions: [EventID: Int] = [:]

  /// Creates an empty index.
  public init() {}

  /// Notes that no other record up to a position concerns the index.
  public mutating func isComplete(upTo position: Int) {
    self.position = max(self.position, position)
  }

  /// Whether a record can have keys, or act on one that has.
  public static func holds(_ record: Record) -> Bool { record.stream.category != .match }

  /// Adds the next record of the registry or of a competition; others only advance the position.
  ///
  /// - Parameter fetch: returns an earlier record by its position, for a record that acts on it.
  public mutating func take<Failure: Error>(
    _ record: Record, _ fetch: (Int) throws(Failure) -> Record?
  ) throws(Failure) {
    position = record.position
    guard Self.holds(record) else { return }
    positions[record.id] = record.position
    guard let root = try root(of: record, fetch) else {
      return add(RegistryGroup.rows(ofEntry: record), record.position, root: record.position)
    }
    var group = RegistryGroup(
      root: root, records: try records(of: root, fetch), keys: keys[root] ?? [])
    add(group.add(record), record.position, root: root)
  }

  /// Recomputes the keys of an event's entry after texts of it were erased.
  public mutating func renew<Failure: Error>(
    _ position: Int, _ fetch: (Int) throws(Failure) -> Record?
  ) throws(Failure) {
    guard let root = roots[position] else { return }
    let records = try records(of: root, fetch)
    for key in keys[root] ?? [] { rows[key]?.removeAll { $0.root == root } }
    keys[root] = []
    insert(RegistryGroup.rows(of: records))
  }

  /// All rows.
  public var all: Set<RegistryRow> { Set(rows.values.joined()) }

  /// The root of an event's group; nil if the event is part of none.
  public func root(of position: Int) -> Int? { roots[position] }

  /// The rows as they were at a position.
  public func upTo(_ position: Int) -> some RegistryRows<Never> {
    Past(index: self, position: position)
  }

  private func root<Failure: Error>(
    of record: Record, _ fetch: (Int) throws(Failure) -> Record?
  ) throws(Failure) -> Int? {
    guard let subject = record.event.subject, let target = positions[subject],
      target < record.position, let root = roots[target],
      try fetch(root)?.stream == record.stream
    else { return nil }
    return root
  }

  private func records<Failure: Error>(
    of root: Int, _ fetch: (Int) throws(Failure) -> Record?
  ) throws(Failure) -> [Record] {
    var records: [Record] = []
    for position in members[root] ?? [] {
      if let record = try fetch(position) { records.append(record) }
    }
    return records
  }

  private mutating func add(_ rows: [RegistryRow], _ position: Int, root: Int) {
    guard !rows.isEmpty || roots[root] != nil else { return }
    roots[position] = root
    members[root, default: []].append(position)
    insert(rows)
  }

  private mutating func insert(_ rows: [RegistryRow]) {
    for row in rows {
      self.rows[row.key, default: []].append(row)
      keys[row.root, default: []].insert(row.key)
    }
  }

  /// The rows as they were at a position.
  private struct Past: RegistryRows {
    let index: RegistryIndex
    let position: Int

    func rows(of key: RegistryKey) throws(Never) -> [RegistryRow] {
      (index.rows[key] ?? []).filter { $0.since <= position }
    }

    func rows(namedFrom start: String, _ kind: RegistryKind) throws(Never) -> [RegistryRow] {
      index.rows.filter { key, _ in
        key.relation == .named && key.kind == kind && key.text.utf8.starts(with: start.utf8)
      }.values.joined().filter { $0.since <= position }
    }

    func subjects(of root: Int) throws(Never) -> [RegistryEntity] {
      (index.keys[root] ?? []).filter { key in
        (index.rows[key] ?? []).contains { $0.root == root && $0.since <= position }
      }.compactMap(\.entity)
    }

    func entities(of kind: RegistryKind, limit: Int) throws(Never) -> [RegistryEntity] {
      let known = index.rows.filter { key, rows in
        key.relation == .about && key.kind == kind && rows.contains { $0.since <= position }
      }
      let slugs = known.keys.map(\.text)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return slugs.prefix(limit).map { RegistryEntity(kind, $0) }
    }
  }
}
