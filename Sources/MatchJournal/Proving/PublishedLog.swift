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
    /// The record as it stands now; nil where there is none.
    public let now: [UInt8]?
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
    var published: [[UInt8]] = []
    try tiles.check(against: checkpoint) { _, record in published.append(record) }
    var differences: [Difference] = []
    for start in stride(from: 0, to: published.count, by: 1000) {
      let count = min(1000, published.count - start)
      let records = try await journal.log.read(from: start + 1, limit: count)
      let bodies = Dictionary(
        records.map { ($0.position, $0.body) }, uniquingKeysWith: { first, _ in first })
      for index in start..<start + count where bodies[index + 1] != published[index] {
        differences.append(
          Difference(
            position: index + 1, published: published[index], now: bodies[index + 1]))
      }
    }
    return differences
  }
}
