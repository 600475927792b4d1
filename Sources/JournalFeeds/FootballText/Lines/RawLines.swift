import JournalCore

/// The lines of a file from front to back, with similar-looking characters unified.
struct RawLines {
  private let bytes: [UInt8]
  private var start: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Returns the next line, which ends at LF, CRLF or CR; nil at the end.
  ///
  /// - Throws: `Refusal` if it is too long or not UTF-8, or is one too many.
  mutating func next() throws(Refusal) -> TextLine? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    number += 1
    let line = try Self.line(bytes[start..<end], number)
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    start = end + (isPair ? 2 : 1)
    return line
  }

  private static func line(_ bytes: ArraySlice<UInt8>, _ number: Int) throws(Refusal) -> TextLine {
    guard number <= FootballText.lineCountLimit else {
      throw Refusal(
        "too-many-lines", "The file has more than \(FootballText.lineCountLimit) lines.")
    }
    guard bytes.count <= FootballText.lineLimit else {
      throw Refusal(
        "line-too-long", "longer than \(FootballText.lineLimit) bytes."
      ).inLine(number)
    }
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain { return TextLine(number: number, kind: .text, bytes: Array(bytes)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(
        "not-utf-8", "not UTF-8.", hint: "Save the file as UTF-8 and try again."
      ).inLine(number)
    }
    guard !text.unicodeScalars.contains(where: { isControl($0) }) else {
      let shown = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            isControl($0) ? "\u{FFFD}" : $0
          }))
      let kind = TextLine.Kind.broken("The line contains a control character.")
      return TextLine(number: number, kind: kind, bytes: Array(shown.utf8))
    }
    return TextLine(number: number, kind: .text, bytes: plain(text))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && scalar.properties.generalCategory == .control
  }

  /// Returns the text with one form each of dashes between digits, ticks after digits, and spaces.
  private static func plain(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in InvisibleText.removed(from: text).unicodeScalars {
      let followsDigit = result.last?.isDigit == true
      switch scalar {
      case "\t": result += [Sign.space, Sign.space]
      case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}":
        result.append(Sign.space)
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}":
        if result.last(where: { $0 != Sign.space })?.isDigit == true {
          result.append(Sign.dash)
        } else {
          result += Array(String(scalar).utf8)
        }
      case "\u{2019}", "\u{2032}":
        if followsDigit || result.last == Sign.question {
          result.append(Sign.tick)
        } else {
          result += Array(String(scalar).utf8)
        }
      default: result += Array(String(scalar).utf8)
      }
    }
    return result
  }
}
