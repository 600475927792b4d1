/// The identity of an event: a UUID that the writer chooses, of version 7 for events entered here.
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  public let high: UInt64

  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// Creates an id from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Creates a UUIDv7 (RFC 9562, section 5.7) from a time and 74 random bits.
  public init(milliseconds: Int64, random: (UInt64, UInt64)) {
    let time = UInt64(bitPattern: milliseconds) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | random.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// Creates a UUIDv8 (RFC 9562, section 5.8) from 16 bytes of a digest, for events named by their
  /// content.
  public init(digest bytes: some Sequence<UInt8>) {
    var words: [UInt64] = [0, 0]
    for (index, byte) in bytes.prefix(16).enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    high = words[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    low = words[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  /// Parses the canonical form, 36 characters with lower-case hexadecimal digits; nil for anything
  /// else.
  public init?(_ text: String) {
    var words: [UInt64] = [0, 0]
    var digits = 0
    var index = 0
    for byte in text.utf8 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == 45 else { return nil }
      } else {
        guard let digit = Self.hexDigit(byte), digits < 32 else { return nil }
        words[digits / 16] = words[digits / 16] << 4 | UInt64(digit)
        digits += 1
      }
      index += 1
    }
    guard index == 36, digits == 32 else { return nil }
    self.init(high: words[0], low: words[1])
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 97...102: byte - 87
    default: nil
    }
  }

  /// The sixteen bytes, in order.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// The canonical form, `019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10`.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for nibble in 0..<32 {
        if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
          text[place] = 45
          place += 1
        }
        let word = nibble < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - nibble % 16 * 4)) & 0xF
        text[place] = digit < 10 ? 48 + digit : 87 + digit
        place += 1
      }
      return place
    }
  }

  /// Orders ids by their bytes.
  public static func < (left: EventID, right: EventID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension EventID: TextValue {
  /// The kind of field: the id of an event.
  public static var kind: FieldKind { .event }

  /// The form, as messages describe it.
  public static var form: String { "a lower-case UUID" }
}
