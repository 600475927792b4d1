#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file in parts, each of which begins with the end of the one before.
///
/// They are read and not mapped: a disk that fails under a mapped file ends the program.
package final class FileParts {
  private let descriptor: Int32
  private let overlap: Int
  private let skipsBadBlocks: Bool
  private var offset = 0
  private var isAtEnd = false

  private static let length = 8 << 20
  private static let block = 4096

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - overlap: how many bytes of the next part each part holds too.
  ///   - skipsBadBlocks: whether blocks that the disk does not give are read as zeros.
  package init(_ path: String, overlap: Int, skippingBadBlocks skipsBadBlocks: Bool = false)
    throws(SystemError)
  {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    self.overlap = overlap
    self.skipsBadBlocks = skipsBadBlocks
  }

  deinit { close(descriptor) }

  /// Returns the next part; nil at the end.
  package func next() throws(SystemError) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    var bytes: [UInt8] = []
    let wanted = Self.length + overlap
    while bytes.count < wanted {
      let found = try read(at: offset + bytes.count, count: wanted - bytes.count)
      guard !found.isEmpty else {
        isAtEnd = true
        break
      }
      bytes += found
    }
    offset += Self.length
    return bytes.isEmpty ? nil : bytes
  }

  private func read(at place: Int, count: Int) throws(SystemError) -> [UInt8] {
    do throws(SystemError) {
      return try bytes(at: place, count: count)
    } catch {
      guard skipsBadBlocks, error.code == EIO else { throw error }
    }
    let end = place / Self.block * Self.block + Self.block
    let part = min(count, end - place)
    if let bytes = try? bytes(at: place, count: part) { return bytes }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return [UInt8](repeating: 0, count: max(0, min(part, Int(status.st_size) - place)))
  }

  private func bytes(at place: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = pread(descriptor, &bytes, count, off_t(place))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .last }
      return Array(bytes.prefix(got))
    }
  }
}
