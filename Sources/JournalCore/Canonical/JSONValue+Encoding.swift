extension JSONValue {
  /// Creates a whole number; it must be within ±2^53, where doubles represent it exactly.
  init(whole: some FixedWidthInteger) throws(JSONMismatch) {
    guard let integer = Int64(exactly: whole), Self.wholeNumbers.contains(integer) else {
      throw JSONMismatch("\(whole) is beyond 2^53: write it as text")
    }
    self = .integer(integer)
  }

  /// Creates a number, which must be finite; a whole one becomes `.integer`.
  init(real number: Double) throws(JSONMismatch) {
    guard number.isFinite else { throw JSONMismatch("JSON has no number for \(number)") }
    self = number.wholeNumber.map(JSONValue.integer) ?? .number(number)
  }
}
