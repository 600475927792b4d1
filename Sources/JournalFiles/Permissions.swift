#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#endif

/// The permissions of a new file.
package enum Permissions: Hashable, Sendable {
  /// These bits, but for those that the umask takes away.
  case masked(mode_t)

  /// These bits, whatever the umask is.
  case exactly(mode_t)

  /// As the umask has it.
  package static let usual = Permissions.masked(0o666)

  /// Only the owner may read and write the file.
  package static let ownerOnly = Permissions.exactly(0o600)

  /// The bits to create the file with: it is never open to more than these, not for an instant.
  var bits: mode_t {
    switch self {
    case .masked(let bits), .exactly(let bits): bits
    }
  }
}
