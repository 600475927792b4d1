import JournalCore
import JournalTesting
import Testing

/// One description reads and writes an event, and defines what it may hold.
struct `The fields of an event` {
  private static let catalog = EventCatalog.standard

  static let names = catalog.types.map(\.name)

  /// Reading starts from the sample, so a property without a field would keep its value.
  @Test(arguments: names)
  func `are its properties, each once`(name: String) throws {
    let type = try #require(Self.catalog[name])
    let payload = try #require(type.sample.payload)
    let properties = Mirror(reflecting: payload).children.compactMap(\.label)
    #expect(properties.sorted() == type.fields.map(\.key).sorted())
  }

  @Test func `are the properties of what stands inside and around it, too`() {
    func check<Record: FieldRecord>(_ record: Record) {
      let properties = Mirror(reflecting: record).children.compactMap(\.label)
      #expect(properties.sorted() == Record.fields.list.map(\.key).sorted(), "\(Record.self)")
    }
    check(Envelope.sample)
    check(Envelope.References.sample)
    check(MatchTime.sample)
    check(SquadPlayer.sample)
    check(RegulationPin.sample)
  }

  @Test(arguments: names)
  func `take nothing from the example when they are read`(name: String) throws {
    let type = try #require(Self.catalog[name])
    var least = type.sample.data
    for field in type.fields where !field.isRequired { least[field.key] = nil }
    guard let event = try? Self.catalog.read(least, type: type.name, v: type.v) else { return }
    #expect(event.data == least)
    for field in type.fields where !field.isRequired { least[field.key] = .null }
    #expect(try Self.catalog.read(least, type: type.name, v: type.v) == event)
  }

  @Test func `let be what they do not know`() throws {
    var data = MatchEvent.goal(.sample).data
    data["a"] = 1
    data["teams"] = [1]
    data["z"] = .null
    #expect(try Goal.fields.read(data) == .sample)
  }

  @Test(arguments: [
    (#"{}"#, #"missing "team""#),
    (#"{"team":"leganes"}"#, #"missing "starters""#),
    (
      #"{"team":"CD Leganés"}"#,
      #""team": "CD Leganés" is not a slug (lower-case letters, digits, hyphens)"#
    ),
    (#"{"starters":7,"team":7}"#, #""team": expected text, found a number"#),
    (#"{"starters":null,"team":"leganes"}"#, #""starters": expected a list, found null"#),
    (#"{"starters":[{"player":"tito"},{}],"team":"leganes"}"#, #""starters[1]": missing "player""#),
    (
      #"{"starters":[{"player":"tito","shirt":"2"}],"team":"leganes"}"#,
      #""starters[0].shirt": expected a whole number, found text"#
    ),
    (
      #"{"bench":[],"captain":true,"starters":[],"team":"leganes"}"#,
      #""captain": expected text, found true"#
    ),
  ])
  func `name the first that does not fit, with its place`(text: String, problem: String) throws {
    let object = try #require(try JSONValue(parsing: text).object)
    let mismatch = #expect(throws: JSONMismatch.self) { try LineUp.fields.read(object) }
    #expect(mismatch?.description == problem)
  }

  @Test func `name a word that is none of theirs`() throws {
    let mismatch = #expect(throws: JSONMismatch.self) {
      try Goal.fields.read(["team": "leganes", "bodyPart": "knee"])
    }
    #expect(
      mismatch?.description
        == #""bodyPart": Cannot initialize BodyPart from invalid String value knee"#)
  }

  @Test func `are not written where JSON has no such number`() {
    let crowd = Attendance(count: (1 << 53) + 1)
    #expect(
      throws: JSONMismatch(path: ["count"], "9007199254740993 is beyond 2^53: write it as text")
    ) {
      try Attendance.fields.write(crowd)
    }
    #expect(throws: JSONMismatch(path: ["1"], "JSON has no number for nan")) {
      try [1, Double.nan].json()
    }
    #expect(throws: JSONMismatch("JSON has no number for -inf")) { try (-Double.infinity).json() }
  }

  @Test func `write whole numbers as whole numbers`() throws {
    #expect(try 55.0.json() == 55)
    #expect(try [UInt64(1) << 53].map { try Int($0).json() } == [9_007_199_254_740_992])
    #expect(try Double(json: 1) == 1)
    #expect(throws: JSONMismatch("55.0 is not written as a whole number: write 55")) {
      try Int(json: .number(55))
    }
  }
}
