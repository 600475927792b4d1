#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Folder {
  /// Gives a folder in this one, with all that is in it, its final name, and it stays there.
  ///
  /// - Throws: `SystemError`, `EEXIST` if something has the name already.
  package func place(_ draft: String, as name: String) throws(SystemError) {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
      throw SystemError(EEXIST)
    }
    guard errno == ENOENT else { throw .last }
    // A folder takes the place of none that holds anything, even if one came in between.
    guard renameat(descriptor, draft, descriptor, name) == 0 else {
      let failure = SystemError.last
      throw [ENOTEMPTY, ENOTDIR].contains(failure.code) ? SystemError(EEXIST) : failure
    }
    try sync()
  }
}
