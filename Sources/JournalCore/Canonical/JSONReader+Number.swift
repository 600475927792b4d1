extension JSONReader {
  /// Reads a number.
  mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    var decimal = JSONDecimal()
    if next == UInt8(ascii: "-") {
      decimal.isNegative = true
      position += 1
    }
    try wholePart(into: &decimal)
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try digits { decimal.appendFraction($0) }
    }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      try exponent(into: &decimal)
    }
    return isWhole ? try whole(decimal, from: start) : .number(try double(decimal, from: start))
  }

  private mutating func wholePart(into decimal: inout JSONDecimal) throws(JSONError) {
    let start = position
    try digits { decimal.append($0) }
    guard bytes[start] != UInt8(ascii: "0") || position == start + 1 else {
      throw JSONError(.leadingZero, at: start)
    }
  }

  private mutating func exponent(into decimal: inout JSONDecimal) throws(JSONError) {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { position += 1 }
    var exponent = 0
    // Keeps the exponent far beyond every double, but small enough not to overflow.
    try digits { exponent = min(exponent * 10 + Int($0), 1_000_000) }
    decimal.exponent += isNegative ? -exponent : exponent
  }

  /// Reads one or more digits.
  private mutating func digits(_ use: (UInt8) -> Void) throws(JSONError) {
    guard let byte = next, byte.isDigit else { throw unexpected("a digit") }
    while let byte = next, byte.isDigit {
      use(byte - UInt8(ascii: "0"))
      position += 1
    }
  }
}

extension JSONReader {
  /// The value of a number without a fraction or an exponent.
  private func whole(_ decimal: JSONDecimal, from start: Int) throws(JSONError) -> JSONValue {
    if decimal.isComplete, decimal.significand <= UInt64(JSONValue.wholeNumbers.upperBound) {
      let magnitude = Int64(decimal.significand)
      return .integer(decimal.isNegative ? -magnitude : magnitude)
    }
    let double = try double(decimal, from: start)
    // RFC 8785 writes some doubles with other digits than their exact value has, such as
    // 333333333333333300000. The reader has to accept what the writer writes, so a number that
    // would be written the same is not inexact.
    var canonical: [UInt8] = []
    double.writeCanonically(into: &canonical)
    let literal = bytes[start..<position]
    let isSafe = literal.elementsEqual(canonical) || isExact(digits: literal)
    guard isSafe else { throw JSONError(.inexactInteger(text(from: start)), at: start) }
    return .number(double)
  }

  /// Whether a double holds a whole number exactly: 53 bits, followed by zeros only.
  private func isExact(digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var limbs: [UInt32] = []
    for byte in digits where byte.isDigit {
      var carry = UInt64(byte - UInt8(ascii: "0"))
      for index in limbs.indices {
        carry += UInt64(limbs[index]) * 10
        limbs[index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      if carry > 0 { limbs.append(UInt32(carry)) }
    }
    guard let high = limbs.last, let low = limbs.firstIndex(where: { $0 != 0 }) else { return true }
    let bits = limbs.count * 32 - high.leadingZeroBitCount
    return bits - (low * 32 + limbs[low].trailingZeroBitCount) <= 53
  }

  private func double(_ decimal: JSONDecimal, from start: Int) throws(JSONError) -> Double {
    if let exact = decimal.exactDouble { return exact }
    let text = text(from: start)
    guard let double = Double(text), double.isFinite else {
      throw JSONError(.numberOutOfRange(text), at: start)
    }
    return double
  }

  private func text(from start: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
