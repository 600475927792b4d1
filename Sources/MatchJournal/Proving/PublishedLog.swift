import JournalCore
public import JournalProof

/// A published log, for comparison with what the journal holds now.
public struct PublishedLog {
  /// An event that differs from the one that was published.
  public struct Difference: Hashable, Sendable {
    /// The position of the event.
    public let position: Int
    /// The record as it was published.
    public let published: [UInt8]
    /// The record as it is now; nil if there is none, or it cannot be read.
    public let now: [UInt8]?
    /// Whether a record is there but cannot be read.
    public let isUnreadable: Bool
  }

  private let checkpoint: Checkpoint
  private let tiles: TiledLog

  /// Creates a published log from a trusted checkpoint and untrusted files.
  ///
  /// - Parameter read: returns the bytes of a file; nil if there is none.
  public init(_ checkpoint: Checkpoint, read: @escaping (TilePath) throws -> [UInt8]?) {
    self.checkpoint = checkpoint
    tiles = TiledLog(read: read)
  }

  /// Returns the events that differ, by position; empty if the journal begins with all of them.
  ///
  /// - Throws: `Refusal` if the files do not match the checkpoint.
  public func differences(from journal: MatchJournal) async throws -> [Difference] {
    let snapshot = try await journal.log.snapshot()
    var published: [[UInt8]] = []
    try tiles.check(against: checkpoint) { _, record in published.append(record) }
    var differences: [Difference] = []
    for start in stride(from: 0, to: published.count, by: 1000) {
      let count = min(1000, published.count - start)
      let present = try await Self.read(start + 1...start + count, snapshot)
      for index in start..<start + count where present.bodies[index + 1] != published[index] {
        differences.append(
          Difference(
            position: index + 1, published: published[index], now: present.bodies[index + 1],
            isUnreadable: present.unreadable.contains(index + 1)))
      }
    }
    return differences
  }

  /// The state of a part of the journal.
  private struct Present {
    var bodies: [Int: [UInt8]] = [:]
    var unreadable: Set<Int> = []
  }

  /// Reads the records of a range; an unreadable one does not hide the others.
  private static func read(_ range: ClosedRange<Int>, _ snapshot: LogSnapshot)
    async throws(LogError)
    -> Present
  {
    var present = Present()
    do throws(LogError) {
      for record in try await snapshot.read(from: range.lowerBound, limit: range.count) {
        present.bodies[record.position] = record.body
      }
      return present
    } catch {
      guard case .damaged = error else { throw error }
    }
    for position in range {
      do throws(LogError) {
        present.bodies[position] = try await snapshot.record(at: position)?.body
      } catch {
        guard case .damaged = error else { throw error }
        present.unreadable.insert(position)
      }
    }
    return present
  }
}
