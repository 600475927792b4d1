import Foundation
import GRDB
public import JournalCore

extension SQLiteEventLog {
  /// Copies the journal, as it is now, into one file that must not be there yet.
  ///
  /// Works while others read and write. Verify the copy before relying on it.
  public func backup(to target: String) throws(LogError) {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw .cannotCreate(path: target, reason: "there is a file already")
    }
    // Under another name until it is whole, so that half a copy is never taken for one.
    let draft = target + ".new"
    do {
      try? FileManager.default.removeItem(atPath: draft)
      let source = try Self.reader(of: path)
      let copy = try DatabaseQueue(path: draft)
      try source.backup(to: copy)
      try copy.close()
      guard rename(draft, target) == 0 else { throw POSIXError.current }
    } catch {
      for suffix in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: draft + suffix)
      }
      let folder = FilePath.folder(of: target)
      if Self.isFull(folder) { throw .diskFull(path: target) }
      throw .cannotCreate(path: target, reason: "\(error)")
    }
  }
}
