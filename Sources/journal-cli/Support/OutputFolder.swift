import Foundation
import JournalCore
import JournalFiles
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

  private let root: Folder
  private let permissions: Permissions

  /// The folders of files that were written or found, each as its names from the root.
  private var unsynced: Set<[String]> = []

  /// Opens a folder; creates it if necessary.
  ///
  /// - Parameter isPrivate: whether only their owner may read the files.
  /// - Throws: `LogError.cannotCreate`.
  init(_ path: String, isPrivate: Bool = false) throws(LogError) {
    name = TextRules.harmless(path)
    permissions = isPrivate ? .ownerOnly : .usual
    guard !path.isEmpty else { throw .cannotCreate(at: "the folder", reason: "it has no name") }
    do throws(SystemError) {
      try Folder.make(path)
      root = try Folder(path)
    } catch {
      throw error.creating(name)
    }
  }

  /// Returns the bytes of a file in the folder; nil if there is none.
  ///
  /// - Throws: `LogError` if it is a link, or anything else but a file.
  func contents(_ path: String) throws(LogError) -> [UInt8]? {
    let (folders, last) = Self.split(path)
    do throws(SystemError) {
      return try contents(of: last, in: try folder(folders, makes: false))
    } catch {
      guard error.code != ENOENT else { return nil }
      throw obstacle(path, error)
    }
  }

  private func contents(of file: String, in folder: Folder) throws(SystemError) -> [UInt8] {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = openat(folder.descriptor, file, flags)
    guard descriptor >= 0 else { throw .last }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EEXIST) }
    guard let bytes = try? handle.readToEnd() ?? Data() else { throw SystemError(EIO) }
    return [UInt8](bytes)
  }

  /// Writes a file in one step, and creates the folders above it.
  ///
  /// - Throws: `LogError` if it cannot be written, or a link is in the way.
  func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    let (folders, last) = Self.split(path)
    do throws(SystemError) {
      let folder = try folder(folders, makes: true)
      let file = try DurableFile(named: last, in: folder, permissions)
      try file.write(bytes)
      try file.place()
    } catch {
      throw obstacle(path, error)
    }
  }

  /// Syncs each folder of a file that was written or found since the last time.
  func sync() throws(LogError) {
    do throws(SystemError) {
      for folders in unsynced { try folder(folders, makes: false).sync() }
    } catch {
      throw error.creating(name)
    }
    unsynced = []
  }

  private static func split(_ path: String) -> (folders: [String], last: String) {
    let parts = path.split(separator: "/").map(String.init)
    return (Array(parts.dropLast()), parts.last ?? "")
  }

  /// Returns a folder, opened component by component.
  private func folder(_ names: [String], makes: Bool) throws(SystemError) -> Folder {
    var folder = root
    for name in names {
      if makes { try folder.make(name) }
      folder = try folder.folder(name)
    }
    for count in 0...names.count { unsynced.insert(Array(names.prefix(count))) }
    return folder
  }

  private func obstacle(_ path: String, _ error: SystemError) -> LogError {
    let place = "\(name)/\(path)"
    return switch error.code {
    case ELOOP, ENOTDIR: .cannotCreate(at: place, reason: "a link or a file is in the way")
    case EEXIST: .cannotCreate(at: place, reason: "something else is there")
    default: error.creating(place)
    }
  }
}
