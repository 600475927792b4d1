public import JournalCore

/// A tile of hashes as it is stored: one after the other, 32 bytes each.
public enum HashTile {
  /// The hashes of a tile. Throws a refusal if there are not exactly `width`.
  public static func hashes(in bytes: [UInt8], width: Int) throws(Refusal) -> [[UInt8]] {
    let (length, overflow) = width.multipliedReportingOverflow(by: MerkleHash.length)
    guard !overflow, width >= 0, bytes.count == length else {
      throw .badTile("it has \(bytes.count) bytes, not 32 for each of its \(width) hashes")
    }
    return stride(from: 0, to: bytes.count, by: MerkleHash.length).map {
      Array(bytes[$0..<$0 + MerkleHash.length])
    }
  }
}
