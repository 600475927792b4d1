import GRDB
import JournalCore
import struct JournalCore.Record

/// The records of one stream, held to their hashes, places and number.
enum StreamRecords {
  /// - Throws: `LogError.damaged` if a record is not what was written, or one is missing.
  static func read(_ stream: StreamName, upTo position: Int, _ db: Database) throws -> [Record] {
    let statement = try RawStatement(
      db,
      "SELECT position, body, leaf FROM events WHERE stream = ? ORDER BY version")
    statement.bind(1, try EventRows.number(of: stream, db) ?? 0)
    var records: [Record] = []
    while try statement.step() {
      let record = try EventRows.record(statement, db)
      guard record.stream == stream, record.version == records.count + 1 else {
        throw LogError.damaged(position: record.position, reason: "it is in the wrong place")
      }
      // The first one after the position shows that none before it is missing.
      guard record.position <= position else { return records }
      records.append(record)
    }
    try Checksums(db)?.check(.stream(stream), count: records.count)
    return records
  }
}
