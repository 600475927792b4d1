import Foundation
import GRDB
import JournalCore
import JournalProof

/// The WAL beside a journal, checked before SQLite makes it part of what is read.
///
/// SQLite checks that a WAL is intact, but not that it belongs to the file beside it. A leftover
/// WAL, or a journal put in the place of another, would give a mixture of two journals.
enum WriteAheadLog {
  /// Whether the file has more than the header of a WAL (sqlite.org/fileformat.html, 4.1).
  static func holdsPages(_ file: String) -> Bool {
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size]) as? Int
    return size ?? 0 > 32
  }

  /// Checks that the WAL continues the journal beside which it lies.
  ///
  /// What the file alone holds is permanent: its name, and every record that matches its hash. A
  /// WAL that changes the name, or shows another sound record or none at that position, belongs to
  /// another journal. Finding a WAL that was altered after it was written is left to `verify`.
  ///
  /// While the file is being written to, or if a write stopped half-way, a page that cannot be read
  /// by itself proves nothing. Beside a journal without events every WAL looks like its own.
  ///
  /// - Parameters:
  ///   - alone: reads the file without its WAL.
  ///   - readers: read both.
  /// - Throws: `LogError.damaged`.
  static func check(_ path: String, alone: DatabaseQueue, _ readers: ReaderPool) throws(LogError) {
    let foreign = LogError.damaged(
      position: 0,
      reason:
        "\(path)-wal belongs to another journal, or to another state of this one. Keep a copy of "
        + "both files, and move the -wal away")
    guard let before = try? alone.unsafeRead(State.init) else { return }
    let after = try SQLiteEventLog.attempt(path) {
      try readers.read { db in try State(db, at: before.position) }
    }
    // A journal of the first stored form has no name yet.
    if let old = before.origin, let new = after.origin, old != new { throw foreign }
    guard let leaf = before.leaf else { return }
    guard after.isThere, after.leaf == nil || after.leaf == leaf else { throw foreign }
  }

  /// What never changes in a journal.
  private struct State {
    let origin: String?
    let position: Int
    let isThere: Bool
    /// The hash of the record at the position; nil if the record does not match it, or is missing.
    let leaf: [UInt8]?

    /// Reads the last record.
    init(_ db: Database) throws {
      try self.init(db, at: Int.fetchOne(db, sql: "SELECT max(position) FROM events") ?? 0)
    }

    /// Reads the record at a position.
    init(_ db: Database, at position: Int) throws {
      self.position = position
      origin = try IdentityRow.read(db)?.origin
      let row = try RawStatement(db, "SELECT leaf, body FROM events WHERE position = ?")
      row.bind(1, position)
      isThere = try row.step()
      guard isThere else {
        leaf = nil
        return
      }
      let stored = row.bytes(0)
      leaf = MerkleHash.leaf(row.bytes(1)) == stored ? stored : nil
    }
  }
}
