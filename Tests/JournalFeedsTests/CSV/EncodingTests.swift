import JournalCore
import JournalFeeds
import Testing

/// Characters that cannot be seen, and bytes of two encodings.
struct `A name that looks the same` {
  @Test(arguments: ["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{200C}"])
  func `is the same without characters of no width`(mark: String) throws {
    for name in ["Ash\(mark) FC", "\(mark)Ash FC", "As\(mark)h FC", "Ash FC\(mark)"] {
      #expect(try Reading.match("\(name) v Birch 1-0").home.name == "Ash FC")
      let table = try CSVTable(Array("a,b\n\(name),1\n".utf8))
      #expect(table[0].value(0) == "Ash FC")
    }
  }

  @Test func `keeps the joiners of Persian`() throws {
    let name = "نفت\u{200C}آبادان"
    #expect(try Reading.match("\(name) v Birch 1-0").home.name == name)
  }

  @Test func `is read where one byte of its line is of another encoding`() throws {
    let text = Array("a,b\nMálaga,Ñu\nMálaga,O".utf8) + [0x92] + Array("Higgins Ñu\n".utf8)
    let table = try CSVTable(text)
    #expect(table[1].value(0) == "Málaga")
    #expect(table[1].value(1) == "O’Higgins Ñu")
    #expect(table.guessedEncoding?.lines == [3])
    // Without other evidence the line is of the other encoding: Ö and a dash are no Armenian letter.
    let narrow =
      Array("a,b\nMALM".utf8) + [0xD6, 0x96] + Array("AIK,Legan".utf8) + [0xE9, 0x73, 0xE9]
    #expect(try CSVTable(narrow)[0].value(0) == "MALMÖ–AIK")
  }
}
