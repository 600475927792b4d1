/// The bytes with a meaning in the format.
enum Sign {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let tick = UInt8(ascii: "'")
  static let plus = UInt8(ascii: "+")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let bracket = UInt8(ascii: "[")
  static let bracketEnd = UInt8(ascii: "]")
  static let place = UInt8(ascii: "@")
  static let bar = UInt8(ascii: "|")
  static let hash = UInt8(ascii: "#")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let underscore = UInt8(ascii: "_")
}

extension UInt8 {
  /// Whether the byte is a space or ends a line.
  var isBlank: Bool { self == Sign.space || self == Sign.newline }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is an ASCII letter, or part of a character beyond ASCII.
  var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
  }
}

extension Collection<UInt8> {
  /// The text trimmed, with single spaces between words.
  var words: String {
    let parts = split(whereSeparator: \.isBlank)
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
