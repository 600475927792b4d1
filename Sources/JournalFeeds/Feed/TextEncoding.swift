public import JournalCore

/// How the bytes of a text file stand for characters.
public enum TextEncoding: String, Word {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16; without a byte order mark, in the order in which its Latin letters make sense.
  case utf16 = "utf-16"
  /// Windows-1252, which holds the printable characters of Latin-1 too.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "latin-1"

  /// Returns a text as UTF-8 without a byte order mark, and the encoding if it was guessed.
  ///
  /// UTF-16 is known by its byte order mark, or by its zeros. What is not UTF-8 is taken for Windows-1252: line by
  /// line, since files were put together from others, or byte by byte if more characters of the file are UTF-8
  /// than are not.
  ///
  /// - Parameter encoding: nil to guess.
  static func read(_ bytes: [UInt8], as encoding: TextEncoding?)
    -> (bytes: [UInt8], guess: EncodingGuess?)
  {
    switch encoding {
    case .utf16: return (wide(bytes), nil)
    case .windows1252: return (narrow(bytes[...], high: windows), nil)
    case .latin1: return (narrow(bytes[...], high: []), nil)
    case .utf8: return (String(decoding: unmarked(bytes), as: UTF8.self).utf8.map { $0 }, nil)
    case nil: break
    }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    // Half of the bytes of Latin letters are zero there.
    let start = bytes.prefix(256)
    let zeros = start.count { $0 == 0 }
    if isMarked || zeros * 4 > start.count { return (wide(bytes), EncodingGuess(.utf16)) }
    if isText(bytes[...]) { return (Array(unmarked(bytes)), nil) }
    let rest = unmarked(bytes)
    let (told, foreign) = count(rest)
    var (text, guess) = ([UInt8](), EncodingGuess(.windows1252, isMixed: told > foreign))
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for (index, line) in lines(of: rest).enumerated() {
      if isText(line) {
        text += line
        continue
      }
      guess.lines.append(index + 1)
      text += guess.isMixed ? mended(line) : narrow(line, high: windows)
    }
    return (text, guess)
  }

  /// Returns the lines of a text, each with its line feed.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  /// Returns how many characters beyond ASCII are UTF-8, and how many bytes are not.
  private static func count(_ bytes: ArraySlice<UInt8>) -> (told: Int, foreign: Int) {
    var (told, foreign, index) = (0, 0, bytes.startIndex)
    while index < bytes.endIndex {
      let length = length(of: bytes, at: index)
      if length == nil { foreign += 1 } else if length != 1 { told += 1 }
      index += length ?? 1
    }
    return (told, foreign)
  }

  /// Returns a line of UTF-8 in which some bytes are of Windows-1252.
  private static func mended(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var (text, index) = ([UInt8](), line.startIndex)
    while index < line.endIndex {
      if let length = length(of: line, at: index) {
        text += line[index..<(index + length)]
        index += length
      } else {
        text += narrow(line[index...index], high: windows)
        index += 1
      }
    }
    return text
  }

  /// Returns the number of bytes of the character at an index; nil if none of UTF-8 stands there.
  private static func length(of bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let length =
      switch bytes[index] {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.endIndex else { return nil }
    return length == 1 || isText(bytes[index..<(index + length)]) ? length : nil
  }

  private static func unmarked(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func wide(_ bytes: [UInt8]) -> [UInt8] {
    let begin = bytes.prefix(256).enumerated()
    let odd = begin.count { $0.offset % 2 == 1 && $0.element == 0 }
    let even = begin.count { $0.offset % 2 == 0 && $0.element == 0 }
    let isLittle =
      bytes.starts(with: [0xFF, 0xFE]) || !bytes.starts(with: [0xFE, 0xFF]) && odd > even
    let start = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { index in
      let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
      return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    let rest = (bytes.count - start) % 2 == 0 ? "" : "\u{FFFD}"
    return Array((String(decoding: units, as: UTF16.self) + rest).utf8)
  }

  /// Returns a text of one byte for each character, with what 0x80 to 0x9F stand for.
  private static func narrow(_ bytes: ArraySlice<UInt8>, high: [UInt32]) -> [UInt8] {
    var text = ""
    for byte in bytes {
      let code =
        (0x80...0x9F).contains(byte) && !high.isEmpty ? high[Int(byte) - 0x80] : UInt32(byte)
      text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return Array(text.utf8)
  }

  /// What the bytes 0x80 to 0x9F stand for in Windows-1252 (WHATWG, Encoding Standard: five of them are
  /// control characters, which no name may hold).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
