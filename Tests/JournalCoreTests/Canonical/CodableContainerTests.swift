import JournalCore
import Testing

struct `Containers inside containers` {
  /// Writes and reads `{"tie":{"legs":[{"home":1},[2,null]]},"rest":{"n":3},"super":4}` by hand.
  struct Tie: Codable, Equatable {
    var home = 1
    var away = 2
    var rest = 3
    var above = 4

    enum Keys: String, CodingKey { case tie, legs, home, rest, n }

    init() {}

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      let tie = try container.nestedContainer(keyedBy: Keys.self, forKey: .tie)
      var legs = try tie.nestedUnkeyedContainer(forKey: .legs)
      home = try legs.nestedContainer(keyedBy: Keys.self).decode(Int.self, forKey: .home)
      var last = try legs.nestedUnkeyedContainer()
      away = try last.decode(Int.self)
      guard try last.decodeNil(), last.isAtEnd, legs.isAtEnd, container.contains(.rest) else {
        throw DecodingError.dataCorruptedError(in: last, debugDescription: "too long")
      }
      rest = try container.superDecoder(forKey: .rest).container(keyedBy: Keys.self)
        .decode(Int.self, forKey: .n)
      above = try Int(from: container.superDecoder())
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var tie = container.nestedContainer(keyedBy: Keys.self, forKey: .tie)
      var legs = tie.nestedUnkeyedContainer(forKey: .legs)
      var first = legs.nestedContainer(keyedBy: Keys.self)
      var last = legs.nestedUnkeyedContainer()
      try last.encode(away)
      try last.encodeNil()
      try first.encode(home, forKey: .home)
      var rest = container.superEncoder(forKey: .rest).container(keyedBy: Keys.self)
      try rest.encode(self.rest, forKey: .n)
      try above.encode(to: container.superEncoder())
    }
  }

  static let text = #"{"rest":{"n":3},"super":4,"tie":{"legs":[{"home":1},[2,null]]}}"#

  @Test func `are written and read`() throws {
    #expect(try JSONValueEncoder().encode(Tie()).canonicalText == Self.text)
    let value = try JSONValue(parsing: Self.text)
    #expect(try JSONValueDecoder().decode(Tie.self, from: value) == Tie())
  }

  @Test(arguments: [
    (
      #"{"tie":{"legs":[{"home":"x"}]}}"#,
      #""tie.legs[0].home": expected a whole number, found text"#
    ),
    (#"{"tie":{"legs":[{"home":1},[2,3]]}}"#, #""tie.legs[1][1]": too long"#),
    (#"{"tie":{"legs":[{"home":1},[]]}}"#, #""tie.legs[1]": expected more than 0 elements"#),
    (#"{"tie":{}}"#, #""tie": missing "legs""#),
    (#"{"tie":[]}"#, #""tie": expected an object, found a list"#),
  ])
  func `name the place of what doesn't fit`(text: String, problem: String) throws {
    let mismatch = try #require(throws: JSONMismatch.self) {
      try JSONValueDecoder().decode(Tie.self, from: JSONValue(parsing: text))
    }
    #expect(mismatch.description == problem)
  }

  struct Silent: Codable {
    init() {}
    init(from decoder: any Decoder) throws {}
    func encode(to encoder: any Encoder) throws {}
  }

  @Test func `a type that encodes nothing is refused`() {
    #expect(throws: JSONMismatch(path: ["0"], "encodes nothing, not even null")) {
      try JSONValueEncoder().encode([Silent()])
    }
  }

  /// Writes and reads `[true,"a",0.5,0.25,7,{}]` by hand.
  struct Row: Codable, Equatable {
    var bool = true
    var text = "a"
    var double = 0.5
    var float = Float(0.25)
    var whole = UInt16(7)
    var rest = JSONObject()

    init() {}

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      #expect(container.count == 6)
      bool = try container.decode(Bool.self)
      text = try container.decode(String.self)
      double = try container.decode(Double.self)
      float = try container.decode(Float.self)
      whole = try container.decode(UInt16.self)
      rest = try JSONObject(from: container.superDecoder())
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(bool)
      try container.encode(text)
      try container.encode(double)
      try container.encode(float)
      try container.encode(whole)
      try rest.encode(to: container.superEncoder())
    }
  }

  @Test func `of every scalar are written and read`() throws {
    let value = try JSONValueEncoder().encode(Row())
    #expect(value.canonicalText == #"[true,"a",0.5,0.25,7,{}]"#)
    #expect(try JSONValueDecoder().decode(Row.self, from: value) == Row())
  }

  struct Torn: Encodable {
    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      var object = encoder.container(keyedBy: Tie.Keys.self)
      try list.encode(1)
      try object.encodeNil(forKey: .n)
    }
  }

  @Test func `of two kinds in one place are refused`() {
    #expect(throws: JSONMismatch("encodes two kinds of value in one place")) {
      try JSONValueEncoder().encode(Torn())
    }
  }
}
