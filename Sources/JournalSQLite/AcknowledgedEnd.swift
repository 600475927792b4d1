import GRDB
import JournalCore
import JournalProof

/// The state that was acknowledged last at a journal's path, kept in its lock file as an unsigned
/// checkpoint (C2SP tlog-checkpoint) with a check of its text, by which a half-written one is known.
///
/// It is written after a commit and before its acknowledgement, without a sync of its own: it may be
/// behind the journal after a power cut, and is ahead of it only if the journal lost something.
enum AcknowledgedEnd {
  /// Reads what a lock file says; nil if it says nothing that is whole.
  static func read(_ text: String) -> Checkpoint? {
    guard let noted = try? Checkpoint(parsing: text),
      let plain = try? Checkpoint(origin: noted.origin, size: noted.size, root: noted.root),
      noted.extensionLines == [check(plain)]
    else { return nil }
    return noted
  }

  private static func check(_ plain: Checkpoint) -> String {
    "sha256 " + Fingerprint.hex(of: Array(plain.text.utf8)).prefix(16)
  }

  /// Returns what was acknowledged and is not in the log; nil if nothing is known to be missing.
  ///
  /// The note of a journal of another origin says nothing about this one. What cannot be read is left
  /// to `verify`.
  static func lost(_ noted: Checkpoint?, _ db: Database) throws -> LostEnd? {
    guard let noted, noted.size > 0, try IdentityRow.read(db)?.origin == noted.origin else {
      return nil
    }
    guard let held = try unlessDamaged({ try EventRows.head(db).position }) else { return nil }
    let lost = LostEnd(held: held, acknowledged: noted.size, root: noted.root)
    guard lost.held >= noted.size else { return lost }
    let frontier = try unlessDamaged { try TreeRows.frontier(db, count: noted.size) }
    return frontier.map { $0.root == noted.root } ?? true ? nil : lost
  }

  /// Returns what is read; nil if what it is read from is damaged. Other errors are not taken for that.
  private static func unlessDamaged<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch LogError.damaged {
      return nil
    } catch is Refusal {
      return nil
    }
  }

  /// The note of the state that a transaction makes.
  static func note(_ tree: MerkleFrontier, _ db: Database) throws -> Checkpoint? {
    guard let origin = try IdentityRow.read(db)?.origin else { return nil }
    guard let plain = try? Checkpoint(origin: origin, size: tree.count, root: tree.root) else {
      return nil
    }
    return try? Checkpoint(
      origin: origin, size: tree.count, root: tree.root, extensionLines: [check(plain)])
  }
}

extension JournalBranched {
  /// Whether the event says that the journal goes on without what was lost.
  func admits(_ lost: LostEnd) -> Bool {
    acknowledged == lost.acknowledged && root == Fingerprint.hex(lost.root)
  }
}
