/// A hash of one row's values: FNV-1a with 64 bits over their bytes (draft-eastlake-fnv).
///
/// It finds damage and careless edits. It is no proof: whoever changes a row on purpose can compute
/// it anew, and is found by the hashes of the tree.
struct RowHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  init() {}

  /// A hash as SQLite keeps it.
  init(stored number: Int) { value = UInt64(bitPattern: Int64(number)) }

  /// Adds a number, as eight bytes, the highest first.
  @inline(__always)
  mutating func add(_ number: Int) {
    let bits = UInt64(bitPattern: Int64(number))
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      take(UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  /// Adds the bytes of a text in UTF-8, and then their number.
  mutating func add(_ text: String) {
    for byte in text.utf8 { take(byte) }
    add(text.utf8.count)
  }

  /// Adds bytes, without their number: more may follow.
  mutating func add(bytes: ArraySlice<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// Adds bytes, without their number.
  mutating func add(bytes: UnsafeRawBufferPointer) {
    for byte in bytes { take(byte) }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
