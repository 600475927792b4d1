extension String {
  /// The text without white space at its ends, and with single spaces within.
  var tidied: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
