import JournalCore

extension MerkleTree {
  /// The bytes of a tile of hashes: C2SP tlog-tiles, "Merkle Tree".
  ///
  /// Throws a refusal if the tree has no such tile, or the tile holds records.
  public func bytes(of tile: TilePath) throws -> [UInt8] {
    guard case .hashes(let level) = tile.contents else { throw Refusal.noSuchTile }
    let (first, overflow) = tile.index.multipliedReportingOverflow(by: TilePath.fullWidth)
    guard !overflow, first < size >> (8 * level), (size >> (8 * level)) - first >= tile.width
    else { throw Refusal.noSuchTile }
    return try (first..<first + tile.width).flatMap { index in
      try hash(at: MerkleNode(level: 8 * level, index: index))
    }
  }
}
