import Foundation
import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written whole, or not at all.
enum OutputFile {
  /// Writes a file in place of what was there.
  ///
  /// - Throws: `LogError.cannotCreate` where it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotCreate(path: TextRules.harmless(path), reason: "it cannot be written to")
    }
  }

  /// Writes a secret into a new file that only its owner may read.
  ///
  /// - Throws: `LogError.cannotCreate` where something is, or it cannot be written.
  static func writeSecret(_ bytes: [UInt8], to path: String) throws(LogError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let reason = errno == EEXIST ? "there is a file already" : String(cString: strerror(errno))
      throw .cannotCreate(path: TextRules.harmless(path), reason: reason.lowercased())
    }
    defer { close(descriptor) }
    let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count, fsync(descriptor) == 0 else {
      unlink(path)
      throw .cannotCreate(path: TextRules.harmless(path), reason: "it cannot be written to")
    }
  }
}

/// The system's call, whose name the functions above bear too.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
