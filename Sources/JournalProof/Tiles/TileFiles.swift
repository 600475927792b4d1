public import JournalCore

/// The files of a published log, derived from its records as they come.
///
/// Memory does not grow with the log.
public struct TileFiles {
  private var frontier = MerkleFrontier()
  private var levels = TileLevels()
  private var bundle: [[UInt8]] = []

  /// Creates the files of a log without records.
  public init() {}

  /// Adds the next record; returns the files that are full with it, the records before the hashes.
  ///
  /// Throws a refusal if the record is longer than `EntryBundle.recordLimit`.
  public mutating func add(_ record: [UInt8]) throws(Refusal) -> [(path: TilePath, bytes: [UInt8])]
  {
    let leaf = MerkleHash.leaf(record)
    bundle.append(record)
    var files: [(path: TilePath, bytes: [UInt8])] = []
    let full = levels.add([leaf] + frontier.append(leaf))
    if bundle.count == TilePath.fullWidth {
      files.append(try entries)
      bundle = []
    }
    return files + full.map(Self.file)
  }

  /// The files that are not full.
  public var partial: [(path: TilePath, bytes: [UInt8])] {
    get throws(Refusal) {
      (bundle.isEmpty ? [] : [try entries]) + levels.partial.map(Self.file)
    }
  }

  /// The root over all records so far: RFC 6962, section 2.1.
  public var root: [UInt8] { frontier.root }

  /// The bundle that ends with the last record.
  private var entries: (path: TilePath, bytes: [UInt8]) {
    get throws(Refusal) {
      let index = (frontier.count - 1) / TilePath.fullWidth
      let path = TilePath(contents: .entries, index: index, width: bundle.count)
      return (path, try EntryBundle.bytes(of: bundle))
    }
  }

  private static func file(_ tile: (path: TilePath, hashes: [[UInt8]])) -> (
    path: TilePath, bytes: [UInt8]
  ) {
    (tile.path, Array(tile.hashes.joined()))
  }
}
