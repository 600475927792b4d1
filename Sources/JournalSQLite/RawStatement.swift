import GRDB
import GRDBSQLite

/// A prepared statement on SQLite's C API, for paths where every row counts.
///
/// GRDB owns the connection. The statement borrows it inside a database access and never outlives
/// it.
final class RawStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Prepares a statement.
  init(_ db: Database, _ sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Self.error(connection, code) }
    self.connection = connection
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Makes the statement ready to run again.
  func reset() { sqlite3_reset(handle) }

  /// Binds a number to a parameter, from 1.
  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(handle, index, Int64(value)) }

  /// Binds text, given as UTF-8, to a parameter.
  func bind(_ index: Int32, text: [UInt8]) {
    text.withUnsafeBytes { bytes in
      _ = sqlite3_bind_text64(
        handle, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count), Self.transient, UInt8(SQLITE_UTF8))
    }
  }

  /// Binds bytes to a parameter.
  func bind(_ index: Int32, blob: [UInt8]) {
    blob.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob64(
        handle, index, bytes.baseAddress, UInt64(bytes.count), Self.transient)
    }
  }

  /// Steps to the next row; returns false at the end.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw Self.error(connection, code) }
    return false
  }

  /// Runs a statement without a result, and makes it ready to run again.
  func run() throws {
    defer { reset() }
    _ = try step()
  }

  /// The integer in a column, from 0; 0 for NULL.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The 32-bit integer in a column.
  func small(_ column: Int32) -> Int32 { sqlite3_column_int(handle, column) }

  /// The bytes of the text or blob in a column.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The text in a column.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func error(_ connection: OpaquePointer, _ code: Int32) -> DatabaseError {
    let extended = sqlite3_extended_errcode(connection)
    // The connection may have gone on since, and then speaks of something else: "not an error".
    guard extended & 0xFF == code & 0xFF else {
      return DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: sqlite3_errstr(code).map { String(cString: $0) })
    }
    return DatabaseError(
      resultCode: ResultCode(rawValue: extended),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}
