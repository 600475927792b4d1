import JournalCore

/// What a list in the file must come to: the number of its entries, and the exclusive or of the
/// hashes of its rows.
///
/// The order of the rows does not matter, and one that is taken out is simply added again. So a row
/// can be added, and an erased name removed, without reading the rest.
struct Checksum: Hashable {
  /// The number of entries.
  private(set) var count = 0

  /// The exclusive or of the hashes of the rows.
  private(set) var sum: UInt64 = 0

  /// A checksum of nothing.
  static let empty = Checksum()

  /// Creates a checksum from its stored parts.
  init(count: Int = 0, sum: UInt64 = 0) {
    self.count = count
    self.sum = sum
  }

  /// Adds an entry with the hash of its row.
  mutating func add(_ hash: RowHash) {
    count += 1
    sum ^= hash.value
  }

  /// Takes an entry out.
  mutating func remove(_ hash: RowHash) {
    count -= 1
    sum ^= hash.value
  }

  /// Adds a row that is no entry of its own: one of the facts of an event.
  mutating func mix(_ hash: RowHash) { sum ^= hash.value }

  /// Adds entries whose rows are checked elsewhere.
  mutating func add(count: Int) { self.count += count }

  /// Adds all entries of another list.
  mutating func add(_ other: Checksum) {
    count += other.count
    sum ^= other.sum
  }
}

extension Checksum {
  /// The checksum of what a journal says of itself.
  init(_ identity: LogIdentity) {
    self.init()
    add(RowHash(identity))
  }
}
