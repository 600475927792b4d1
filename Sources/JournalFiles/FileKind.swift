#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is at a path, links followed.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  /// A pipe, a device or a socket.
  case other

  /// Looks what is at a path; nil if there is nothing, or nothing that this user can get at.
  ///
  /// - Throws: `SystemError` if the system cannot tell, as when a disk fails. That is not the same
  ///   as nothing.
  package static func at(_ path: String) throws(SystemError) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let error = SystemError.last
      guard error.isAbsence else { throw error }
      return nil
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}

extension SystemError {
  /// Whether the path led nowhere, or nowhere that this user may go.
  package var isAbsence: Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG, ENXIO, ENODEV].contains(code)
  }

  /// Whether something is there that may not be written to.
  package var isForbidding: Bool { [EACCES, EPERM, EROFS, ETXTBSY].contains(code) }
}
