import MatchJournal
import Synchronization

/// A place that keeps what is published in memory.
final class Shelf: PublicationPlace {
  let name = "shelf"
  private let files = Mutex<[String: [UInt8]]>([:])
  private let synced = Mutex<[[String]]>([])

  /// What was there each time that it was synced.
  var states: [[String]] { synced.withLock { $0 } }

  /// The files that were published, by path.
  var all: [String: [UInt8]] { files.withLock { $0 } }

  func contents(_ path: String) -> [UInt8]? { files.withLock { $0[path] } }

  func write(_ bytes: [UInt8], to path: String) { files.withLock { $0[path] = bytes } }

  func sync() { synced.withLock { $0.append(all.keys.sorted()) } }
}
