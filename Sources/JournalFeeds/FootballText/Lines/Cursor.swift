/// A place in a text that moves forward.
struct Cursor {
  let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// The byte that lies some bytes ahead.
  func peek(_ offset: Int = 0) -> UInt8? {
    let index = at + offset
    return bytes.indices.contains(index) ? bytes[index] : nil
  }

  /// Whether the byte before is a blank, or nothing.
  var isAtWordStart: Bool { at == 0 || bytes[at - 1].isBlank }

  /// Passes over blanks and returns how many there were; the end of a line counts as two.
  @discardableResult
  mutating func skipBlanks() -> Int {
    var count = 0
    while let byte = peek(), byte.isBlank {
      count += byte == Sign.newline ? 2 : 1
      at += 1
    }
    return count
  }

  /// Passes over a byte if it is there.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    at += 1
    return true
  }

  /// Passes over a text if it is there.
  mutating func take(_ text: String) -> Bool {
    let wanted = text.utf8
    guard bytes[at...].starts(with: wanted) else { return false }
    at += wanted.count
    return true
  }

  /// Reads a whole number of so many digits, unless more digits follow.
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

  /// Reads bytes as long as they are wanted.
  mutating func run(_ isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = at
    while let byte = peek(), isWanted(byte) { at += 1 }
    return bytes[start..<at]
  }

  /// Reads letters, in lower case.
  mutating func letters() -> String {
    String(decoding: run(\.isLetter), as: UTF8.self).lowercased()
  }

  /// What is left, as words.
  var rest: String { bytes[min(at, bytes.count)...].words }

  /// Tries something and goes back where it is not there.
  mutating func attempt<Result>(_ body: (inout Cursor) -> Result?) -> Result? {
    var copy = self
    guard let result = body(&copy) else { return nil }
    self = copy
    return result
  }
}
