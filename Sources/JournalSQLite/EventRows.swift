import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// Events in rows.
enum EventRows {
  static let insert = """
    INSERT INTO events(position, stream, version, recorded_at, id, leaf, body)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """

  static func head(_ db: Database) throws -> LogHead {
    let statement = try RawStatement(
      db, "SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1")
    guard try statement.step() else { return LogHead(position: 0, recordedAt: nil) }
    return LogHead(
      position: statement.int(0), recordedAt: Instant(milliseconds: Int64(statement.int(1))))
  }

  static func write(_ record: Record, stream: Int, _ statement: RawStatement) throws {
    statement.bind(1, record.position)
    statement.bind(2, stream)
    statement.bind(3, record.version)
    statement.bind(4, Int(record.recordedAt.milliseconds))
    statement.bind(5, blob: record.id.bytes)
    statement.bind(6, blob: MerkleHash.leaf(record.body))
    statement.bind(7, text: record.body)
    try statement.run()
  }

  /// Reads records; the statement's columns are position and body.
  static func records(_ statement: RawStatement) throws -> [Record] {
    var records: [Record] = []
    while try statement.step() { records.append(try record(statement)) }
    return records
  }

  static func record(_ statement: RawStatement) throws -> Record {
    do throws(Refusal) {
      return try Record(parsing: statement.bytes(1))
    } catch {
      throw LogError.damaged(position: statement.int(0), reason: error.reason)
    }
  }

  /// The number of a stream; nil for one that holds nothing.
  static func number(of stream: StreamName, _ db: Database) throws -> Int? {
    let statement = try RawStatement(db, "SELECT id FROM streams WHERE name = ?")
    statement.bind(1, text: Array(stream.description.utf8))
    return try statement.step() ? statement.int(0) : nil
  }

  /// Where an event stands, if it stands before a position: nothing refers to what comes later.
  static func position(of id: EventID, before limit: Int = .max, _ db: Database) throws -> Int? {
    let statement = try RawStatement(db, "SELECT position FROM events WHERE id = ?")
    statement.bind(1, blob: id.bytes)
    guard try statement.step(), statement.int(0) < limit else { return nil }
    return statement.int(0)
  }
}
