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
    do {
      let copy = try DatabaseQueue(path: target)
      try queue.backup(to: copy)
      try copy.close()
    } catch {
      try? FileManager.default.removeItem(atPath: target)
      let folder = (target as NSString).deletingLastPathComponent
      if Self.isFull(folder) { throw .diskFull(path: target) }
      throw .cannotCreate(path: target, reason: "\(error)")
    }
  }
}
