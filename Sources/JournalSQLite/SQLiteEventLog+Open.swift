import Foundation
import GRDB
public import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SQLiteEventLog {
  /// The machine's clock in milliseconds; the only place where a log reads it.
  public static let systemClock: @Sendable () -> Instant = {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  /// Creates a journal where nothing exists yet. It stays there, even if the power fails; only its
  /// owner may read a private one.
  ///
  /// - Throws: `LogError.cannotCreate` if something exists there, or nothing can be created.
  ///
  /// - Parameter identity: the permanent properties of the journal. Without an origin, it gets a
  ///   random one.
  public static func create(
    at path: String, identity: LogIdentity = LogIdentity(origin: nil),
    clock: @escaping @Sendable () -> Instant = systemClock
  ) throws(LogError) -> SQLiteEventLog {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .cannotCreate(at: path, reason: "it already exists")
    }
    // Building it aside and renaming it leaves no half-made journal behind, whatever happens.
    do {
      let draft = try DraftFile(beside: path, identity.isPrivate ? .ownerOnly : .masked(0o644))
      defer { draft.removeNeighbours() }
      try build(at: draft.path, identity)
      try draft.take()
    } catch {
      throw creationError(error, path)
    }
    return try open(at: path, clock: clock)
  }

  private static func build(at path: String, _ identity: LogIdentity) throws {
    let queue = try DatabaseQueue(path: path, configuration: Connection.building)
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        try Schema.create(in: db, identity)
        return .commit
      }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Why a file could not be created, in words.
  static func creationError(_ error: any Error, _ path: String) -> LogError {
    if let error = error as? LogError { return error }
    let folder = FilePath.folder(of: path)
    if isFull(folder) { return .full(at: path) }
    do throws(SystemError) {
      guard try FileKind.at(folder) != nil else {
        return .cannotCreate(at: path, reason: "there is no folder \(folder)")
      }
    } catch {
      return .cannotCreate(at: path, reason: "\(folder): \(error.reason)")
    }
    if access(folder, W_OK) != 0, SystemError.last.isForbidding {
      return .cannotCreate(at: path, reason: "the folder cannot be written to")
    }
    let reason =
      switch error {
      case let error as SystemError: error.code == EEXIST ? "it already exists" : error.reason
      case let error as DatabaseError: error.message ?? "\(error.resultCode)"
      default: "\(error)"
      }
    return .cannotCreate(at: path, reason: reason)
  }

  /// Opens a journal; for reading only if it cannot be written to.
  ///
  /// - Throws: `LogError` if there is no journal, or something else is there.
  public static func open(
    at path: String, readOnly: Bool = false,
    clock: @escaping @Sendable () -> Instant = systemClock
  ) throws(LogError) -> SQLiteEventLog {
    let path = FilePath.resolved(path)
    if let obstacle = readOnly ? .readOnly(at: path) : writingObstacle(path) {
      try checkHeader(path)
      return try Opening(path: path, clock: clock).log(obstacle: obstacle)
    }
    return try open(at: path, durability: .full, clock: clock)
  }

  /// Opens a journal for writing with weaker durability than promised, to show that a rig notices.
  @_spi(Rigs) public static func open(
    at path: String, durability: Durability,
    clock: @escaping @Sendable () -> Instant = systemClock
  ) throws(LogError) -> SQLiteEventLog {
    let path = FilePath.resolved(path)
    try checkHeader(path)
    let opening = Opening(path: path, durability: durability, clock: clock)
    let log = try opening.log(obstacle: nil)
    // Without its guards nothing protects the record from mistakes, so such a file is only read.
    guard try schemaDifferences(path).isEmpty else {
      return try opening.log(obstacle: .altered(at: path))
    }
    guard try form(path) != .current else { return log }
    try attempt(path) { try Migration.run(path) }
    return try opening.log(obstacle: nil)
  }

  /// How to open a file that is known to be a journal.
  private struct Opening {
    let path: String
    var durability = Durability.full
    let clock: @Sendable () -> Instant

    /// Opens the journal. A full disk has no room for the `-shm`, which a file at rest does not
    /// need.
    func log(obstacle: LogError?) throws(LogError) -> SQLiteEventLog {
      do throws(LogError) {
        return try log(obstacle, isImmutable: !SQLiteEventLog.isWritable(path))
      } catch {
        guard error.obstacle == .full, obstacle != nil else { throw error }
        return try log(obstacle, isImmutable: true)
      }
    }

    private func log(_ obstacle: LogError?, isImmutable: Bool) throws(LogError) -> SQLiteEventLog {
      let path = path
      let readers = try SQLiteEventLog.attempt(path) {
        try ReaderPool(path: path, isImmutable: isImmutable)
      }
      try SQLiteEventLog.checkSchema(path, readers)
      if WriteAheadLog.holdsPages(path + "-wal"), let alone = try? SQLiteEventLog.alone(path) {
        try WriteAheadLog.check(path, alone: alone, readers)
      }
      // The note is read first: what is acknowledged after it cannot look lost.
      let noted = AcknowledgedEnd.read(SidecarLock(beside: path).text)
      let (identity, lost) = try SQLiteEventLog.attempt(path) {
        try readers.read { db in
          (
            try IdentityRow.read(db)
              ?? LogIdentity(origin: nil, timeZone: try IdentityRow.timeZone(db)),
            try AcknowledgedEnd.lost(noted, db)
          )
        }
      }
      return SQLiteEventLog(
        path: path, readers: readers, obstacle: obstacle, identity: identity,
        lostEnd: lost, writer: LogWriter(path: path, durability: durability, clock: clock))
    }
  }

  /// A read-only connection for the caller's own use.
  static func reader(of path: String, mapped: Bool = false) throws -> DatabaseQueue {
    try reader(of: path, mapped: mapped, isImmutable: !isWritable(path))
  }

  /// A read-only connection.
  ///
  /// A file in WAL mode needs its `-shm` to be read. If that cannot be created and everything is in
  /// the one file, the file cannot change under us either, and is read as immutable.
  static func reader(of path: String, mapped: Bool = false, isImmutable: Bool) throws
    -> DatabaseQueue
  {
    let configuration = Connection.reading(mapped: mapped)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    let isAtRest = attributes?[.size] as? Int ?? 0 == 0
    guard isImmutable, isAtRest else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    return try alone(path, configuration)
  }

  /// A connection that reads the file by itself, without its WAL.
  private static func alone(
    _ path: String, _ configuration: Configuration = Connection.reading()
  ) throws -> DatabaseQueue {
    let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return try DatabaseQueue(path: "file:\(name)?immutable=1", configuration: configuration)
  }

  private static func isWritable(_ path: String) -> Bool { writingObstacle(path) == nil }

  /// Why a journal cannot be written to, as far as the system says beforehand; nil if it can. A disk
  /// that fails forbids nothing.
  private static func writingObstacle(_ path: String) -> LogError? {
    for place in [path, FilePath.folder(of: path)] where access(place, W_OK) != 0 {
      let error = SystemError.last
      guard !error.isAbsence, !error.isForbidding else { return .readOnly(at: path) }
      return .failed(at: place, reason: error.reason)
    }
    return nil
  }

  /// What is at a path; nil if there is nothing.
  static func kind(_ path: String) throws(LogError) -> FileKind? {
    do throws(SystemError) {
      return try FileKind.at(path)
    } catch {
      throw .failed(at: path, reason: error.reason)
    }
  }

  private static func checkHeader(_ path: String) throws(LogError) {
    guard let kind = try kind(path) else { throw .noJournal(at: path) }
    if kind == .folder { throw .notAJournal(at: path, reason: "it is a folder") }
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(at: path, reason: SystemError.last.reason) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 16)
    // What cannot be read is not taken for something else.
    guard pread(descriptor, &header, header.count, 0) >= 0 else {
      throw .failed(at: path, reason: SystemError.last.reason)
    }
    guard header == Array("SQLite format 3\0".utf8) else {
      throw .notAJournal(at: path, reason: "it is not an SQLite file")
    }
  }

  private static func checkSchema(_ path: String, _ readers: ReaderPool) throws(LogError) {
    let (application, form) = try attempt(path) {
      try readers.read { db in
        (try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0, try Form(of: db))
      }
    }
    let version = form.version
    guard application == Schema.applicationID else {
      throw .notAJournal(at: path, reason: "it is a database of another program")
    }
    guard version >= 1 else {
      throw .damaged(position: 0, reason: "its header says form \(version), which never existed")
    }
    guard !form.isNewer else {
      throw .newerForm(at: path, found: version, known: Schema.version)
    }
  }

  /// The differences between the file's schema and ours; empty if there are none.
  public func schemaDifferences() async throws(LogError) -> [String] {
    try await onReader { () throws(LogError) in try Self.schemaDifferences(path) }
  }

  private static func schemaDifferences(_ path: String) throws(LogError) -> [String] {
    try attempt(path) {
      try snapshot(try reader(of: path)) {
        try Schema.differences(in: $0, try Form(of: $0))
      }
    }
  }

  private static func form(_ path: String) throws(LogError) -> Form {
    try attempt(path) { try snapshot(try reader(of: path)) { try Form(of: $0) } }
  }
}

/// The system's `open`, which `SQLiteEventLog.open` hides.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
