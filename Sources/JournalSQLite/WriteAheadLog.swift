import Foundation
import GRDB
import JournalCore
import JournalProof

/// The WAL beside a journal, looked at before SQLite makes it part of what is read.
///
/// SQLite checks that a WAL is whole, and not that it belongs to the file beside it. One that was left
/// over, or a file that was put in the place of another, gives a mixture of two journals.
enum WriteAheadLog {
  /// Whether there is more in the file than the header of a WAL (sqlite.org/fileformat.html, 4.1).
  static func holdsPages(_ file: String) -> Bool {
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size]) as? Int
    return size ?? 0 > 32
  }

  /// Checks that the WAL goes on with the journal it lies beside.
  ///
  /// What the file holds by itself stands for ever: its name, and every record that agrees with its own
  /// hash. A WAL that shows another name in that place, or another sound record, or none, is another
  /// journal's; one that was changed after it was written is for `verify` to name. Where the file is
  /// being written to, or was left half way, a page that cannot be read by itself says nothing. Beside a
  /// journal without events every WAL looks like its own.
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

  /// What can never change in a journal.
  private struct State {
    let origin: String?
    let position: Int
    let isThere: Bool
    /// The hash of the record at the position; nil if the two do not agree, or there is none.
    let leaf: [UInt8]?

    /// The last record.
    init(_ db: Database) throws {
      try self.init(db, at: Int.fetchOne(db, sql: "SELECT max(position) FROM events") ?? 0)
    }

    /// The record at a position.
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
