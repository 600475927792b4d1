import Foundation
import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file or a pipe that is read up to a limit.
///
/// A file whose size exceeds the limit is not read at all. Folders and devices are refused. A pipe
/// is read until its writer closes it; a pipe without a writer is empty.
struct InputFile: ~Copyable {
  /// The bytes read so far.
  private(set) var bytes: [UInt8] = []

  /// The code of the refusal of a file that is there and that the system does not give.
  private static let failed = "input-output"

  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Throws: `Refusal` with the given code if there is no file, or it is something else.
  init(_ path: String, code: String = "no-match") throws(Refusal) {
    name = TextRules.harmless(path)
    // Without blocking: a pipe that nobody writes to would otherwise hang the program.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else {
      let error = SystemError.last
      let reason = error.code == ENOENT ? "" : ": \(error.reason)"
      // A disk that fails does not say that there is nothing.
      let code = error.isAbsence ? code : Self.failed
      throw Refusal(code, "\(name) cannot be read\(reason).")
    }
    switch kind & S_IFMT {
    case S_IFREG, S_IFIFO: break
    case S_IFDIR: throw Refusal(code, "\(name) cannot be read: it is a folder.")
    default: throw Refusal(code, "\(name) cannot be read: it is a device, not a file.")
    }
  }

  /// Reads standard input.
  init(standardInput name: String) {
    (self.name, descriptor, isOwned) = (name, STDIN_FILENO, false)
  }

  deinit { if isOwned, descriptor >= 0 { close(descriptor) } }

  /// Returns all bytes of a file.
  ///
  /// - Throws: `Refusal` if it cannot be read, or exceeds the limit.
  static func bytes(of path: String, limit: Int, code: String = "no-match") throws(Refusal)
    -> [UInt8]
  {
    var file = try InputFile(path, code: code)
    return try file.whole(limit: limit)
  }

  /// Whether it is a file, which can be read again, and no pipe.
  var isRegular: Bool { kind & S_IFMT == S_IFREG }

  /// Returns all bytes of standard input.
  ///
  /// - Throws: `Refusal` if it exceeds the limit.
  static func standardInput(limit: Int) throws(Refusal) -> [UInt8] {
    var input = InputFile(standardInput: "standard input")
    return try input.whole(limit: limit)
  }

  /// Returns all bytes.
  ///
  /// - Throws: `Refusal` if there are more than the limit.
  mutating func whole(limit: Int) throws(Refusal) -> [UInt8] {
    guard size <= limit else { throw tooLong(limit) }
    try fill(upTo: limit + 1)
    guard bytes.count <= limit else { throw tooLong(limit) }
    return bytes
  }

  /// Reads until there are this many bytes, or the end.
  mutating func fill(upTo count: Int) throws(Refusal) {
    bytes.reserveCapacity(Swift.min(count, size))
    while bytes.count < count, let more = try next(count - bytes.count) { bytes += more }
  }

  /// Reads the next bytes without keeping them.
  ///
  /// - Parameter count: the most bytes; never more than 64 KiB are read at once.
  /// - Returns: nil at the end.
  mutating func next(_ count: Int = .max) throws(Refusal) -> ArraySlice<UInt8>? {
    var chunk = [UInt8](repeating: 0, count: Swift.min(count, 1 << 16))
    while !isAtEnd {
      let got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got > 0 {
        return chunk[..<got]
      } else if got == 0 {
        isAtEnd = true
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw Refusal(Self.failed, "\(name) cannot be read: \(SystemError.last.reason).")
      }
    }
    return nil
  }

  private func tooLong(_ limit: Int) -> Refusal {
    let shown = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    return Refusal(
      "file-too-long", "\(name) is larger than \(shown), so it is not read.",
      hint: "Name another file, or split it.")
  }

  private var status: stat {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : stat()
  }

  private var kind: mode_t { status.st_mode }

  /// The size that the file system reports; 0 for a pipe.
  private var size: Int { kind & S_IFMT == S_IFREG ? Int(status.st_size) : 0 }
}

extension FileKind {
  /// Looks what is at a path that was typed; nil if there is nothing.
  ///
  /// - Throws: `LogError.failed` if the system cannot tell.
  static func typed(_ path: String) throws(LogError) -> FileKind? {
    do throws(SystemError) {
      return try at(path)
    } catch {
      throw .failed(at: TextRules.harmless(path), reason: error.reason)
    }
  }
}
