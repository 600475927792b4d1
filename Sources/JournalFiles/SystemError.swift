#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A call to the system that failed.
package struct SystemError: Error, Hashable, Sendable {
  /// The system's error number.
  package let code: Int32

  /// Creates the error with a number.
  package init(_ code: Int32) { self.code = code }

  /// The error of the last call that failed.
  package static var last: SystemError { SystemError(errno) }

  /// The error in the system's words, such as `permission denied`.
  package var reason: String { String(cString: strerror(code)).lowercased() }

  /// Whether the disk is full, or the user's share of it.
  package var isFull: Bool { code == ENOSPC || code == EDQUOT }
}
