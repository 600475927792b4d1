import JournalCore

/// A log published as files, which anybody can check against its checkpoint.
public struct TiledLog {
  private let read: (TilePath) throws -> [UInt8]?

  /// Creates a log whose files the closure reads: all bytes, uncompressed, or nil for no file.
  public init(read: @escaping (_ file: TilePath) throws -> [UInt8]?) { self.read = read }

  /// Reads every record and every tile, and checks them against each other and the checkpoint.
  ///
  /// The tree is rebuilt from the records alone. Then every tile that belongs to the size must hold
  /// what was built, and the root must be the checkpoint's. `record` gets every record with its
  /// index, in order, before the root is known to be right.
  ///
  /// Memory does not grow with the log. Throws the first refusal, naming the file.
  public func check(
    against checkpoint: Checkpoint, record: (_ index: Int, [UInt8]) throws -> Void = { _, _ in }
  ) throws {
    var frontier = MerkleFrontier()
    var levels = TileLevels()
    // Lazily: the size comes from an untrusted source, and the list of its files could be endless.
    let bundles = TilePaths(size: checkpoint.size).lazy.prefix { $0.contents == .entries }
    for bundle in bundles {
      for entry in try records(bundle) {
        try record(frontier.count, entry)
        let leaf = MerkleHash.leaf(entry)
        for tile in levels.add([leaf] + frontier.append(leaf)) { try compare(tile) }
      }
    }
    for tile in levels.partial { try compare(tile) }
    guard frontier.root == checkpoint.root else { throw Refusal.otherLog }
  }

  private func records(_ bundle: TilePath) throws -> [[UInt8]] {
    let (bytes, width) = try bytes(bundle)
    do {
      return Array(try EntryBundle.records(in: bytes, width: width).prefix(bundle.width))
    } catch {
      throw Refusal.badFile("\(bundle)", error.reason)
    }
  }

  private func compare(_ tile: (path: TilePath, hashes: [[UInt8]])) throws {
    let (bytes, width) = try bytes(tile.path)
    guard bytes.count == width * MerkleHash.length else {
      throw Refusal.badFile("\(tile.path)", "It has \(bytes.count) bytes.")
    }
    guard bytes.starts(with: tile.hashes.joined()) else {
      throw Refusal.badFile("\(tile.path)", "It does not hold the hashes of the records.")
    }
  }

  /// A file's bytes and width. A log may keep only the full tile instead of a partial one.
  private func bytes(_ path: TilePath) throws -> (bytes: [UInt8], width: Int) {
    if let bytes = try read(path) { return (bytes, path.width) }
    if path.width < TilePath.fullWidth, let bytes = try read(path.full) {
      return (bytes, TilePath.fullWidth)
    }
    throw Refusal.badFile("\(path)", "There is no such file.")
  }
}
