import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// The rows of the events.
enum EventRows {
  static let insert = """
    INSERT INTO events(position, stream, version, recorded_at, id, leaf, body)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """

  /// The highest possible position: the largest that JSON holds without loss (RFC 7493).
  static let most = (1 << 53) - 1

  static func head(_ db: Database) throws -> LogHead {
    let statement = try RawStatement(
      db, "SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1")
    guard try statement.step() else { return LogHead(position: 0, recordedAt: nil) }
    guard (1...Self.most).contains(statement.int(0)) else {
      throw LogError.damaged(position: 0, reason: "an event has a position that no log reaches")
    }
    return LogHead(
      position: statement.int(0), recordedAt: Instant(milliseconds: Int64(statement.int(1))))
  }

  /// Finds an event by its id.
  static let find = "SELECT position FROM events WHERE id = ?"

  static func write(
    _ record: Record, leaf: [UInt8], stream: Int, _ statement: RawStatement
  ) throws {
    statement.bind(1, record.position)
    statement.bind(2, stream)
    statement.bind(3, record.version)
    statement.bind(4, Int(record.recordedAt.milliseconds))
    statement.bind(5, blob: record.id.bytes)
    statement.bind(6, blob: leaf)
    statement.bind(7, text: record.body)
    try statement.run()
  }

  /// Reads records; the statement's columns are position, body and leaf.
  static func records(_ statement: RawStatement, _ db: Database) throws -> [Record] {
    var records: [Record] = []
    while try statement.step() { records.append(try record(statement, db)) }
    return records
  }

  /// Reads the records at some positions.
  ///
  /// - Throws: `LogError.damaged` if one is missing, or is not what was written there.
  static func records(at positions: [Int], _ db: Database) throws -> [Record] {
    let statement = try RawStatement(
      db, "SELECT position, body, leaf FROM events WHERE position = ?")
    return try positions.map { position in
      statement.bind(1, position)
      defer { statement.reset() }
      guard try statement.step() else {
        throw LogError.damaged(position: position, reason: "it is missing")
      }
      return try record(statement, db)
    }
  }

  /// Reads a record together with the values that are kept beside the log for it.
  ///
  /// - Throws: `LogError.damaged` if it is not what was written there.
  static func record(_ statement: RawStatement, _ db: Database) throws -> Record {
    let (position, body) = (statement.int(0), statement.bytes(1))
    guard MerkleHash.leaf(body) == statement.bytes(2) else {
      throw LogError.damaged(position: position, reason: "it was changed after it was written")
    }
    do {
      let record = try Record(parsing: body)
      guard record.position == position else {
        throw LogError.damaged(position: position, reason: "its text says e\(record.position)")
      }
      guard record.draft.holdsDigests else { return record }
      let values = try ErasableRows.checkedValues(at: position, db)
      return try Record(parsing: body, revealing: values)
    } catch let error as Refusal {
      throw LogError.damaged(position: position, reason: error.reason)
    }
  }

  /// Reads a record without holding it to anything; its columns are position and body.
  static func unchecked(_ statement: RawStatement, _ db: Database) throws -> Record {
    let (position, body) = (statement.int(0), statement.bytes(1))
    let record = try Record(parsing: body)
    guard record.draft.holdsDigests else { return record }
    return try Record(parsing: body, revealing: try ErasableRows.values(at: position, db))
  }

  /// Whether a stored body is what was written, and says that it has this id and place.
  static func says(_ body: [UInt8], _ leaf: [UInt8], id: EventID, position: Int) -> Bool {
    guard MerkleHash.leaf(body) == leaf else { return false }
    let text = String(decoding: body, as: UTF8.self)
    return text.contains("\"id\":\"\(id)\"") && text.contains("\"position\":\(position),")
  }

  /// The number of a stream; nil if the stream is empty.
  static func number(of stream: StreamName, _ db: Database) throws -> Int? {
    let statement = try RawStatement(db, "SELECT id FROM streams WHERE name = ?")
    statement.bind(1, text: Array(stream.description.utf8))
    return try statement.step() ? statement.int(0) : nil
  }

  /// The position of an event, if it is below a limit: nothing refers to later events.
  static func position(of id: EventID, before limit: Int = .max, _ db: Database) throws -> Int? {
    try position(of: id, before: limit, try RawStatement(db, find))
  }

  static func position(of id: EventID, before limit: Int, _ statement: RawStatement) throws -> Int?
  {
    statement.bind(1, blob: id.bytes)
    defer { statement.reset() }
    guard try statement.step(), statement.int(0) < limit else { return nil }
    return statement.int(0)
  }
}
