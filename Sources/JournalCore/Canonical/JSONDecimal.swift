/// A decimal number while it is being read: digits and a power of ten.
struct JSONDecimal {
  var isNegative = false
  var exponent = 0
  private(set) var significand: UInt64 = 0

  /// Whether the significand holds all digits.
  private(set) var isComplete = true

  /// Appends a digit of the whole part.
  mutating func append(_ digit: UInt8) {
    guard significand < 1_000_000_000_000_000_000 else {
      isComplete = false
      return
    }
    significand = significand * 10 + UInt64(digit)
  }

  /// Appends a digit after the point.
  mutating func appendFraction(_ digit: UInt8) {
    append(digit)
    exponent -= 1
  }

  /// The nearest double if a single rounding finds it (Clinger 1990), as both operands are exact;
  /// nil otherwise.
  var exactDouble: Double? {
    guard isComplete, significand <= 1 << 53, (-22...22).contains(exponent) else { return nil }
    var power = 1.0
    for _ in 0..<exponent.magnitude { power *= 10 }
    let magnitude = exponent < 0 ? Double(significand) / power : Double(significand) * power
    return isNegative ? -magnitude : magnitude
  }
}
