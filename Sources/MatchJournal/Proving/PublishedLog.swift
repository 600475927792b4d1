import JournalCore
public import JournalProof

/// What a journal once published, held against what it holds now.
public struct PublishedLog {
  /// An event that is another one than the one that was published.
  public struct Difference: Hashable, Sendable {
    /// Where it stands.
    public let position: Int
    /// The record as it was published.
    public let published: [UInt8]
    /// The record as it stands now; nil where there is none, or none that can be read.
    public let now: [UInt8]?
    /// Whether something stands there that cannot be read.
    public let isUnreadable: Bool
  }

  private let checkpoint: Checkpoint
  private let tiles: TiledLog

  /// Creates a published log of a checkpoint that is believed, and of files that are not.
  ///
  /// - Parameter read: gives the bytes of a file; nil for no file.
  public init(_ checkpoint: Checkpoint, read: @escaping (TilePath) throws -> [UInt8]?) {
    self.checkpoint = checkpoint
    tiles = TiledLog(read: read)
  }

  /// The events that differ, in order of position; empty where the journal begins with all of them.
  ///
  /// - Throws: `Refusal` where the files are not those of the checkpoint.
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

  /// What stands in a part of the journal.
  private struct Present {
    var bodies: [Int: [UInt8]] = [:]
    var unreadable: Set<Int> = []
  }

  /// The records of a range; one that cannot be read keeps none of the others back.
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
