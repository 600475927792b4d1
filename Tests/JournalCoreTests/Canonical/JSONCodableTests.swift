import JournalCore
import Testing

struct `Swift values from JSON values` {
  enum Foot: String, Decodable { case left, right }

  /// Gabriel Pires scores in the Bernabéu, 24 January 2018.
  struct Goal: Decodable, Equatable {
    var minute: Int
    var player: String
    var foot: Foot?
    var distance: Double?
    var assists: [String] = []
  }

  struct LineUp: Decodable, Equatable {
    var starters: [String]
    var goal: Goal?
  }

  struct OddMinute: Error, CustomStringConvertible {
    let description = "a minute is between 1 and 120"
  }

  struct Minute: Decodable, Equatable {
    var minute: Int

    init(_ minute: Int) { self.minute = minute }

    init(from decoder: any Decoder) throws {
      minute = try decoder.singleValueContainer().decode(Int.self)
      guard (1...120).contains(minute) else { throw OddMinute() }
    }
  }

  struct Correction: Decodable, Equatable { var replace: [String: Minute] }

  func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
    try JSONValueDecoder().decode(type, from: JSONValue(parsing: text))
  }

  /// Decodes something that must not fit, and returns the explanation.
  func refusal<T: Decodable>(_ type: T.Type, _ text: String) throws -> String {
    try #require(throws: JSONMismatch.self) { try decode(type, text) }.description
  }

  @Test func `a struct is read`() throws {
    let goal = Goal(minute: 55, player: "gab", foot: .right, distance: 5.5, assists: ["nando"])
    let text = #"{"assists":["nando"],"distance":5.5,"foot":"right","minute":55,"player":"gab"}"#
    #expect(try decode(Goal.self, text) == goal)
  }

  @Test func `null and absence are both nil`() throws {
    let goal = Goal(minute: 55, player: "gab")
    let text = #"{"assists":[],"distance":null,"foot":null,"minute":55,"player":"gab"}"#
    #expect(try decode(Goal.self, text) == goal)
    #expect(try decode([Int?].self, "[1,null,3]") == [1, nil, 3])
    #expect(try decode(Int?.self, "null") == nil)
  }

  @Test func `what doesn't fit is named with its place`() throws {
    #expect(
      try refusal(LineUp.self, #"{"starters":["a","b","c",4]}"#)
        == #""starters[3]": expected text, found a number"#)
    #expect(try refusal(Goal.self, #"{"minute":55,"assists":[]}"#) == #"missing "player""#)
    #expect(
      try refusal(LineUp.self, #"{"starters":[],"goal":{"minute":55}}"#)
        == #""goal": missing "player""#)
    #expect(
      try refusal(Correction.self, #"{"replace":{"minute":"55"}}"#)
        == #""replace.minute": expected a whole number, found text"#)
    #expect(
      try refusal([[Int]].self, "[[1],[2,true]]")
        == #""[1][1]": expected a whole number, found true"#)
    #expect(try refusal(Goal.self, "[]") == "expected an object, found a list")
    #expect(try refusal([Int].self, "{}") == "expected a list, found an object")
    #expect(try refusal(Bool.self, "1") == "expected true or false, found a number")
    #expect(try refusal(Double.self, #""1""#) == "expected a number, found text")
    #expect(try refusal(String.self, "null") == "expected text, found null")
  }

  @Test func `an error of a type's own becomes a mismatch with its place`() throws {
    let mismatch = try #require(throws: JSONMismatch.self) {
      try decode(Correction.self, #"{"replace":{"minute":500}}"#)
    }
    #expect(mismatch.path == ["replace", "minute"])
    #expect(mismatch.problem == "a minute is between 1 and 120")
    let foot = try refusal(Goal.self, #"{"minute":55,"player":"gab","foot":"head"}"#)
    #expect(foot.hasPrefix(#""foot": Cannot initialize Foot from invalid String value head"#))
  }

  @Test func `whole numbers are written as whole numbers and fit their type`() throws {
    #expect(try refusal(Int.self, "55.0") == "55.0 is not written as a whole number: write 55")
    #expect(try refusal(Int.self, "5.5") == "expected a whole number, found 5.5")
    #expect(try refusal(UInt8.self, "256") == "256 is not between 0 and 255")
    #expect(try refusal(UInt.self, "-1") == "-1 is not between 0 and \(UInt.max)")
    #expect(
      try refusal(Int.self, "9007199254740994")
        == "9007199254740994 is beyond 2^53: write it as text")
    #expect(try decode([Int8].self, "[-128,127]") == [-128, 127])
    #expect(try decode([UInt64].self, "[9007199254740992]") == [1 << 53])
    #expect(try decode([Double].self, "[1,2.5]") == [1, 2.5])
    #expect(try decode([Float].self, "[1,2.5]") == [1, 2.5])
    #expect(try refusal(Float.self, "1e300") == "1e+300 is too large for a Float")
  }

  @Test func `every kind of scalar goes through every kind of container`() throws {
    struct Scalars: Decodable, Equatable {
      var a = true, b = Int8.min, c = Int16.min, d = Int32.min, e = Int64(1) << 53
      var f = UInt8.max, g = UInt16.max, h = UInt32.max, i = UInt64(1) << 53, j = UInt(1)
      var k = Float(0.5), l = 0.1, m = "text"
    }
    let text = """
      [{"a":true,"b":-128,"c":-32768,"d":-2147483648,"e":9007199254740992,"f":255,"g":65535,
      "h":4294967295,"i":9007199254740992,"j":1,"k":0.5,"l":0.1,"m":"text"}]
      """
    #expect(try decode([Scalars].self, text) == [Scalars()])
    #expect(try decode([Bool].self, "[true,false]") == [true, false])
    #expect(try decode([Float].self, "[0.1]") == [0.1])
    #expect(try decode([String: [Int: String]].self, #"{"a":{"1":"b"}}"#) == ["a": [1: "b"]])
  }

  struct Undecided: Decodable {
    init() {}

    init(from decoder: any Decoder) throws {
      let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "none")
      throw DecodingError.keyNotFound(Key.verdict, context)
    }

    enum Key: CodingKey { case verdict }
  }

  @Test func `Swift's own errors become mismatches`() throws {
    #expect(try refusal([Undecided].self, "[{}]") == #""[0]": missing "verdict""#)
  }

  @Test func `a mismatch never prints what a terminal would obey`() {
    let mismatch = JSONMismatch(path: ["\u{1B}[2J"], "no\n")
    #expect(mismatch.description == #""\u{1b}[2J": no\u{a}"#)
  }
}
