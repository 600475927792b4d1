/// A position in a text that moves forward.
struct Cursor {
  let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// Returns the byte at a distance ahead.
  func peek(_ offset: Int = 0) -> UInt8? {
    let index = at + offset
    return bytes.indices.contains(index) ? bytes[index] : nil
  }

  /// Whether the cursor is at the start of the text or after a space.
  var isAtWordStart: Bool { at == 0 || bytes[at - 1].isBlank }

  /// Skips spaces and returns their number; the end of a line counts as two.
  @discardableResult
  mutating func skipBlanks() -> Int {
    var count = 0
    while let byte = peek(), byte.isBlank {
      count += byte == Sign.newline ? 2 : 1
      at += 1
    }
    return count
  }

  /// Skips a byte if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    at += 1
    return true
  }

  /// Skips a text if it is next.
  mutating func take(_ text: String) -> Bool {
    let wanted = text.utf8
    guard bytes[at...].starts(with: wanted) else { return false }
    at += wanted.count
    return true
  }

  /// Reads a whole number with a number of digits in a range, unless more digits follow.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var (index, value) = (at, 0)
    while index < bytes.count, bytes[index].isDigit {
      guard index - at < digits.upperBound else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index - at >= digits.lowerBound else { return nil }
    at = index
    return value
  }

  /// Reads bytes as long as they pass a test.
  mutating func run(_ isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = at
    while let byte = peek(), isWanted(byte) { at += 1 }
    return bytes[start..<at]
  }

  /// Reads letters and returns them in lower case.
  mutating func letters() -> String {
    String(decoding: run(\.isLetter), as: UTF8.self).lowercased()
  }

  /// The rest of the text, with spaces tidied.
  var rest: String { bytes[min(at, bytes.count)...].words }

  /// Tries to read something, and goes back if it is not there.
  mutating func attempt<Result>(_ body: (inout Cursor) -> Result?) -> Result? {
    var copy = self
    guard let result = body(&copy) else { return nil }
    self = copy
    return result
  }
}
