#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#endif

/// An open folder. It stays the same one, wherever its path leads later.
package final class Folder {
  /// The system's number for it.
  package let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Opens a folder.
  package convenience init(_ path: String) throws(SystemError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  /// Opens a folder in this one, and follows no link.
  package func folder(_ name: String) throws(SystemError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let inner = openat(descriptor, name, flags)
    guard inner >= 0 else { throw .last }
    return Folder(descriptor: inner)
  }

  /// Makes a folder in this one if there is none. Its name stays once this one is synced.
  package func make(_ name: String) throws(SystemError) {
    guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else { throw .last }
  }

  /// Syncs the folder: the names in it, and that others are gone, outlast a power cut from here on.
  ///
  /// A file's own sync does not do that; POSIX leaves the name to the folder.
  package func sync() throws(SystemError) {
    guard fsync(descriptor) != 0 else { return }
    // There are file systems that sync no folders, and say so.
    guard errno == EINVAL else { throw .last }
  }

  /// Makes a folder, and those above it that are missing. All of them stay. One that is there is
  /// left as it is.
  ///
  /// Those that exist may be left from a run that was killed before it synced anything, so every
  /// name on the path is synced.
  package static func make(_ path: String, mode: mode_t = 0o777) throws(SystemError) {
    guard !path.isEmpty else { throw SystemError(ENOENT) }
    var above = path.hasPrefix("/") ? "/" : "./"
    for part in path.split(separator: "/") {
      let next = above + part
      let isNew = mkdir(next, mode) == 0
      let failure = SystemError.last
      guard isNew || isFolder(next) else {
        throw failure.code == EEXIST ? SystemError(ENOTDIR) : failure
      }
      do throws(SystemError) {
        try Folder(above).sync()
      } catch {
        // What may not even be listed was made by somebody else.
        if isNew { throw error }
      }
      above = next + "/"
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
