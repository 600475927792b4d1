extension JSONReader {
  /// Reads a string whose opening quotation mark has been read.
  mutating func string() throws(JSONError) -> String {
    let start = position
    position = endOfPlainText(from: start)
    guard next == UInt8(ascii: "\"") else { return try anyString(from: start) }
    let content = UnsafeBufferPointer(rebasing: bytes[start..<position])
    position += 1
    // All bytes have been checked, so String need not validate them again.
    return String(copying: UTF8Span(unchecked: content.span, isKnownASCII: true))
  }

  /// The index of the first byte that is not an ASCII character standing for itself.
  private func endOfPlainText(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = word.specialBytes
      guard marks == 0 else { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, UInt64(raw[index]).specialBytes & 0x80 == 0 { index += 1 }
    return index
  }

  /// Reads the rest of a string that is not plain ASCII from the current position on.
  private mutating func anyString(from start: Int) throws(JSONError) -> String {
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte != UInt8(ascii: "\\") else { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw control(byte) }
      position += 1
    }
    guard next != nil else { throw unexpected("the quotation mark that ends the string") }
    let content = UnsafeBufferPointer(rebasing: bytes[start..<position])
    position += 1
    return try validated(content, from: start)
  }

  private func validated(
    _ content: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONError) -> String {
    do {
      return String(copying: try UTF8Span(validating: content.span))
    } catch {
      throw JSONError(.notUTF8, at: start + error.byteOffsets.lowerBound)
    }
  }

  private func control(_ byte: UInt8) -> JSONError {
    JSONError(.controlCharacter(Unicode.Scalar(byte)), at: position)
  }
}

extension JSONReader {
  /// Reads the rest of a string that has an escape at the current position.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var content = Array(bytes[start..<position])
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw control(byte) }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: try escape().utf8)
      } else {
        content.append(byte)
        position += 1
      }
    }
    guard next != nil else { throw unexpected("the quotation mark that ends the string") }
    _ = try validated(UnsafeBufferPointer(rebasing: bytes[start..<position]), from: start)
    position += 1
    return String(decoding: content, as: UTF8.self)
  }

  /// Reads a backslash and the escape after it.
  private mutating func escape() throws(JSONError) -> String {
    let start = position
    position += 1
    guard let letter = next else { throw unexpected("an escape") }
    if letter == UInt8(ascii: "u") { return try unicodeEscape(from: start) }
    guard let text = Self.escapes(letter) else { throw JSONError(.badEscape, at: start) }
    position += 1
    return text
  }

  private static func escapes(_ letter: UInt8) -> String? {
    switch Unicode.Scalar(letter) {
    case "b": "\u{8}"
    case "t": "\t"
    case "n": "\n"
    case "f": "\u{C}"
    case "r": "\r"
    case "\"": "\""
    case "\\": "\\"
    case "/": "/"
    default: nil
    }
  }

  /// Reads `u` and its digits, and a second escape if the first is half of a surrogate pair.
  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> String {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    let middle = position
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else {
      throw JSONError(.loneSurrogate, at: start)
    }
    position += 1
    guard next == UInt8(ascii: "u") else { throw JSONError(.loneSurrogate, at: start) }
    let second = try codeUnit(from: middle)
    guard UTF16.isTrailSurrogate(second) else { throw JSONError(.loneSurrogate, at: start) }
    return String(decoding: [first, second], as: UTF16.self)
  }

  /// Reads `u` and its four hexadecimal digits.
  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    position += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw unexpected("four hexadecimal digits") }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONError(.badEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}

extension UInt64 {
  /// The high bit of the first byte that ends plain ASCII text: a control character, `"`, `\` or a
  /// byte above 7F. The bits above it have no meaning; zero means that there is no such byte.
  ///
  /// Checks eight bytes at once by the usual arithmetic: x - 1 borrows from the high bit if x is 0.
  fileprivate var specialBytes: UInt64 {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let quotes = self ^ (ones * 0x22)
    let backslashes = self ^ (ones * 0x5C)
    let found =
      ((self &- ones * 0x20) & ~self) | ((quotes &- ones) & ~quotes)
      | ((backslashes &- ones) & ~backslashes) | self
    return found & highs
  }
}
