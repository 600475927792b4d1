import JournalCore
import Testing

struct `A refused JSON text is explained` {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: JSONError.Reason
    let offset: Int
    let testDescription: String

    init(_ text: String, _ reason: JSONError.Reason, at offset: Int, _ description: String) {
      self.text = text
      self.reason = reason
      self.offset = offset
      self.testDescription = description
    }
  }

  static let examples = [
    Example("\u{FEFF}{}", .byteOrderMark, at: 0, "byte order mark at byte 0: leave it out"),
    Example(
      #"{"player":"gab","minute":55,"stadium":{},"player":"gabriel"}"#, .duplicateKey("player"),
      at: 41, #"duplicate key "player" at byte 41"#),
    Example(
      "", .unexpectedEnd(expected: "a value"), at: 0,
      "expected a value, but the text ends at byte 0"),
    Example(
      "[1,", .unexpectedEnd(expected: "a value"), at: 3,
      "expected a value, but the text ends at byte 3"),
    Example(
      "[1", .unexpectedEnd(expected: #""," or "]""#), at: 2,
      #"expected "," or "]", but the text ends at byte 2"#),
    Example(
      #"["a"#, .unexpectedEnd(expected: "the quotation mark that ends the string"), at: 3,
      "expected the quotation mark that ends the string, but the text ends at byte 3"),
    Example(
      #"["a\"#, .unexpectedEnd(expected: "an escape"), at: 4,
      "expected an escape, but the text ends at byte 4"),
    Example(
      #"["\u00"#, .unexpectedEnd(expected: "four hexadecimal digits"), at: 6,
      "expected four hexadecimal digits, but the text ends at byte 6"),
    Example(
      "[1,]", .unexpectedCharacter("]", expected: "a value"), at: 3,
      #"expected a value, found "]" at byte 3"#),
    Example(
      #"{"a" 1}"#, .unexpectedCharacter("1", expected: #"":""#), at: 5,
      #"expected ":", found "1" at byte 5"#),
    Example(
      "{a:1}", .unexpectedCharacter("a", expected: "a key in quotation marks"), at: 1,
      #"expected a key in quotation marks, found "a" at byte 1"#),
    Example(
      #"["a" "b"]"#, .unexpectedCharacter("\"", expected: #""," or "]""#), at: 5,
      #"expected "," or "]", found a quotation mark at byte 5"#),
    Example(
      "[é]", .unexpectedCharacter("é", expected: "a value"), at: 1,
      #"expected a value, found "é" at byte 1"#),
    Example(
      "[\u{1B}]", .unexpectedCharacter("\u{1B}", expected: "a value"), at: 1,
      "expected a value, found U+001B at byte 1"),
    Example(
      "trve", .unexpectedCharacter("v", expected: "true"), at: 2,
      #"expected true, found "v" at byte 2"#),
    Example(
      "-a", .unexpectedCharacter("a", expected: "a digit"), at: 1,
      #"expected a digit, found "a" at byte 1"#),
    Example("{} x", .trailingData, at: 3, "something follows the end of the value at byte 3"),
    Example(
      "[\"a\tb\"]", .controlCharacter("\t"), at: 3, "U+0009 inside a string at byte 3: escape it"),
    Example(
      #"["a\x"]"#, .badEscape, at: 3,
      "backslash that begins no escape of JSON at byte 3: escape it"),
    Example(
      #"["\u00zz"]"#, .badEscape, at: 2,
      "backslash that begins no escape of JSON at byte 2: escape it"),
    Example(
      #"["\ud83d"]"#, .loneSurrogate, at: 2,
      "escape of half a surrogate pair without the other half at byte 2"),
    Example("[-012]", .leadingZero, at: 2, "number with a needless zero in front at byte 2"),
    Example(
      "[1e999]", .numberOutOfRange("1e999"), at: 1, "1e999 is too large for a number at byte 1"),
    Example(
      "[9007199254740993]", .inexactInteger("9007199254740993"), at: 1,
      "9007199254740993 would be rounded at byte 1: write it as text"),
    Example(
      String(repeating: "[", count: 100_000), .tooDeep(limit: 32), at: 32,
      "more than 32 arrays and objects inside each other at byte 32"),
  ]

  @Test(arguments: examples)
  func `the error says what is wrong and at which byte`(example: Example) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONValue(parsing: example.text, limits: .document)
    }
    #expect(error == JSONError(example.reason, at: example.offset))
    #expect(error.description == example.testDescription)
  }

  @Test func `a text longer than the limit is not read`() throws {
    let limits = JSONLimits(maxDepth: 2, maxBytes: 4)
    #expect(try JSONValue(parsing: "[ 1]", limits: limits) == [1])
    let error = try #require(throws: JSONError.self) {
      try JSONValue(parsing: "[  1]", limits: limits)
    }
    #expect(error == JSONError(.tooLong(limit: 4), at: 4))
    #expect(error.description == "the text is longer than 4 bytes")
  }

  @Test func `a record has at most 64,000 bytes and a depth of 32`() throws {
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try JSONValue(parsing: deepest).canonicalText == deepest)
    #expect(throws: JSONError(.tooDeep(limit: 32), at: 32)) {
      try JSONValue(parsing: "[" + deepest + "]")
    }
    let longest = "\"" + String(repeating: "a", count: 63_998) + "\""
    #expect(try JSONValue(parsing: longest).canonicalText == longest)
    #expect(throws: JSONError(.tooLong(limit: 64_000), at: 64_000)) {
      try JSONValue(parsing: longest + " ")
    }
  }

  @Test func `the deepest nest that limits can ask for is read and written`() throws {
    let limits = JSONLimits(maxDepth: .max, maxBytes: .max)
    #expect(limits.maxDepth == 128)
    let deepest = String(repeating: "{\"a\":[", count: 64) + String(repeating: "]}", count: 64)
    #expect(try JSONValue(parsing: deepest, limits: limits).canonicalText == deepest)
  }

  @Test(
    arguments: [
      [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xFF, 0x22], [0x22, 0xC3],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused where they begin`(bytes: [UInt8]) {
    let padded = [0x5B, 0x22, 0x5C, 0x6E, 0x22, 0x2C] + bytes
    let isCut = bytes.last != 0x22
    #expect(throws: isCut ? unended(bytes.count) : JSONError(.notUTF8, at: 1)) {
      try JSONValue(parsing: bytes)
    }
    #expect(throws: isCut ? unended(padded.count) : JSONError(.notUTF8, at: 7)) {
      try JSONValue(parsing: padded)
    }
  }

  private func unended(_ count: Int) -> JSONError {
    JSONError(
      .unexpectedEnd(expected: "the quotation mark that ends the string"), at: count)
  }

  @Test func `bytes that are not UTF-8 are found among escapes too`() {
    let bytes = Array("\"é\\né".utf8) + [0xFF, 0x22]
    #expect(throws: JSONError(.notUTF8, at: 7)) { try JSONValue(parsing: bytes) }
    #expect(throws: JSONError(.notUTF8, at: 1)) { try JSONValue(parsing: [0x5B, 0xFF]) }
  }

  @Test func `an error never prints what a terminal would obey`() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONValue(parsing: #"{"\u001b[2J\u202e":1,"\u001b[2J\u202e":1}"#)
    }
    #expect(error.description == #"duplicate key "\u{1b}[2J\u{202e}" at byte 21"#)
    let long = String(repeating: "k", count: 1_000)
    let shortened = JSONError(.duplicateKey(long), at: 0).description
    #expect(shortened == "duplicate key \"" + String(repeating: "k", count: 64) + "…\" at byte 0")
  }

  @Test func `offsets in a slice count from its start`() {
    let bytes = Array("[1]\n[x]".utf8)
    #expect(throws: JSONError(.unexpectedCharacter("x", expected: "a value"), at: 1)) {
      try JSONValue(parsing: bytes[4...])
    }
  }
}
