import JournalCore
import Testing

struct `Containers inside containers` {
  /// Reads `{"tie":{"legs":[{"home":1},[2,null]]},"rest":{"n":3},"super":4}` by hand.
  struct Tie: Decodable, Equatable {
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
  }

  static let text = #"{"rest":{"n":3},"super":4,"tie":{"legs":[{"home":1},[2,null]]}}"#

  @Test func `are read`() throws {
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

  /// Reads `[true,"a",0.5,0.25,7,8]` by hand.
  struct Row: Decodable, Equatable {
    var bool = true
    var text = "a"
    var double = 0.5
    var float = Float(0.25)
    var whole = UInt16(7)
    var rest = 8

    init() {}

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      #expect(container.count == 6)
      bool = try container.decode(Bool.self)
      text = try container.decode(String.self)
      double = try container.decode(Double.self)
      float = try container.decode(Float.self)
      whole = try container.decode(UInt16.self)
      rest = try Int(from: container.superDecoder())
    }
  }

  @Test func `of every scalar are read`() throws {
    let value = try JSONValue(parsing: #"[true,"a",0.5,0.25,7,8]"#)
    #expect(try JSONValueDecoder().decode(Row.self, from: value) == Row())
  }
}
