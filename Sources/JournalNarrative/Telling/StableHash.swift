/// A hash that is the same in every process and on every machine: FNV-1a, mixed by SplitMix64.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Creates the hash of some words, in order.
  init(_ words: String...) { words.forEach { add($0) } }

  /// Adds a word.
  mutating func add(_ word: String) {
    for byte in word.utf8 + [0] { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// The hash.
  var value: UInt64 {
    var mixed = state &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
