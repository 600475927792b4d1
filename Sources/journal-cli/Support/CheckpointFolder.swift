import Foundation
import JournalCore
import JournalFiles
import JournalProof
import MatchJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder of published checkpoints: a file for each, such as `0000000090.checkpoint`.
///
/// Other files in it are left alone. Links are not followed.
final class CheckpointFolder: CheckpointPlace {
  /// The path as typed, safe to print.
  let name: String

  private let path: String
  private let folder: Folder

  /// How long to wait for another process that publishes, in milliseconds.
  private static let patience = 10_000

  /// Opens a folder to add to it, creates it if necessary, and holds its lock as long as this is
  /// there.
  ///
  /// - Throws: `LogError` if that is not possible, or another process holds it for too long.
  convenience init(addingTo path: String) throws(LogError) {
    do throws(SystemError) {
      try Folder.make(path)
    } catch {
      throw error.creating(TextRules.harmless(path))
    }
    try self.init(open: path)
    try lock()
    // A process that was killed may have given a file its name and not synced the folder. Nothing is
    // built on a checkpoint that a power cut could still take away.
    do throws(SystemError) {
      try folder.sync()
    } catch {
      throw error.creating(name)
    }
  }

  /// Opens a folder to read it; nil if there is none.
  ///
  /// - Throws: `LogError` if something else is there.
  static func reading(_ path: String) throws(LogError) -> CheckpointFolder? {
    access(path, F_OK) == 0 || errno != ENOENT ? try CheckpointFolder(open: path) : nil
  }

  private init(open path: String) throws(LogError) {
    (name, self.path) = (TextRules.harmless(path), path)
    do throws(SystemError) {
      folder = try Folder(path)
    } catch {
      throw error.creating(name)
    }
  }

  // MARK: - Reading

  func sizes() throws(LogError) -> [Int] {
    guard let listing = opendir(path) else {
      throw .failed(at: name, reason: SystemError.last.reason)
    }
    defer { closedir(listing) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
      errno = 0
    }
    guard errno == 0 else { throw .failed(at: name, reason: SystemError.last.reason) }
    return names.compactMap { Self.size($0) }.sorted()
  }

  func name(of size: Int) -> String { "\(name)/\(Self.file(size))" }

  func note(of size: Int) throws(LogError) -> [UInt8] {
    let file = openat(
      folder.descriptor, Self.file(size), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      let reason = errno == ELOOP ? "it is a link" : SystemError.last.reason
      throw .failed(at: name(of: size), reason: reason)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .failed(at: name(of: size), reason: "it is no file")
    }
    // One byte too many is enough to be refused for its length.
    guard let bytes = try? handle.read(upToCount: SignedNote.lengthLimit + 1) ?? Data() else {
      throw .failed(at: name(of: size), reason: SystemError.last.reason)
    }
    return [UInt8](bytes)
  }

  /// Returns the name of the file of a size; the names are in the order of their sizes.
  private static func file(_ size: Int) -> String {
    let digits = String(size)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + ".checkpoint"
  }

  /// Returns the size in the name of a file; nil if it is no checkpoint.
  private static func size(_ name: String) -> Int? {
    guard let size = Int(name.prefix { $0 != "." }), size >= 0, file(size) == name else {
      return nil
    }
    return size
  }

  // MARK: - Adding

  func add(_ note: [UInt8], of size: Int) throws(LogError) {
    do throws(SystemError) {
      let file = try DurableFile(named: Self.file(size), in: folder)
      try file.write(note)
      // It takes no other file's place, as a renaming would.
      try file.finish(.new)
    } catch {
      throw error.creating(name(of: size))
    }
  }

  /// Takes the lock of the folder, which is released when the folder is closed.
  private func lock() throws(LogError) {
    var waited = 0
    while flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .cannotCreate(at: name, reason: "it cannot be locked: \(SystemError.last.reason)")
      }
      guard waited < Self.patience else { throw .busy(at: name) }
      usleep(20_000)
      waited += 20
    }
  }
}
