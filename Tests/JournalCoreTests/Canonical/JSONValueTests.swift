import JournalCore
import Testing

struct `JSON values` {
  static let composed = "Legan\u{E9}s"
  static let decomposed = "Legane\u{301}s"

  @Test func `strings are compared by bytes, not by looks`() {
    #expect(Self.composed == Self.decomposed)
    let (left, right) = (JSONValue.string(Self.composed), JSONValue.string(Self.decomposed))
    #expect(left != right)
    #expect(Set([left, right, left]).count == 2)
    #expect(JSONValue.array([left]) != .array([right]))
  }

  @Test func `keys are told apart by bytes, not by looks`() throws {
    let value = try JSONValue(parsing: "{\"\(Self.decomposed)\":1,\"\(Self.composed)\":2}")
    let object = try #require(value.object)
    #expect(object.count == 2)
    #expect(object[Self.decomposed] == 1)
    #expect(object[Self.composed] == 2)
    #expect(object.keys.map { $0.utf8.count } == [9, 8])
    #expect(throws: JSONError(.duplicateKey(Self.composed), at: 14)) {
      try JSONValue(parsing: "{\"\(Self.composed)\":1,\"Legan\\u00e9s\":2}")
    }
  }

  @Test(
    arguments: [
      ("55", .integer(55)), ("-55", .integer(-55)), ("0", .integer(0)), ("-0", .integer(0)),
      ("9007199254740992", .integer(1 << 53)), ("-9007199254740992", .integer(-(1 << 53))),
      ("55.0", .number(55)), ("5.5e1", .number(55)), ("55E0", .number(55)), ("0.1", .number(0.1)),
      ("9007199254740994", .number(0x1p53 + 2)), ("9223372036854775808", .number(0x1p63)),
      ("1180591620717411303424", .number(0x1p70)), ("5e-324", .number(.leastNonzeroMagnitude)),
      ("123456789012345678e-30", .number(123456789012345678e-30)),
      ("0.30000000000000004", .number(0.1 + 0.2)), ("1e23", .number(1e23)),
      ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)), ("1e-400", .number(0)),
    ] as [(String, JSONValue)])
  func `a number keeps how it was written`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    "9007199254740993", "-9007199254740993", "9223372036854775807", "18446744073709551615",
    "1180591620717411303425", "123123123123123123123123123123",
  ])
  func `a whole number that would change is refused`(text: String) {
    #expect(throws: JSONError(.inexactInteger(text), at: 0)) { try JSONValue(parsing: text) }
  }

  @Test func `whole numbers up to the largest double are read if they are exact`() throws {
    let largest = String(UInt64.max << 11) + String(repeating: "0", count: 289)
    #expect(throws: JSONError.self) { try JSONValue(parsing: largest) }
    let power = try JSONValue(parsing: "1267650600228229401496703205376")
    #expect(power == .number(0x1p100))
    #expect(power.canonicalText == "1.2676506002282294e+30")
    let tooLarge = "1" + String(repeating: "0", count: 400)
    #expect(throws: JSONError(.numberOutOfRange(tooLarge), at: 0)) {
      try JSONValue(parsing: tooLarge)
    }
  }

  @Test func `the writer's own whole numbers are read though their digits are rounded`() throws {
    let value = try JSONValue(parsing: "9223372036854775808")
    #expect(value.canonicalText == "9223372036854776000")
    #expect(try JSONValue(parsing: value.canonicalBytes) == value)
  }

  @Test func `negative zero is written as zero`() {
    #expect(JSONValue.number(-0.0).canonicalText == "0")
  }

  @Test func `only what must be escaped is escaped`() throws {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
    #expect(
      JSONValue.string(controls + "\"\\/\u{7F}\u{2028}é😂").canonicalText
        == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
        + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c"#
        + #"\u001d\u001e\u001f\"\\/"# + "\u{7F}\u{2028}é😂\"")
  }

  @Test func `literals and accessors`() {
    let value: JSONValue = ["player": "gab", "minute": 55, "own": false, "assists": ["nando"]]
    #expect(value.canonicalText == #"{"assists":["nando"],"minute":55,"own":false,"player":"gab"}"#)
    #expect(value.object?["player"]?.string == "gab")
    #expect(value.object?["minute"]?.integer == 55)
    #expect(value.object?["own"]?.bool == false)
    #expect(value.object?["assists"]?.array == ["nando"])
    #expect(value.string == nil)
    #expect(value.integer == nil)
    #expect(value.bool == nil)
    #expect(value.array == nil)
    #expect(JSONValue.null.object == nil)
  }

  @Test func `a text is read from bytes, a slice and a string alike`() throws {
    let text = #" {"stadium" : "Santiago Bernab\u00e9u"} "#
    let value: JSONValue = ["stadium": "Santiago Bernabéu"]
    #expect(try JSONValue(parsing: text) == value)
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
    #expect(try JSONValue(parsing: Array(text.utf8)[1...]) == value)
  }
}
