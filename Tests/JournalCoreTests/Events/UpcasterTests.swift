import JournalCore
import JournalTesting
import Testing

/// A type that once held one text, `pitch`, then two fields, and now a number too.
private struct Groundsman: EventPayload {
  var name: String
  var length: Int
  var isWet: Bool

  static let name = "groundsman"
  static let v = 3
  static let summary = "Somebody looks at the pitch."
  static let setting = EventSetting.anyTime
  static let fields: Fields<Self> = [
    .field("name", { $1(&$0.name) }, "Who"),
    .field("length", { $1(&$0.length) }, "Grass in millimetres"),
    .field("isWet", { $1(&$0.isWet) }, "Whether it is wet"),
  ]
  static let sample = Groundsman(name: "Paul Burgess", length: 22, isWet: true)

  var phrase: [Phrase] { [.text("\(name): \(length) mm")] }

  func check() throws(Refusal) {
    guard length > 0 else { throw Refusal("no-grass", "No grass.") }
  }

  static func upcast(_ data: JSONObject, from version: Int) -> JSONObject {
    var data = data
    switch version {
    case 1:
      data["name"] = data["who"]
      data["who"] = nil
      data["isWet"] = data["pitch"] == "wet" ? true : false
      data["pitch"] = nil
    case 2:
      // Version 2 counted in centimetres.
      data["length"] = data["length"]?.integer.map { .integer($0 * 10) } ?? 25
    default: break
    }
    return data
  }
}

struct `Data of an older version` {
  private static let catalog = EventCatalog([
    EventType(Groundsman.self) { event in
      .unknown(
        name: Groundsman.name, v: Groundsman.v,
        data: [
          "name": .string(event.name), "length": .integer(Int64(event.length)),
          "isWet": .bool(event.isWet),
        ])
    }
  ])

  private static func read(_ data: JSONObject, v: Int) throws(Refusal) -> JSONObject {
    try catalog.read(data, type: "groundsman", v: v).data
  }

  @Test func `is brought up to date step by step`() throws {
    let expected: JSONObject = ["name": "Paul Burgess", "length": 20, "isWet": true]
    #expect(try Self.read(["who": "Paul Burgess", "length": 2, "pitch": "wet"], v: 1) == expected)
    #expect(try Self.read(["name": "Paul Burgess", "length": 2, "isWet": true], v: 2) == expected)
    #expect(try Self.read(["name": "Paul Burgess", "length": 20, "isWet": true], v: 3) == expected)
    #expect(try Self.read(["who": "Paul Burgess", "pitch": "dry"], v: 1)["length"] == 25)
  }

  @Test func `is checked when it is up to date`() {
    #expect(throws: Refusal("no-grass", "No grass.")) {
      try Self.read(["name": "Paul Burgess", "length": 0, "isWet": true], v: 2)
    }
    #expect(throws: Refusal.self) {
      try Self.read(["name": "Paul Burgess", "length": 2, "pitch": "wet"], v: 3)
    }
  }

  @Test func `of a version to come is refused`() {
    let refusal = #expect(throws: Refusal.self) { try Self.read([:], v: 4) }
    #expect(refusal?.code == "newer-version")
  }

  @Test func `stays in the record as it was written`() throws {
    let envelope = Envelope(
      stream: Reporter().stream, id: .e(1), type: "groundsman", by: "desk", via: .demo)
    let data: JSONObject = ["who": "Paul Burgess", "length": 2, "pitch": "wet"]
    var content = try Envelope.fields.write(envelope)
    content["data"] = .object(data)
    let draft = try Draft(content: content, catalog: Self.catalog)
    #expect(draft.data == data)
    #expect(draft.envelope.v == 1)
    #expect(draft.event.data["name"] == "Paul Burgess")
    let stamp = Stamp(position: 1, version: 1, recordedAt: SteppingClock.start)
    let text = String(decoding: try Record(draft, at: stamp).body, as: UTF8.self)
    #expect(text.contains(#""data":{"length":2,"pitch":"wet","who":"Paul Burgess"}"#))
    #expect(text.contains(#""v":1"#))
  }
}
