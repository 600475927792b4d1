import GRDB
import JournalCore

/// Writes checksums: those of lists that grew, and all of them anew.
enum ChecksumRows {
  /// Adds what lists gained to what is stored. SQLite has no exclusive or, so it is made of the
  /// bits that either has, without those that both have.
  private static let change = """
    INSERT INTO checksums(list, key, count, sum) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count,
      sum = (sum | excluded.sum) - (sum & excluded.sum)
    """

  static func write(_ changes: ChecksumChanges, _ statements: Statements) throws {
    guard !changes.lists.isEmpty else { return }
    let statement = try statements[change]
    for (list, gain) in changes.lists where gain != .empty {
      statement.bind(1, list.number)
      statement.bind(2, text: Array(list.key.utf8))
      statement.bind(3, gain.count)
      statement.bind(4, Int(bitPattern: UInt(gain.sum)))
      try statement.run()
      if gain.count < 0 { try removeIfEmpty(list, statements) }
    }
  }

  /// Removes the row of a list that has no entries any more: its key may be an erased name.
  private static func removeIfEmpty(_ list: CheckedList, _ statements: Statements) throws {
    let statement = try statements[
      "DELETE FROM checksums WHERE list = ? AND key = ? AND count = 0 AND sum = 0"]
    statement.bind(1, list.number)
    statement.bind(2, text: Array(list.key.utf8))
    try statement.run()
  }

  /// Replaces all checksums by those of what is stored.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM checksums")
    try write(try ChecksumScan(db).changes(), Statements(db))
  }

  /// How the stored checksums differ from those of what is stored; nil if they do not.
  ///
  /// - Parameter gone: events whose texts are gone although no event erased them.
  static func difference(_ db: Database, without gone: [Int]) throws -> String? {
    var expected = try ChecksumScan(db).changes().lists.filter { $0.value != .empty }
    guard let stored = try Checksums(db) else { return nil }
    for position in gone {
      let list = CheckedList.texts(position)
      expected[list] = try stored.stored(list)
    }
    let wrong = try expected.filter { try stored.stored($0.key) != $0.value }.keys
    if let first = wrong.min(by: { ($0.number, $0.key) < ($1.number, $1.key) }) {
      return "\(first) is not what its checksum was made of"
    }
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM checksums WHERE count <> 0 OR sum <> 0")
    return count == expected.count { $0.value != .empty }
      ? nil : "there are checksums of lists that are not stored"
  }
}
