import JournalConfig
import JournalTesting
import Testing

/// A document of settings: what it holds, and what a change leaves alone.
struct `A configuration document` {
  private static let text = """
    # My settings
    user.name = "ana"   # who I am

    [live]
    lag = 3
      bell=true

    [live.keys]
    hg = 'g .h'  # a header
    """

  @Test func `holds values by their dotted names`() throws {
    let document = try ConfigDocument(parsing: Self.text)
    #expect(
      document.values == [
        "user.name": .string("ana"), "live.lag": .integer(3), "live.bell": .boolean(true),
        "live.keys.hg": .string("g .h"),
      ])
  }

  @Test func `keeps comments, order and layout when a value changes`() throws {
    let document = try ConfigDocument(parsing: Self.text)
      .setting("live.lag", to: .integer(5)).setting("live.keys.hg", to: .string("g .head"))
      .setting("user.name", to: .string("ben"))
    #expect(
      document.text
        == Self.text.replacing("lag = 3", with: "lag = 5")
        .replacing("'g .h'", with: "\"g .head\"").replacing("\"ana\"", with: "\"ben\""))
  }

  @Test func `adds a value at the end of its table, or a table at the end`() throws {
    let document = try ConfigDocument(parsing: Self.text)
      .setting("live.keys.og", to: .string("x")).setting("output.color", to: .string("never"))
    #expect(document.text.contains("hg = 'g .h'  # a header\nog = \"x\"\n"))
    #expect(document.text.hasSuffix("\n\n[output]\ncolor = \"never\"\n"))
  }

  @Test func `gives back the same bytes when a value is set and removed again`() throws {
    let document = try ConfigDocument(parsing: Self.text)
    let changed = try document.setting("live.keys.zz", to: .string("c boo")).removing(
      "live.keys.zz")
    #expect(changed.text == document.text)
  }

  @Test(arguments: [
    ("live = { lag = 3 }", 1, "write [live]"), ("a = 1\nb = [1]", 2, "is a list"),
    ("a = \"\"\"\nb\n\"\"\"", 1, "several lines"), ("[[a]]", 1, "list of tables"),
    ("a = 1\n\na = 2", 3, "a is there already"), ("[a]\n[a]", 2, "[a] is there already"),
    ("a = 1\n[a]\nb = 2", 2, "[a] is there already"), ("a.b = 1\na.b.c = 2", 2, "cannot hold"),
    ("a = b", 1, "in quotes"), ("a = 07", 1, "no whole number"), ("a = 1__0", 1, "no whole number"),
    ("a = 99999999999999999999", 1, "no whole number"), ("a = \"\\q\"", 1, "means nothing"),
    ("a = \"\\uD800\"", 1, "hexadecimal"), ("a = 1 b", 1, "too many"),
    ("a = 1.5", 1, "no whole number"),
    ("a = 2018-01-24", 1, "no whole number"), ("a = inf", 1, "in quotes"),
    ("live.lag = 1\n[live]", 2, "[live] is there already"),
    ("[a.b]\n[a]\nb.c = 1", 3, "put a.b.c there"), ("a b = 1", 1, "no ="),
  ])
  func `of a kind that no setting has is refused, and says why`(
    text: String, line: Int, reason: String
  ) {
    do {
      _ = try ConfigDocument(parsing: text)
      Issue.record("it was read")
    } catch {
      #expect(error.line == line && error.reason.contains(reason), "\(error)")
    }
  }

  @Test func `adds a dotted name beside its neighbours`() throws {
    let document = try ConfigDocument(parsing: "live.lag = 1\n# end\n")
      .setting("live.bell", to: .boolean(true))
    #expect(document.text == "live.lag = 1\nlive.bell = true\n# end\n")
  }

  @Test(arguments: [
    "[", "[\n", "a = 1\n[", "[ \n", "[[\n", "[[ ", "[#", "[=]", "[.a]", "[é]", "\u{FEFF}[\n",
    "\t[\t\n",
    "[]", "[[]]", "[a.", "[a.]", "[a..b]", "[a]b", "[\"", "['", "[a\n]", "a = [", "a = {", "=", ".",
    "a\u{2028}[\u{2028}", "a = 1\r[\r\n",
  ])
  func `with a slip is refused, and ends nothing`(text: String) {
    #expect(throws: ConfigError.self) { try ConfigDocument(parsing: text) }
  }

  /// Texts of the pieces that TOML is made of, in any order.
  @Test func `of any text is read or refused`() {
    var random = SplitMix64(seed: 42)
    let pieces = [
      "[", "]", "[[", "]]", "=", ".", ",", "{", "}", "\"", "'", "\"\"\"", "\'\'\'", "#", "\n",
      "\r\n",
      " ", "\t", "a", "live", "lag", "1", "-", "+", "_", "0x", "1e", "inf", "nan", "true", "t", "f",
      "2018-01-24",
      "T", "22:05:00", "Z", "\\", "\\u", "\\n", "é", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{7f}",
      "\u{1}", "*",
    ]
    var read = 0
    for _ in 0..<50_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let document = try? ConfigDocument(parsing: text) else { continue }
      read += 1
      // What can be read can be changed, or is left to a person.
      guard let changed = try? document.setting("z.y", to: .integer(7)) else { continue }
      #expect(changed.values["z.y"] == .integer(7), "\(text.debugDescription)")
    }
    #expect(read > 1_000)
  }

  @Test func `with carriage returns is changed as any other`() throws {
    let document = try ConfigDocument(parsing: "[live]\r\nlag = 3\r\nbell = true\r\n")
    #expect(
      try document.setting("live.lag", to: .integer(4)).text
        == "[live]\r\nlag = 4\r\nbell = true\r\n")
  }

  @Test(arguments: [("a = ", 1), ("a = 1\nb = [1,", 2), ("a = 1\na = 2", 2), ("a = 1\n\0", 2)])
  func `names the line that is none of it`(text: String, line: Int) {
    do {
      _ = try ConfigDocument(parsing: text)
      Issue.record("it was read")
    } catch {
      #expect(error.line == line && !error.reason.isEmpty, "\(error)")
    }
  }

  @Test(arguments: [
    "\"", "\\", "a\tb", "ü\u{1F469}\u{200D}\u{1F467}", "#", "'", "]", "\u{7f}\u{1}", " x ",
  ])
  func `takes any text as a value`(text: String) throws {
    let document = try ConfigDocument().setting("a.b", to: .string(text))
    #expect(document.values == ["a.b": .string(text)])
    #expect(try document.setting("a.b", to: .string("x")).values == ["a.b": .string("x")])
  }

  /// Sequences of changes against a dictionary, from documents with comments.
  @Test func `is after any changes what a dictionary would be, and loses no comment`() throws {
    var random = SplitMix64(seed: 20_180_124)
    let names = ["user.name", "live.lag", "live.keys.a", "live.keys.b", "x", "narrate.lang"]
    for _ in 0..<200 {
      var document = try ConfigDocument(parsing: Bool.random(using: &random) ? Self.text : "# c\n")
      let comments = document.text.split(separator: "\n").filter { $0.hasPrefix("#") }
      var wanted = document.values
      for _ in 0..<12 {
        let name = try #require(names.randomElement(using: &random))
        if Int.random(in: 0..<3, using: &random) == 0 {
          document = try document.removing(name)
          wanted[name] = nil
        } else {
          let value: ConfigValue =
            Bool.random(using: &random)
            ? .integer(Int.random(in: -9...9, using: &random)) : .string("w\"#'= [\\")
          document = try document.setting(name, to: value)
          wanted[name] = value
        }
        #expect(document.values == wanted)
        #expect(comments.allSatisfy { document.text.contains($0) })
      }
    }
  }
}
