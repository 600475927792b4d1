#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is whole and stays once it is finished, or is not there at all. Whatever is written
/// apart from the log goes through here.
///
/// It is written under a name of its own beside its place. When it is complete it is synced, moved
/// to its place, and the folder is synced: without that a power cut takes the name, and with it the
/// file. A file that is never finished is removed.
package final class DurableFile {
  /// What may be in its place already.
  package enum Placing {
    /// A file, which is replaced.
    case replacing
    /// Nothing, not even a link.
    case new
  }

  private let folder: Folder
  private let name: String
  private let draft: String
  private let descriptor: Int32
  private var isPlaced = false

  /// Starts a file.
  ///
  /// - Parameter draft: the name under which it is written.
  package init(
    named name: String, in folder: Folder, as draft: String = draftName(),
    _ permissions: Permissions = .usual
  ) throws(SystemError) {
    // Exclusively: a file that somebody else put there is neither ours to write nor to remove.
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = openat(folder.descriptor, draft, flags, permissions.bits)
    guard descriptor >= 0 else { throw .last }
    // A file system without permissions has none to set.
    if case .exactly(let bits) = permissions { fchmod(descriptor, bits) }
    (self.name, self.folder, self.draft, self.descriptor) = (name, folder, draft, descriptor)
  }

  deinit {
    close(descriptor)
    if !isPlaced { unlinkat(folder.descriptor, draft, 0) }
  }

  /// Writes more bytes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try writeAll(bytes, to: descriptor)
  }

  /// Moves the complete file to its place, where it stays from then on.
  ///
  /// - Throws: `SystemError`, `EEXIST` if the place of a new file is taken.
  package func finish(_ placing: Placing = .replacing) throws(SystemError) {
    try place(placing)
    do throws(SystemError) {
      try folder.sync()
    } catch {
      if placing == .new { unlinkat(folder.descriptor, name, 0) }
      throw error
    }
  }

  /// Moves the complete file to its place, where it stays once its folder is synced too.
  package func place(_ placing: Placing = .replacing) throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw .last }
    if placing == .new, try isLinked() { return }
    guard renameat(folder.descriptor, draft, folder.descriptor, name) == 0 else { throw .last }
    isPlaced = true
  }

  /// Gives the file its name in a step that fails if the name is taken.
  ///
  /// - Returns: false if the file system has no links; then it is only looked whether it is taken.
  private func isLinked() throws(SystemError) -> Bool {
    let at = folder.descriptor
    if linkat(at, draft, at, name, 0) == 0 {
      unlinkat(at, draft, 0)
      isPlaced = true
      return true
    }
    guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw .last }
    var status = stat()
    guard fstatat(at, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else { throw SystemError(EEXIST) }
    return false
  }

  /// Returns a name that no other file has, short enough for every file system.
  package static func draftName(_ beginning: String = ".journal-") -> String {
    let digits = String(UInt32.random(in: .min ... .max), radix: 16)
    return beginning + String(repeating: "0", count: 8 - digits.count) + digits + ".partial"
  }
}

/// Writes all bytes to an open file.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw .last }
    rest = rest.dropFirst(count)
  }
}
