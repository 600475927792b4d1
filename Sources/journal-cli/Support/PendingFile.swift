import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is whole in its place and stays there once it is finished, or is not there. A pipe or
/// a device is written directly.
final class PendingFile {
  private enum Target {
    case file(DurableFile)
    case stream(Int32)
  }

  private let target: Target
  private let name: String

  /// Starts the file. One that is replaced passes its permissions on.
  ///
  /// - Parameter isPrivate: whether only its owner may read it, whatever was there.
  /// - Throws: `LogError` if it cannot be created.
  init(_ place: FilePlace, _ name: String, isPrivate: Bool) throws(LogError) {
    self.name = name
    let status = place.status
    do throws(SystemError) {
      if let status, status.st_mode & S_IFMT != S_IFREG {
        let descriptor = open(place.path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        target = .stream(descriptor)
      } else {
        let earlier = status.map { Permissions.exactly($0.st_mode & 0o777) }
        let permissions: Permissions = isPrivate ? .ownerOnly : earlier ?? .usual
        let folder = try Folder(place.folder)
        target = .file(try DurableFile(named: place.name, in: folder, permissions))
      }
    } catch {
      throw error.creating(name)
    }
  }

  deinit {
    if case .stream(let descriptor) = target { close(descriptor) }
  }

  /// Writes more bytes.
  func write(_ bytes: [UInt8]) throws(LogError) {
    do throws(SystemError) {
      switch target {
      case .file(let file): try file.write(bytes)
      case .stream(let descriptor): try writeAll(bytes, to: descriptor)
      }
    } catch {
      throw error.creating(name)
    }
  }

  /// Moves the file into its place, where it stays.
  func finish() throws(LogError) {
    guard case .file(let file) = target else { return }
    do throws(SystemError) {
      try file.finish()
    } catch {
      throw error.creating(name)
    }
  }
}

extension SystemError {
  /// The error for a file that could not be written because of this.
  func creating(_ name: String) -> LogError {
    isFull ? .full(at: name) : .cannotCreate(at: name, reason: reason)
  }
}
