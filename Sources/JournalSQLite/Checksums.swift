import GRDB
import GRDBSQLite
import JournalCore

/// The stored checksums of one state of the log, against which what is read is held.
struct Checksums {
  private let db: Database
  private let statement: RawStatement

  /// Nil if the file is of an earlier form and has none: its answers are then not held to anything.
  ///
  /// The table decides, and not what the file says of its parts, which may be damaged.
  init?(_ db: Database) throws {
    self.db = db
    do {
      statement = try RawStatement(
        db, "SELECT count, sum FROM checksums WHERE list = ? AND key = ?")
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_ERROR {
      return nil
    }
  }

  /// The checksum of a list; that of nothing if there is no such list.
  func stored(_ list: CheckedList) throws -> Checksum {
    statement.bind(1, list.number)
    statement.bind(2, text: Array(list.key.utf8))
    defer { statement.reset() }
    guard try statement.step() else { return .empty }
    return Checksum(count: statement.int(0), sum: UInt64(bitPattern: Int64(statement.int(1))))
  }

  /// Holds what was read of a list to its checksum.
  ///
  /// - Throws: `LogError.damaged` if anything was changed, lost or added since it was written.
  func check(_ list: CheckedList, _ found: Checksum) throws {
    guard try stored(list) == found else { throw Self.damage(list) }
  }

  /// Holds the number of entries alone.
  func check(_ list: CheckedList, count: Int) throws {
    guard try stored(list).count == count else { throw Self.damage(list) }
  }

  /// The texts of the registry's keys of a relation and kind, within a range, that find anything.
  ///
  /// - Parameter end: the first bytes that are no longer in the range.
  func texts(
    _ relation: RegistryKey.Relation, _ kind: RegistryKind, from start: String, to end: [UInt8]
  ) throws -> Set<Spelling> {
    let prefix = CheckedList.prefix(relation, kind)
    let keys = try RawStatement(
      db,
      "SELECT key FROM checksums WHERE list = ? AND key >= ? AND key < ? AND count <> 0")
    keys.bind(1, CheckedList.key(RegistryKey(relation, kind, "")).number)
    keys.bind(2, text: Array((prefix + start).utf8))
    keys.bind(3, text: Array(prefix.utf8) + end)
    var texts: Set<Spelling> = []
    while try keys.step() {
      let text = keys.bytes(0).dropFirst(prefix.utf8.count)
      texts.insert(Spelling(String(decoding: text, as: UTF8.self)))
    }
    return texts
  }

  /// The error for a list that is not what was written.
  static func damage(_ list: CheckedList) -> LogError {
    LogError.damaged(position: 0, reason: "\(list) is not what was written")
  }
}
