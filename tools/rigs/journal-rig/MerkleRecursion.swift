import JournalProof

/// The root of a Merkle tree as RFC 6962, section 2.1 defines it, by recursion and from the records
/// alone: shares only SHA-256 with the log.
enum MerkleRecursion {
  /// The root over records in order.
  static func root(of bodies: [[UInt8]]) -> String {
    Fingerprint.hex(hash(bodies[...]))
  }

  private static func hash(_ bodies: ArraySlice<[UInt8]>) -> [UInt8] {
    guard let first = bodies.first else { return Fingerprint.sha256([]) }
    if bodies.count == 1 { return Fingerprint.sha256([0] + first) }
    // The largest power of two that is smaller than the number of leaves.
    let left = 1 << (Int.bitWidth - 1 - (bodies.count - 1).leadingZeroBitCount)
    let middle = bodies.startIndex + left
    return Fingerprint.sha256([1] + hash(bodies[..<middle]) + hash(bodies[middle...]))
  }
}
