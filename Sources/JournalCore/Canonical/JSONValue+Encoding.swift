extension JSONValue {
  /// A whole number, which must be one that JSON tells from its neighbours.
  init(whole: some FixedWidthInteger) throws(JSONMismatch) {
    guard let integer = Int64(exactly: whole), Self.wholeNumbers.contains(integer) else {
      throw JSONMismatch("\(whole) is beyond 2^53: write it as text")
    }
    self = .integer(integer)
  }

  /// A number, which must be finite; a whole one is written, and so kept, as a whole number.
  init(real number: Double) throws(JSONMismatch) {
    guard number.isFinite else { throw JSONMismatch("JSON has no number for \(number)") }
    self = number.wholeNumber.map(JSONValue.integer) ?? .number(number)
  }
}
