import Testing

@testable import JournalNarrative

/// Numbers in English words.
@Suite struct NumberWordsTests {
  @Test(arguments: [
    (1, "first"), (9, "ninth"), (10, "10th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (32, "32nd"), (43, "43rd"), (90, "90th"), (111, "111th"), (113, "113th"),
    (101, "101st"), (102, "102nd"),
  ])
  func `ordinals`(number: Int, word: String) {
    #expect(NumberWords.ordinal(number) == word)
  }

  @Test func `lists and times`() {
    #expect(NumberWords.list([]).isEmpty)
    #expect(NumberWords.list(["A"]) == "A")
    #expect(NumberWords.list(["A", "B", "C"]) == "A, B and C")
    #expect((1...3).map { NumberWords.times($0) } == ["once", "twice", "three times"])
    #expect(NumberWords.cardinal(8) == "eight" && NumberWords.cardinal(10) == "10")
  }

  @Test func `lines hold wide characters and break what no line holds`() {
    #expect(TextWrap.lines(of: ["浦和", "レッズ"], width: 8) == ["浦和", "レッズ"])
    #expect(TextWrap.lines(of: ["[e1 e2 e3]"], width: 7) == ["[e1 e2", "e3]"])
    #expect(TextWrap.lines(of: ["abcdef"], width: 4) == ["abcd", "ef"])
    #expect(TextWrap.lines(of: [], width: 4).isEmpty)
  }
}
