import JournalCore
import Testing

struct `Text in a record` {
  static func object(_ key: String, _ text: String) -> JSONValue {
    .object([key: .string(text)])
  }

  static let controls: [Unicode.Scalar] =
    (0..<0x20).filter { $0 != 10 }.map { Unicode.Scalar(UInt8($0)) }
    + (0x7F...0x9F).map { Unicode.Scalar(UInt8($0)) }

  @Test(arguments: controls) func `holds no control character`(scalar: Unicode.Scalar) {
    for value in [
      Self.object("text", "a\(scalar)b"), Self.object("\(scalar)", "text"),
      .array([.object(["a": .array([.string("\(scalar)")])])]), .string("desk\(scalar)"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try TextRules.check(value) }
      #expect(refusal?.code == "control-character")
      #expect(refusal?.reason.unicodeScalars.contains { TextRules.isHarmful($0) } == false)
    }
  }

  /// Arabic and Hebrew with the marks used in such texts, an emoji of joined parts, the flag of
  /// Wales, and Persian with a joiner.
  static let legitimate = [
    "كريم بنزيما", "ערן זהבי", "\u{200F}كريم\u{200E} 9", "\u{202B}عربي\u{202C} and more",
    "\u{2067}ליגה\u{2069}", "👩‍👩‍👧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "می‌خواهم", "孫興慜", "Leganés",
    "Legane\u{301}s",
  ]

  @Test(arguments: legitimate) func `may be in any script`(text: String) throws {
    try TextRules.check(Self.object("name", text))
    try TextRules.check(Self.object("text", text))
  }

  @Test func `may have several lines, but not in a name`() throws {
    try TextRules.check(Self.object("text", "two\nlines"))
    for value in [
      Self.object("name", "two\nlines"), .string("two\nlines"), Self.object("a\nb", ""),
    ] {
      let refusal = #expect(throws: Refusal.self) { try TextRules.check(value) }
      #expect(refusal?.code == "control-character")
    }
  }

  @Test func `may be long, but not for a name`() throws {
    let long = String(repeating: "é", count: TextRules.nameLimit)
    for key in ["name", "venue", "round", "by", "text", "words"] {
      try TextRules.check(Self.object(key, long))
    }
    try TextRules.check(Self.object("text", String(repeating: "o", count: 60_000)))
    for value in [
      Self.object("name", long + "é"), Self.object("venue", long + "x"), .string(long + "x"),
      .object(["names": .object(["es": .string(long + "x")])]),
      .object(["stages": .array([.object(["title": .string(long + "x")])])]),
      Self.object(long + "k", "text"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try TextRules.check(value) }
      #expect(refusal?.code == "name-too-long")
      #expect((refusal?.reason.count ?? .max) < 120)
    }
  }
}

struct `A text that is shown` {
  /// Characters that a terminal obeys, or that deceive a reader.
  static let harmful: [Unicode.Scalar] =
    `Text in a record`.controls
    + [
      "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
      "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{206A}", "\u{206F}", "\u{FEFF}",
      "\u{FFF9}", "\u{FFFB}",
    ]

  @Test(arguments: harmful) func `spells out what could do harm`(scalar: Unicode.Scalar) throws {
    let text = "a\(scalar)[31m b"
    let digits = String(scalar.value, radix: 16)
    #expect(TextRules.harmless(text) == "a\\u{\(digits)}[31m b")
    let json = JSONValue.array([.string(text)])
    let shown = TextRules.harmless(json: json.canonicalText)
    #expect(!shown.unicodeScalars.contains { TextRules.isHarmful($0) })
    #expect(try JSONValue(parsing: shown) == json)
    let lines = TextRules.harmless(lines: "1\n\(text)\n")
    if scalar == "\u{1B}" {
      #expect(lines == "1\n\(text)\n", "a colour of the program's own")
    } else if scalar == "\t" {
      #expect(lines == "1\n\(text)\n", "a tab between columns")
    } else {
      #expect(lines == "1\na\\u{\(digits)}[31m b\n")
    }
  }

  @Test func `keeps colours and no other escape in lines`() {
    let bold = "\u{1B}[1mREAL\u{1B}[0m \u{1B}[1;31m2\u{1B}[m"
    #expect(TextRules.harmless(lines: bold) == bold)
    for text in [
      "\u{1B}", "\u{1B}[", "\u{1B}[31", "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}[1;1H",
      "\u{1B}[\(String(repeating: "1", count: 17))m", "\u{1B}c",
    ] {
      #expect(!TextRules.harmless(lines: text).unicodeScalars.contains("\u{1B}"), "\(text)")
    }
  }

  @Test(arguments: `Text in a record`.legitimate)
  func `leaves alone what does none`(text: String) throws {
    guard !text.unicodeScalars.contains(where: TextRules.isHarmful) else { return }
    #expect(TextRules.harmless(text) == text)
    #expect(TextRules.harmless(lines: text) == text)
    #expect(TextRules.harmless(json: "\"\(text)\"") == "\"\(text)\"")
  }
}
