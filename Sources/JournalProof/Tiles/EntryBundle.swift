public import JournalCore

/// Records as a published log stores them: C2SP tlog-tiles, "Log entries".
///
/// Each record follows its length, in two bytes, big-endian.
public enum EntryBundle {
  /// The largest length that fits two bytes.
  public static let recordLimit = 65_535

  /// The bytes of a bundle. Throws a refusal if a record is longer than 65,535 bytes.
  public static func bytes(of records: some Sequence<[UInt8]>) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      guard record.count <= recordLimit else {
        throw .badTile("a record of \(record.count) bytes is too long for it")
      }
      bytes.append(UInt8(record.count >> 8))
      bytes.append(UInt8(record.count & 255))
      bytes += record
    }
    return bytes
  }

  /// The records of a bundle. Throws a refusal if there are not exactly `width`.
  public static func records(in bytes: [UInt8], width: Int) throws(Refusal) -> [[UInt8]] {
    var records: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 2 else { throw .badTile("it ends inside a record") }
      let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(2)
      guard rest.count >= length else { throw .badTile("it ends inside a record") }
      guard records.count < width else { throw .badTile("it has more than \(width) records") }
      records.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    guard records.count == width else {
      throw .badTile("it has \(records.count) records, not \(width)")
    }
    return records
  }
}
