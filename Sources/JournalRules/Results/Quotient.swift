/// An exact number to rank by: a count, or a quotient such as goal average.
///
/// A positive number divided by 0 is greater than any other; 0 divided by 0 is smaller than any,
/// because nothing was achieved.
public struct Quotient: Hashable, Sendable, Comparable {
  /// The dividend.
  public let numerator: Int

  /// The divisor; not negative.
  public let denominator: Int

  /// Creates a whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// Creates a quotient.
  public init(_ numerator: Int, by denominator: Int) {
    self.numerator = numerator
    self.denominator = max(0, denominator)
  }

  /// Creates a decimal number, exact to six places.
  public init(_ decimal: Double) {
    let scaled = (decimal * 1_000_000).rounded()
    let limit = 9.0e15
    self.init(Int(max(-limit, min(limit, scaled.isFinite ? scaled : 0))), by: 1_000_000)
  }

  /// Compares crosswise, without rounding.
  public static func < (left: Quotient, right: Quotient) -> Bool {
    left.compared(to: right) < 0
  }

  /// Compares values: 1 by 2 equals 2 by 4.
  public static func == (left: Quotient, right: Quotient) -> Bool {
    left.compared(to: right) == 0
  }

  /// Hashes equal numbers alike.
  public func hash(into hasher: inout Hasher) {
    let divisor = Self.greatestDivisor(abs(numerator), denominator)
    hasher.combine(divisor == 0 ? 0 : numerator / divisor)
    hasher.combine(divisor == 0 ? 0 : denominator / divisor)
  }

  private func compared(to other: Quotient) -> Int {
    switch (denominator, other.denominator) {
    case (0, 0): return (numerator > 0 ? 1 : 0) - (other.numerator > 0 ? 1 : 0)
    case (0, _): return numerator > 0 ? 1 : -1
    case (_, 0): return other.numerator > 0 ? -1 : 1
    default: break
    }
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    return left.low == right.low ? 0 : left.low < right.low ? -1 : 1
  }

  private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestDivisor(right, left % right)
  }

  /// The number as people see it: `3`, `1.625`, `2.5`; a quotient by 0 is not divided, as in `3/0`.
  public var text: String {
    guard denominator > 0 else { return "\(numerator)/0" }
    guard numerator % denominator != 0 else { return "\(numerator / denominator)" }
    let sign = numerator < 0 ? "-" : ""
    let (whole, rest) = abs(numerator).quotientAndRemainder(dividingBy: denominator)
    let digits = (rest * 1000 + denominator / 2) / denominator
    guard digits < 1000 else { return "\(sign)\(whole + 1)" }
    var decimals = String(String(digits + 1000).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimals)"
  }
}
