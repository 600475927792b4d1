import CSQLiteShim
import Foundation
import GRDB
import GRDBSQLite
public import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a diagnosis reports about a journal's file and what it rests on.
public struct LogFileFacts: Sendable {
  /// The version of the SQLite library, such as `3.40.1`.
  public let library: String

  /// Whether the library has the fix for the WAL-reset bug (3.51.3). Without it, two connections
  /// that write and checkpoint at the same time can corrupt a file. The lock beside a journal
  /// protects it from our programs, but not from others.
  public let hasWALResetFix: Bool

  /// The version of the stored form, and the one that this program writes.
  public let (form, knownForm): (Int, Int)

  /// The size of the file itself in bytes.
  public let size: Int

  /// The size of the WAL beside it in bytes; 0 if everything is in the one file.
  public let walSize: Int

  /// The free bytes on its disk.
  public let free: Int

  /// Whether the file is on a network file system, whose locks are unreliable.
  public let isOnNetwork: Bool

  /// Whether the lock was free.
  public let isLockFree: Bool

  /// Why the lock file cannot be locked; nil if it can.
  public let lockObstacle: String?

  /// How the schema differs from ours; empty if it does not.
  public let schemaDifferences: [String]

  /// The journal mode of the file, and the sync setting of our connections.
  public let (journalMode, synchronous): (String, String)
}

extension SQLiteEventLog {
  /// Inspects the file and what it rests on, and changes nothing.
  public func fileFacts() async throws(LogError) -> LogFileFacts {
    let (form, mode) = try await read { db in
      (try Schema.version(of: db), try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "?")
    }
    let lock = isReadOnly ? .free : SidecarLock(beside: path, patience: 0).state
    var lockObstacle: String?
    if case .unusable(let reason) = lock { lockObstacle = reason }
    var disk = statvfs()
    let isKnown = statvfs(path, &disk) == 0
    return LogFileFacts(
      library: String(cString: sqlite3_libversion()),
      hasWALResetFix: sqlite3_libversion_number() >= 3_051_003,
      form: form, knownForm: Schema.version, size: Self.size(path),
      walSize: Self.size(path + "-wal"),
      free: isKnown ? Int(disk.f_bavail) * Int(disk.f_frsize) : 0,
      isOnNetwork: isOnNetwork,
      isLockFree: lock == .free, lockObstacle: lockObstacle,
      schemaDifferences: try await schemaDifferences(),
      journalMode: Self.isWAL(path) ? "wal" : mode,
      synchronous: Durability.full.rawValue)
  }

  /// Whether the file is on a network file system, which does not report changes made elsewhere.
  var isOnNetwork: Bool {
    Self.networks.contains(Int(journal_file_system(path)) & 0xFFFF_FFFF)
  }

  private static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  /// Whether the file itself says that it has a WAL. A connection that reads it as immutable, as in
  /// a read-only folder, does not say so.
  private static func isWAL(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let header = (try? file.read(upToCount: 20)) ?? Data()
    // The versions for writing and reading (sqlite.org/fileformat.html, 1.3.3).
    return header.count == 20 && header[18] == 2 && header[19] == 2
  }

  /// NFS, SMB, SMB2, CIFS, FUSE, 9P and CODA, by their numbers on Linux (statfs(2)).
  private static let networks: Set<Int> = [
    0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x6573_5546, 0x0102_1997, 0x7375_7245,
  ]
}

extension SQLiteEventLog {
  /// The current match and the previous one, which an earlier program kept in the file.
  public func rememberedMatches() async throws(LogError) -> (current: String?, previous: String?) {
    try await read { db in
      let value = { (key: String) in
        try String.fetchOne(
          db, sql: "SELECT value FROM settings WHERE key = ?", arguments: [key])
      }
      return (try value("match"), try value("previous-match"))
    }
  }
}
