import JournalProof

/// RFC 6962, section 2.1, written as specified: recursive, and independent of our code.
///
/// `PATH` is that of section 2.1.1, `PROOF` and `SUBPROOF` those of section 2.1.2.
final class PlainTree {
  private let leaves: [[UInt8]]

  /// Cached results; the laws need the same ranges thousands of times.
  private var known: [[Int]: [UInt8]] = [:]

  init(leaves: [[UInt8]]) { self.leaves = leaves }

  /// `MTH(D[low:high])`.
  func root(_ low: Int, _ high: Int) -> [UInt8] {
    if let hash = known[[low, high]] { return hash }
    let hash =
      switch high - low {
      case 0: Fingerprint.sha256([])
      case 1: Fingerprint.sha256([0x00] + leaves[low])
      default:
        Fingerprint.sha256([0x01] + root(low, split(low, high)) + root(split(low, high), high))
      }
    known[[low, high]] = hash
    return hash
  }

  /// `PATH(index, D[low:high])`.
  func path(_ index: Int, _ low: Int, _ high: Int) -> [[UInt8]] {
    guard high - low > 1 else { return [] }
    let middle = split(low, high)
    return index < middle
      ? path(index, low, middle) + [root(middle, high)]
      : path(index, middle, high) + [root(low, middle)]
  }

  /// `SUBPROOF(size, D[low:high], isOld)`.
  func proof(_ size: Int, _ low: Int, _ high: Int, isOld: Bool = true) -> [[UInt8]] {
    guard size < high else { return isOld ? [] : [root(low, high)] }
    let middle = split(low, high)
    return size <= middle
      ? proof(size, low, middle, isOld: isOld) + [root(middle, high)]
      : proof(size, middle, high, isOld: false) + [root(low, middle)]
  }

  /// The largest power of two smaller than the number of leaves, from `low`.
  private func split(_ low: Int, _ high: Int) -> Int {
    var power = 1
    while power * 2 < high - low { power *= 2 }
    return low + power
  }
}
