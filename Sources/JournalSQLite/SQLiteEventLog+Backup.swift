import Foundation
import GRDB
public import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SQLiteEventLog: Copying {
  /// Copies the journal, as it is now, to a file that must not exist yet.
  ///
  /// Works while others read and write. The copy stays, even if the power fails. Verify it before
  /// you rely on it. Its permissions are those of the journal; only its owner may read the copy of a
  /// private one.
  public func copy(to target: String) async throws(LogError) {
    try await onReader { () throws(LogError) in try write(copy: target) }
  }

  private func write(copy target: String) throws(LogError) {
    guard !target.isEmpty else { throw .cannotCreate(at: "the copy", reason: "it has no name") }
    guard !FileManager.default.fileExists(atPath: target) else {
      throw .cannotCreate(at: target, reason: "it already exists")
    }
    // Built under another name until it is complete, so that half a copy is never taken for a whole
    // one.
    do {
      let draft = try DraftFile(
        beside: target, identity.isPrivate ? .ownerOnly : .masked(mode | 0o600))
      defer { draft.removeNeighbours() }
      let source = try Self.reader(of: path)
      let copy = try DatabaseQueue(path: draft.path)
      try source.backup(to: copy)
      try copy.close()
      try draft.take()
    } catch let error as DatabaseError where error.isOfSource {
      throw Self.databaseError(error, path, writes: false)
    } catch {
      throw Self.creationError(error, target)
    }
  }

  /// The journal's permissions.
  private var mode: mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
  }
}

extension DatabaseError {
  /// Whether a copy failed because the journal could not be read, and not because the copy could not
  /// be written.
  fileprivate var isOfSource: Bool {
    switch extendedResultCode {
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_NOTADB: true
    default: resultCode == .SQLITE_CORRUPT
    }
  }
}
