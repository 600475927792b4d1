import JournalCore
import MatchJournal
import Synchronization

/// A place for checkpoints in memory, whose disk can fail.
final class CheckpointShelf: CheckpointPlace {
  let name = "shelf"
  private let notes = Mutex<[Int: [UInt8]]>([:])
  private let isFull = Mutex(false)

  /// Everything that is there, by size.
  var all: [Int: [UInt8]] {
    get { notes.withLock { $0 } }
    set { notes.withLock { $0 = newValue } }
  }

  /// From now on nothing more can be added.
  func fill() { isFull.withLock { $0 = true } }

  func sizes() -> [Int] { all.keys.sorted() }

  func name(of size: Int) -> String { "shelf/\(size)" }

  func note(of size: Int) throws(LogError) -> [UInt8] {
    guard let note = all[size] else { throw .failed(at: name(of: size), reason: "it is not there") }
    return note
  }

  func add(_ note: [UInt8], of size: Int) throws(LogError) {
    guard !isFull.withLock({ $0 }) else { throw .full(at: name) }
    guard all[size] == nil else { throw .cannotCreate(at: name(of: size), reason: "it is there") }
    notes.withLock { $0[size] = note }
  }
}
