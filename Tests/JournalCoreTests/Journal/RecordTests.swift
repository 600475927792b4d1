import JournalCore
import JournalTesting
import Testing

struct `A record` {
  /// The example of <doc:Vocabulary>.
  private static let example = #"""
    {"at":{"minute":55,"period":"H2","precision":"minute"},"by":"desk","data":{"bodyPart":"head","player":"gabriel-pires","situation":"corner","team":"leganes"},"id":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10","position":31,"recordedAt":"2018-01-24T21:38:04.113Z","stream":"match/real-madrid-leganes-2018-01-24","type":"goal","v":1,"version":8,"via":"live"}
    """#

  @Test func `is read and written byte for byte`() throws {
    let record = try Record(parsing: Array(Self.example.utf8))
    #expect(record.position == 31)
    #expect(record.version == 8)
    #expect(record.event == .goal(.sample))
    #expect(record.envelope.at == "55")
    #expect(record.envelope.via == .live)
    let stamp = Stamp(position: 31, version: 8, recordedAt: record.recordedAt)
    #expect(try Record(record.draft, at: stamp).body == Array(Self.example.utf8))
    #expect(try Record(record.draft, at: stamp) == record)
  }

  @Test func `has content that is everything but its place`() throws {
    let record = try Record(parsing: Array(Self.example.utf8))
    let keys = record.draft.content.keys
    #expect(keys == ["at", "by", "data", "id", "stream", "type", "v", "via"])
    #expect(record.draft.stamp?.position == 31)
  }

  @Test(arguments: [
    ("position", "malformed-record"), ("version", "malformed-record"),
    ("recordedAt", "malformed-record"), ("id", "malformed-record"), ("stream", "malformed-record"),
    ("type", "malformed-record"), ("v", "malformed-record"), ("by", "malformed-record"),
    ("via", "malformed-record"), ("data", "malformed-record"),
  ])
  func `is refused without`(key: String, code: String) throws {
    var object = try #require(try JSONValue(parsing: Self.example).object)
    object[key] = nil
    let refusal = #expect(throws: Refusal.self) {
      try Record(parsing: JSONValue.object(object).canonicalBytes)
    }
    #expect(refusal?.code == code)
  }

  @Test(arguments: ["", "{}", "[]", "null", "{\"data\":{}}", "{", "\u{FEFF}{}"])
  func `is refused where it is none`(text: String) {
    #expect(throws: Refusal.self) { try Record(parsing: Array(text.utf8)) }
  }

  @Test func `is at most 64,000 bytes long`() throws {
    func record(_ length: Int) throws -> Record {
      var reporter = Reporter()
      let text = String(repeating: "o", count: length)
      let draft = try reporter.draft(Happening(.observation(Observation(text: text))))
      return try Record(draft, at: Stamp(position: 1, version: 1, recordedAt: SteppingClock.start))
    }
    let overhead = try record(1).body.count - 1
    #expect(try record(64_000 - overhead).body.count == 64_000)
    let refusal = #expect(throws: Refusal.self) { try record(64_001 - overhead) }
    #expect(refusal?.code == "record-too-long")
  }
}
