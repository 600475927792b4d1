extension Double {
  /// Appends the number as ECMAScript writes it, as RFC 8785 (3.2.2.3) requires.
  ///
  /// Swift's description has the same digits, the fewest that read back as this double, but places
  /// the point and the exponent by other rules. The number must be finite.
  func writeCanonically(into bytes: inout [UInt8]) {
    precondition(isFinite, "JSON has no number for \(self)")
    if self < 0 { bytes.append(UInt8(ascii: "-")) }
    ShortestDecimal(magnitude).write(into: &bytes)
  }
}

/// The shortest digits of a double, without zeros at either end, and the place of the point.
private struct ShortestDecimal {
  private var digits: [UInt8] = []
  private var point = 0

  /// Takes the digits from a description such as `0.00012`, `1200.0` or `1.2e-05`.
  init(_ magnitude: Double) {
    let parts = magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    guard let mantissa = parts.first else { return }
    digits.reserveCapacity(mantissa.count)
    digits.append(contentsOf: mantissa.lazy.filter { $0 != UInt8(ascii: ".") })
    point = mantissa.prefix { $0 != UInt8(ascii: ".") }.count
    if parts.count > 1 { point += Int(String(Substring(parts[1]))) ?? 0 }
    trimZeros()
  }

  private mutating func trimZeros() {
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// Appends the number by the rules of ECMA-262 (Number::toString); `point` is its n, the number
  /// of digits its k.
  func write(into bytes: inout [UInt8]) {
    guard !digits.isEmpty else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    switch point {
    case 22..., ...(-6): writeScientific(into: &bytes)
    case ...0: writeFraction(into: &bytes)
    case digits.count...: writeWhole(into: &bytes)
    default: writeMixed(into: &bytes)
    }
  }

  /// Appends a number such as `120000`.
  private func writeWhole(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: digits)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - digits.count))
  }

  /// Appends a number such as `1.2`.
  private func writeMixed(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: digits[..<point])
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: digits[point...])
  }

  /// Appends a number such as `0.00012`.
  private func writeFraction(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: "0.".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
    bytes.append(contentsOf: digits)
  }

  /// Appends a number such as `1.2e-7` or `1e+21`.
  private func writeScientific(into bytes: inout [UInt8]) {
    bytes.append(digits[0])
    if digits.count > 1 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: digits.dropFirst())
    }
    bytes.append(contentsOf: (point > 0 ? "e+" : "e").utf8)
    bytes.append(contentsOf: String(point - 1).utf8)
  }
}

extension Int64 {
  /// Appends the whole number, which must be within ±2^53, where doubles represent it exactly.
  func writeCanonically(into bytes: inout [UInt8]) {
    precondition(JSONValue.wholeNumbers.contains(self), "\(self) is beyond 2^53: use a text")
    if (0...9).contains(self) {
      bytes.append(UInt8(ascii: "0") + UInt8(self))
    } else {
      bytes.append(contentsOf: String(self).utf8)
    }
  }
}
