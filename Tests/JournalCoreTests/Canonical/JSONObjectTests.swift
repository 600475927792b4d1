import JournalCore
import Testing

struct `JSON objects` {
  @Test func `members stay sorted by UTF-16 code units`() {
    let keys = ["\u{FB33}", "\u{1F602}", "é", "b", "ab", "a", "", "\u{E000}", "\u{D7FF}", "B"]
    var object = JSONObject()
    for key in keys { object[key] = .string(key) }
    let expected = keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(object.keys == expected)
    #expect(object.members.map(\.value) == expected.map(JSONValue.string))
    for key in keys { #expect(object[key] == .string(key)) }
  }

  @Test func `a member is set, replaced and removed`() {
    var object: JSONObject = ["b": 1, "a": 2]
    #expect(object.keys == ["a", "b"])
    object["a"] = 3
    object["c"] = .null
    #expect(object == ["a": 3, "b": 1, "c": .null])
    object["b"] = nil
    object["x"] = nil
    #expect(object == ["a": 3, "c": .null])
    #expect(object.count == 2)
    #expect(!object.isEmpty)
    #expect(JSONObject().isEmpty)
    #expect(object["b"] == nil)
  }

  @Test func `equal objects hash alike whatever the order of their making`() {
    let (left, right): (JSONObject, JSONObject) = (["a": 1, "b": 2], ["b": 2, "a": 1])
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(arguments: [5, 32, 33, 34, 500])
  func `keys in any order are sorted, and a duplicate is found wherever it is`(count: Int) throws {
    let keys = (0..<count).map { "k\($0 * 7919 % 10_007)" }
    let members = keys.map { "\"\($0)\":1" }
    let value = try JSONValue(parsing: "{" + members.reversed().joined(separator: ",") + "}")
    #expect(value.object?.keys == keys.sorted())
    for index in stride(from: 0, to: count, by: max(1, count / 20)) {
      let text = "{" + (members + [members[index]]).joined(separator: ",") + "}"
      let offset = text.utf8.count - members[index].utf8.count - 1
      #expect(throws: JSONError(.duplicateKey(keys[index]), at: offset)) {
        try JSONValue(parsing: text)
      }
    }
    let twice = "{" + (members + ["\"a\":1", "\"a\":1"]).joined(separator: ",") + "}"
    #expect(throws: JSONError(.duplicateKey("a"), at: twice.utf8.count - 6)) {
      try JSONValue(parsing: twice)
    }
  }
}
