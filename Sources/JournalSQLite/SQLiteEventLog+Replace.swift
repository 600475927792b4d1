import Foundation
public import JournalCore
import JournalFiles
import JournalProof

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What stands in the file of the lock at a journal's path: the state that was acknowledged last.
public struct AcknowledgedState: Hashable, Sendable {
  /// The text of the file; empty if it says nothing, or there is none.
  let text: String

  /// The origin of the journal; nil if the text says nothing.
  public var origin: String? { AcknowledgedEnd.read(text)?.origin }

  /// The last position that was acknowledged; 0 if the text says nothing.
  public var position: Int { AcknowledgedEnd.read(text)?.size ?? 0 }

  /// The root of the tree over the events up to that position; nil if the text says nothing.
  public var root: [UInt8]? { AcknowledgedEnd.read(text)?.root }
}

extension SQLiteEventLog {
  /// The state that was acknowledged last at a path, whether or not a journal is still there.
  public static func acknowledged(at path: String) -> AcknowledgedState {
    AcknowledgedState(text: SidecarLock(beside: FilePath.resolved(path)).text)
  }

  /// Says at a path that is not yet a journal's what was acknowledged of it elsewhere, so that a copy
  /// there knows what it lacks.
  public static func note(_ state: AcknowledgedState, at path: String) throws(LogError) {
    guard !state.text.isEmpty else { return }
    try attempt(path, writes: true) {
      try SidecarLock(beside: path).hold { file in file.text = state.text }
    }
  }

  /// Whether anything lies at a path that belongs to a journal: its file, or one that SQLite keeps
  /// beside it, which may hold its last events.
  public static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return pieces.contains { lstat(path + $0, &status) == 0 }
  }

  /// The endings of the files of a journal, but for that of its lock.
  private static let pieces = Neighbours.suffixes.filter { $0 != SidecarLock.suffix } + [""]

  /// Puts a journal at rest in the place of what is at a path, while no program writes there.
  ///
  /// What is there moves aside and is kept. The file of the lock stays: whoever waits for it finds the
  /// new journal under it, and a program that has the old one open goes on with the new one.
  ///
  /// - Parameters:
  ///   - draft: the path of the journal at rest, in the same folder. It is gone afterwards.
  ///   - aside: where what is there moves; nothing may be there.
  ///   - isAsPlanned: asked under the lock; if it says no, nothing is moved.
  /// - Returns: whether it was done.
  /// - Throws: `LogError`: busy if a program holds the journal for long; nothing was moved then.
  public static func replace(
    _ path: String, by draft: String, movingTo aside: String,
    if isAsPlanned: (AcknowledgedState) throws -> Bool
  ) throws(LogError) -> Bool {
    guard !WriteAheadLog.holdsPages(draft + "-wal") else {
      throw .uncertain(at: draft, reason: "part of it still lies in its -wal")
    }
    let folder = try attempt(path, writes: true) { try Folder(FilePath.folder(of: path)) }
    return try attempt(path, writes: true) {
      let lock = SidecarLock(beside: path)
      return try lock.hold { file in
        guard !isTaken(aside), try isAsPlanned(AcknowledgedState(text: file.text)) else {
          return false
        }
        var moved: [String] = []
        do {
          // The file itself last: without its -wal a journal knows what it lacks.
          for piece in pieces where try move(path + piece, to: aside + piece) {
            moved.append(piece)
          }
          guard try move(draft, to: path) else { throw SystemError(ENOENT) }
        } catch {
          for piece in moved.reversed() { rename(aside + piece, path + piece) }
          throw error
        }
        let note = SidecarLock(beside: draft).text
        if !note.isEmpty { file.text = note }
        lock.protect(file)
        try folder.sync()
        for suffix in Neighbours.suffixes { unlink(draft + suffix) }
        return true
      }
    }
  }

  /// Moves a file if it is there; returns whether it was.
  private static func move(_ path: String, to target: String) throws(SystemError) -> Bool {
    guard rename(path, target) != 0 else { return true }
    guard errno == ENOENT else { throw .last }
    return false
  }
}

/// The turn of a program that makes a journal ready to take another's place: in one folder only one
/// does. It ends with the object, and with the program.
public final class RestorationTurn: Sendable {
  private let descriptor: Int32

  /// Takes the turn in the folder of a path.
  ///
  /// - Throws: `LogError`: busy if another program has it.
  public init(at path: String) throws(LogError) {
    let folder = FilePath.folder(of: path)
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotCreate(at: path, reason: SystemError.last.reason)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    guard errno == EWOULDBLOCK else {
      throw .cannotCreate(at: path, reason: SystemError.last.reason)
    }
    throw .busy(at: path)
  }

  deinit { close(descriptor) }
}
