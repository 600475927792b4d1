public import JournalCore

/// Base 64 of RFC 4648, section 4, with exactly one spelling for every sequence of bytes.
///
/// Input must have its padding, no line breaks, and zeros in the spare bits of the last digit
/// (section 3.5). Nobody can therefore change a note's bytes without changing what it says.
public enum Base64 {
  /// Writes bytes in base 64, with padding.
  public static func encode(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
      var written = 0
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
        for digit in 0..<4 {
          let value = UInt8(truncatingIfNeeded: bits >> (18 - 6 * UInt32(digit))) & 63
          text[written] = digit > group.count ? padding : Self.digit(value)
          written += 1
        }
      }
      return written
    }
  }

  /// Decodes a text. Throws a refusal if it is not exactly what `encode` writes.
  public static func decode(_ text: String) throws(Refusal) -> [UInt8] {
    try decode(utf8: Array(text.utf8)[...])
  }

  /// Decodes a text given in UTF-8.
  static func decode(utf8 text: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    guard text.count.isMultiple(of: 4) else { throw .badBase64 }
    let padded = text.suffix(2).count { $0 == padding }
    var (bytes, bits, held): ([UInt8], UInt32, Int) = ([], 0, 0)
    bytes.reserveCapacity(text.count / 4 * 3)
    for character in text.dropLast(padded) {
      guard let value = value(character) else { throw .badBase64 }
      bits = bits << 6 | UInt32(value)
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
    }
    guard held == [0, 2, 4][padded], bits & (1 << UInt32(held) - 1) == 0 else { throw .badBase64 }
    return bytes
  }

  private static let padding = UInt8(ascii: "=")

  private static func digit(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
