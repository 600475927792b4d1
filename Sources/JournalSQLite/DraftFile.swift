import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A database that is built beside its final place, under a unique name, until it is complete.
struct DraftFile {
  /// Where it is built, such as `season.db.5f3a09c1.partial`.
  let path: String

  private let target: String
  private let file: DurableFile

  /// Creates the file, empty.
  ///
  /// - Throws: `SystemError` if it cannot be created.
  init(beside target: String, _ permissions: Permissions) throws(SystemError) {
    self.target = target
    let (folder, name) = (FilePath.folder(of: target), FilePath.name(of: target))
    let draft = DurableFile.draftName("\(name).")
    path = "\(target.dropLast(name.count))\(draft)"
    file = try DurableFile(named: name, in: try Folder(folder), as: draft, permissions)
  }

  /// Moves the file to its final name, if that is free and no leftovers beside it would be taken
  /// over. It stays there. No connection may have it open.
  ///
  /// - Throws: `SystemError`, such as `EEXIST`; `LogError.cannotCreate`.
  func take() throws {
    try Neighbours(path: target).check()
    try file.finish(.new)
  }

  /// Removes what SQLite created beside the partial file, which goes by itself.
  func removeNeighbours() {
    for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
