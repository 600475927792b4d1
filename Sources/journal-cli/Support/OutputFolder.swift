import Foundation
import JournalCore
import MatchJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that a command fills with files; links inside it are not followed.
final class OutputFolder: PublicationPlace {
  /// The path as typed, safe to print.
  let name: String

  private let descriptor: Int32

  /// Opens a folder; creates it if necessary.
  ///
  /// - Throws: `LogError.cannotCreate`.
  init(_ path: String) throws(LogError) {
    name = TextRules.harmless(path)
    guard !path.isEmpty else { throw .cannotCreate(at: "the folder", reason: "it has no name") }
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotCreate(at: name, reason: PendingFile.reason(errno))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Returns the bytes of a file in the folder; nil if there is none.
  ///
  /// - Throws: `LogError` if it is a link, or anything else but a file.
  func contents(_ path: String) throws(LogError) -> [UInt8]? {
    guard let (folder, last) = try folder(of: path, makes: false) else { return nil }
    defer { close(folder) }
    let file = openat(folder, last, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      guard errno == ENOENT else { throw obstacle(path) }
      return nil
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .cannotCreate(at: "\(name)/\(path)", reason: "something else is there")
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    guard let bytes = try? handle.readToEnd() ?? Data() else { throw obstacle(path) }
    return [UInt8](bytes)
  }

  /// Writes a file in one step, and creates the folders above it.
  ///
  /// - Throws: `LogError` if it cannot be written, or a link is in the way.
  func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    guard let (folder, last) = try folder(of: path, makes: true) else { throw obstacle(path) }
    defer { close(folder) }
    let draft = PendingFile.draftName()
    let file = openat(folder, draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw obstacle(path) }
    defer { close(file) }
    do throws(LogError) {
      try PendingFile.write(bytes, to: file, "\(name)/\(path)")
      guard fsync(file) == 0, renameat(folder, draft, folder, last) == 0 else {
        throw PendingFile.failure("\(name)/\(path)")
      }
    } catch {
      unlinkat(folder, draft, 0)
      throw error
    }
  }

  /// Returns the folder of a file, opened component by component, and the file's own name; nil if
  /// the folder does not exist.
  private func folder(of path: String, makes: Bool) throws(LogError) -> (Int32, String)? {
    var parts = path.split(separator: "/").map(String.init)
    guard let last = parts.popLast() else { return nil }
    var folder = dup(descriptor)
    for part in parts {
      if makes { mkdirat(folder, part, 0o777) }
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let code = errno
      close(folder)
      guard next >= 0 else {
        guard code == ENOENT, !makes else { throw obstacle(path, code) }
        return nil
      }
      folder = next
    }
    return (folder, last)
  }

  private func obstacle(_ path: String, _ code: Int32 = errno) -> LogError {
    let isLink = code == ELOOP || code == ENOTDIR
    return .cannotCreate(
      at: "\(name)/\(path)",
      reason: isLink ? "a link or a file is in the way" : PendingFile.reason(code))
  }
}
