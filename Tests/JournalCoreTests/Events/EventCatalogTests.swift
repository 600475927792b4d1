import JournalCore
import JournalTesting
import Testing

struct `Every kind of event` {
  private static let catalog = EventCatalog.standard

  /// The names of the types: arguments should be printable in a test report.
  static let names = catalog.types.map(\.name)

  @Test(arguments: names)
  func `is the same after a round trip through JSON`(name: String) throws {
    let type = try #require(Self.catalog[name])
    let bytes = JSONValue.object(type.sample.data).canonicalBytes
    let data = try #require(try JSONValue(parsing: bytes).object)
    #expect(try Self.catalog.read(data, type: type.name, v: type.v) == type.sample)
    #expect(type.sample.name == type.name)
    #expect(type.sample.v == type.v)
    #expect(type.sample.setting == type.setting)
  }

  @Test(arguments: names)
  func `holds only fields that it declares`(name: String) throws {
    let type = try #require(Self.catalog[name])
    let declared = type.fields.map(\.key)
    #expect(Set(type.sample.data.keys).isSubset(of: declared))
    #expect(Set(declared).count == declared.count)
    #expect(Set(type.fields.map(\.flag)).count == declared.count)
  }

  @Test(arguments: names)
  func `is refused without a field that it requires`(name: String) throws {
    let type = try #require(Self.catalog[name])
    for field in type.fields where field.isRequired {
      var data = type.sample.data
      data[field.key] = nil
      let refusal = #expect(throws: Refusal.self, "without \(field.key)") {
        try Self.catalog.read(data, type: type.name, v: type.v)
      }
      #expect(refusal?.code == "malformed-data")
      #expect(refusal?.reason.contains("\"\(field.key)\"") == true)
    }
  }

  @Test(arguments: names)
  func `is refused where a field holds another kind of value`(name: String) throws {
    let type = try #require(Self.catalog[name])
    for field in type.fields where field.kind != .json {
      var data = type.sample.data
      // No kind of field can hold an empty list of lists.
      data[field.key] = [[]]
      #expect(throws: Refusal.self, "\(field.key)") {
        try Self.catalog.read(data, type: type.name, v: type.v)
      }
    }
  }

  @Test(arguments: names)
  func `keeps out control characters`(name: String) throws {
    let type = try #require(Self.catalog[name])
    var data = type.sample.data
    data["x-note"] = "\u{1B}[31mred"
    let refusal = #expect(throws: Refusal.self) {
      try Self.catalog.read(data, type: type.name, v: type.v)
    }
    #expect(refusal?.code == "control-character")
  }

  @Test(arguments: names)
  func `has presets that name real fields and real values`(name: String) throws {
    let type = try #require(Self.catalog[name])
    for alias in type.aliases {
      for (key, text) in alias.presets {
        let field = try #require(type.fields.first { $0.key == key }, "\(alias.name): \(key)")
        switch field.kind {
        case .word(let words): #expect(words.contains(text), "\(alias.name)")
        case .flag: #expect(["true", "false"].contains(text), "\(alias.name)")
        default: Issue.record("\(alias.name) presets \(key), which is neither word nor flag")
        }
      }
    }
  }

  @Test(arguments: names)
  func `says in one sentence what happened, and in words`(name: String) throws {
    let type = try #require(Self.catalog[name])
    #expect(type.summary.hasSuffix("."))
    #expect(!type.sample.phrase.isEmpty)
    #expect(type.fields.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") })
    #expect(Slug<Source>(type.name) != nil)
    #expect(!type.name.hasPrefix("x-"))
  }

  @Test(arguments: names)
  func `makes at least one fact, its own first`(name: String) throws {
    let type = try #require(Self.catalog[name])
    #expect(!type.sample.seeds.isEmpty)
    #expect(type.sample.subject == type.sample.seeds.compactMap(\.subject).first)
  }
}

struct `The vocabulary` {
  private static let catalog = EventCatalog.standard

  @Test func `has no word twice`() {
    let words = Self.catalog.words
    #expect(Set(words).count == words.count)
    for word in words { #expect(Self.catalog.resolve(word) != nil, "\(word)") }
  }

  @Test func `resolves the words of the command line`() {
    #expect(Self.catalog.resolve("own-goal")?.presets == ["own": "true"])
    #expect(Self.catalog.resolve("penalty-goal")?.type.name == "goal")
    #expect(Self.catalog.resolve("booing")?.presets == ["kind": "booing"])
    #expect(Self.catalog.resolve("full-time")?.presets == ["period": "H2"])
    #expect(Self.catalog.resolve("goall") == nil)
  }

  @Test func `refuses a type it does not hold, with the nearest word`() {
    let refusal = #expect(throws: Refusal.self) {
      try Self.catalog.read([:], type: "goall", v: 1)
    }
    #expect(refusal?.code == "unknown-type")
    #expect(refusal?.hint == "Did you mean \"goal\"?")
  }

  @Test(arguments: ["x-", "x--a", "X-drone", "x-Drone", "x-a b", "y-drone"])
  func `refuses names that are no names of one's own`(name: String) {
    #expect(throws: Refusal.self) { try Self.catalog.read([:], type: name, v: 1) }
  }

  @Test func `leaves types of one's own untouched`() throws {
    let data: JSONObject = ["b": 1, "a": ["x": [.null, .number(1.5)]], "e\u{301}": "\u{1}"]
    let event = try Self.catalog.read(data, type: "x-drone", v: 9)
    #expect(event == .unknown(name: "x-drone", v: 9, data: data))
    #expect(event.data == data)
    #expect(event.name == "x-drone")
    #expect(event.v == 9)
  }

  @Test(arguments: [0, -1, 2, 99])
  func `refuses a version that it does not know`(version: Int) {
    let refusal = #expect(throws: Refusal.self) {
      try Self.catalog.read(MatchEvent.goal(.sample).data, type: "goal", v: version)
    }
    #expect(refusal?.code == "newer-version")
  }
}
