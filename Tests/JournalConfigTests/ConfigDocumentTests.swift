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
    "live = { lag = 3, bell = true }", "live = {lag=3}\n[other]\nlag = 3",
    "note = \"\"\"\nlive.lag = 3\n\"\"\"\nlive = { lag = 3 }",
  ])
  func `leaves to a person what is not in a line of its own`(text: String) throws {
    let document = try ConfigDocument(parsing: text)
    #expect(throws: ConfigError.notInALineOfItsOwn) {
      try document.setting("live.lag", to: .integer(4))
    }
    #expect(throws: ConfigError.notInALineOfItsOwn) { try document.removing("live.lag") }
  }

  @Test func `does not take a line within a text for a setting`() throws {
    let text = "note = \"\"\"\nlag = 3\n\"\"\"\nlag = 4\n"
    let changed = try? ConfigDocument(parsing: text).setting("lag", to: .integer(5))
    // Either the right line is changed, or none.
    #expect(changed == nil || changed?.values["note"] == .string("lag = 3\n"))
  }

  @Test(arguments: [("a = ", 1), ("a = 1\nb = [1,", 2), ("a = 1\na = 2", 2), ("a = 1\n\0", 2)])
  func `names the line that is no TOML`(text: String, line: Int) {
    do {
      _ = try ConfigDocument(parsing: text)
      Issue.record("it was read")
    } catch {
      guard case .unreadable(let found, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == line && !reason.isEmpty, "\(found): \(reason)")
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
          // A value before all tables cannot be added behind one.
          guard let changed = try? document.setting(name, to: value) else { continue }
          document = changed
          wanted[name] = value
        }
        #expect(document.values == wanted)
        #expect(comments.allSatisfy { document.text.contains($0) })
      }
    }
  }
}
