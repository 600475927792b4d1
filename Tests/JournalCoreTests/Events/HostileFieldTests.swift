import JournalCore
import Testing

/// Every free-text field of every type of event, on its own.
struct `A text field` {
  /// A field, by the path to its text, with its type of event.
  struct Place: Sendable, CustomTestStringConvertible {
    let type: EventType
    let path: [String]
    /// What accompanies the text if the sample has nothing there.
    var beside: JSONObject = [:]

    var testDescription: String { ([type.name] + path).joined(separator: ".") }

    /// Returns the sample with this text in the field.
    func data(with text: String) -> JSONObject {
      var data = type.sample.data
      if data[path[0]] == nil, !beside.isEmpty { data[path[0]] = .object(beside) }
      return Self.put(.string(text), at: path[...], in: .object(data)).object ?? [:]
    }

    private static func put(
      _ text: JSONValue, at path: ArraySlice<String>, in value: JSONValue
    ) -> JSONValue {
      guard let key = path.first else { return text }
      if key == "[]" {
        let values = value.array ?? [[:]]
        return .array(values.map { put(text, at: path.dropFirst(), in: $0) })
      }
      var object = value.object ?? [:]
      object[key] = put(text, at: path.dropFirst(), in: object[key] ?? [:])
      return .object(object)
    }
  }

  /// All text fields of the vocabulary.
  static let places = EventCatalog.standard.types.flatMap { type in
    type.fields.flatMap { field in
      paths(of: field.kind, at: [field.key]).map { path in
        Place(type: type, path: path, beside: texts(of: field.kind))
      }
    }
  }

  private static func paths(of kind: FieldKind, at path: [String]) -> [[String]] {
    switch kind {
    case .text: [path]
    case .translations: [path + ["en"]]
    // These types define their own content: a member of any kind, which may be a text.
    case .json: [path + ["en", "x"]]
    case .list(let element): paths(of: element, at: path + ["[]"])
    case .record(let fields): fields.flatMap { paths(of: $0.kind, at: path + [$0.key]) }
    case .optional(let kind): paths(of: kind, at: path)
    default: []
    }
  }

  private static func texts(of kind: FieldKind) -> JSONObject {
    guard case .record(let fields) = kind else { return [:] }
    return fields.filter { $0.kind == .text }.reduce(into: JSONObject()) { $0[$1.key] = "x" }
  }

  /// Texts with a fixed form.
  static let formed: Set = [
    "match-resumed.from", "regulation-adopted.digest", "journal-branched.root",
  ]

  static let tricks = [
    "=1+1", "@SUM(A1)", "<script>", "'; DROP TABLE events;--", "%n%s", "../../etc/passwd", "$(id)",
    "\u{202E}\u{2066}x", "x\u{2028}\u{FEFF}", "\\u001b", "\"", "كريم", "\u{301}\u{301}", "-J",
  ]

  static let controls =
    (Array(0...9) + Array(11...31) + Array(0x7F...0x9F)).compactMap(Unicode.Scalar.init)

  @Test func `is one of as many as there are`() {
    #expect(Self.places.count >= 148, "\(Self.places.map(\.testDescription))")
  }

  @Test(arguments: places)
  func `takes what only looks like something else, to the byte`(place: Place) throws {
    guard !Self.formed.contains(place.testDescription) else { return }
    for trick in Self.tricks {
      let data = place.data(with: trick)
      let bytes = JSONValue.object(data).canonicalBytes
      let again = try #require(try JSONValue(parsing: bytes).object)
      #expect(again == data)
      let event = try EventCatalog.standard.read(again, type: place.type.name, v: place.type.v)
      #expect(JSONValue.object(event.data).canonicalBytes == bytes, "\(trick)")
    }
  }

  @Test(arguments: places)
  func `refuses every control character`(place: Place) {
    for control in Self.controls {
      let data = place.data(with: "a\(control)b")
      let refusal = #expect(throws: Refusal.self, "U+\(String(control.value, radix: 16))") {
        try EventCatalog.standard.read(data, type: place.type.name, v: place.type.v)
      }
      #expect(refusal?.code == "control-character")
      // The refusal itself is harmless.
      #expect(refusal?.reason.unicodeScalars.contains { TextRules.isHarmful($0) } == false)
    }
  }

  @Test(arguments: places)
  func `takes a long text or refuses it as a name, and never cuts it`(place: Place) throws {
    guard !Self.formed.contains(place.testDescription) else { return }
    let data = place.data(with: String(repeating: "W", count: 5_000))
    do {
      let event = try EventCatalog.standard.read(data, type: place.type.name, v: place.type.v)
      #expect(event.data == data)
    } catch {
      #expect(error.code == "name-too-long")
      #expect(error.reason.utf8.count < 300)
    }
  }
}
