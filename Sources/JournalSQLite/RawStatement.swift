import GRDB
import GRDBSQLite
import JournalCore

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

  /// Prepares a text that must be one statement.
  ///
  /// - Throws: `Refusal` if it is none, or more than one; `DatabaseError` if it is wrong.
  init(_ db: Database, only sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.connection = connection
    handle = try sql.withCString { text in
      var (handle, next): (OpaquePointer?, OpaquePointer?)
      var (rest, end): (UnsafePointer<CChar>?, UnsafePointer<CChar>?)
      let code = sqlite3_prepare_v2(connection, text, -1, &handle, &rest)
      guard code == SQLITE_OK else { throw Self.error(connection, code) }
      guard let handle else { throw Refusal("bad-sql", "There is no statement.") }
      // Behind it there may be a semicolon and comments, which SQLite prepares as nothing.
      while let start = rest, start.pointee != 0 {
        let code = sqlite3_prepare_v2(connection, start, -1, &next, &end)
        guard code == SQLITE_OK, next == nil else {
          sqlite3_finalize(next)
          sqlite3_finalize(handle)
          throw Refusal("bad-sql", "There is more than one statement.")
        }
        rest = end
      }
      return handle
    }
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

  /// Runs a body on the bytes of the text or blob in a column, which are not copied.
  func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows
    -> Value
  {
    let start = sqlite3_column_blob(handle, column)
    let count = start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    return try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The text in a column.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  // MARK: - Any value

  /// The number of parameters.
  var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }

  /// The names of the columns.
  var columns: [String] {
    (0..<sqlite3_column_count(handle)).map { column in
      sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
  }

  /// Binds a value to a parameter, from 1.
  func bind(_ index: Int32, _ value: Relation.Value) {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .real(let number): sqlite3_bind_double(handle, index, number)
    case .text(let text): bind(index, text: Array(text.utf8))
    case .bytes(let bytes): bind(index, blob: bytes)
    }
  }

  /// The value in a column, from 0.
  func value(_ column: Int32) -> Relation.Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .bytes(bytes(column))
    default: .null
    }
  }

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
