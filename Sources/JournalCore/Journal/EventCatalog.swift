/// A kind of event as a value: what the index knows of a payload type.
public struct EventType: Sendable {
  /// The type's name in the record.
  public let name: String
  /// The version of the data's schema.
  public let v: Int
  /// One sentence that says what happened.
  public let summary: String
  /// Where such an event belongs.
  public let setting: EventSetting
  /// The fields, in order.
  public let fields: [Field]
  /// Other names for the command line.
  public let aliases: [EventAlias]
  /// Whether the event is refused without a source.
  public let needsSource: Bool
  /// An example.
  public let sample: MatchEvent

  /// Reads data of the current version.
  let read: @Sendable (JSONObject) throws(Refusal) -> MatchEvent
  /// Brings data of an older version to the next one.
  let upcast: @Sendable (JSONObject, Int) -> JSONObject

  /// Describes a payload type; `wrap` makes an event of it.
  public init<Payload: EventPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> MatchEvent
  ) {
    name = Payload.name
    v = Payload.v
    summary = Payload.summary
    setting = Payload.setting
    fields = Payload.fields
    aliases = Payload.aliases
    needsSource = Payload.needsSource
    sample = wrap(Payload.sample)
    upcast = { Payload.upcast($0, from: $1) }
    read = { data throws(Refusal) in
      let payload: Payload
      do throws(JSONMismatch) {
        payload = try JSONValueDecoder().decode(Payload.self, from: .object(data))
      } catch {
        throw Refusal("malformed-data", "\(Payload.name): \(error).")
      }
      try payload.check()
      return wrap(payload)
    }
  }
}

/// The vocabulary: every kind of event that this program can read.
public struct EventCatalog: Sendable {
  /// The types in the order of the vocabulary.
  public let types: [EventType]

  private let byName: [String: EventType]
  private let byAlias: [String: (EventType, EventAlias)]

  /// Creates a vocabulary.
  public init(_ types: [EventType]) {
    self.types = types
    byName = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let aliases = types.flatMap { type in type.aliases.map { ($0.name, (type, $0)) } }
    byAlias = Dictionary(aliases, uniquingKeysWith: { first, _ in first })
  }

  /// The type of a name in a record.
  public subscript(name: String) -> EventType? { byName[name] }

  /// The type that a word on the command line means, and the fields the word fills in.
  public func resolve(_ word: String) -> (type: EventType, presets: [String: String])? {
    if let type = byName[word] { return (type, [:]) }
    return byAlias[word].map { ($0.0, $0.1.presets) }
  }

  /// All words that `resolve` knows.
  public var words: [String] { types.flatMap { [$0.name] + $0.aliases.map(\.name) } }

  /// Reads an event's data, bringing older versions up to date.
  ///
  /// `x-` types come back as `.unknown`, untouched.
  /// - Throws: `Refusal` for a type that is not in the vocabulary, a newer version, or bad data.
  public func read(_ data: JSONObject, type name: String, v: Int) throws(Refusal) -> MatchEvent {
    guard let type = byName[name] else {
      guard Self.isExtension(name) else { throw .unknownType(name, words: types.map(\.name)) }
      return .unknown(name: name, v: v, data: data)
    }
    guard v >= 1, v <= type.v else { throw .newerVersion(name, v, known: type.v) }
    var data = data
    for version in v..<max(v, type.v) { data = type.upcast(data, version) }
    try TextRules.check(.object(data))
    return try type.read(data)
  }

  static func isExtension(_ name: String) -> Bool {
    name.hasPrefix("x-") && Slug<Source>(name) != nil
  }
}

extension Refusal {
  static func unknownType(_ name: String, words: [String]) -> Refusal {
    Refusal(
      "unknown-type", "There is no event type \"\(TextRules.harmless(name))\".",
      hint: Nearest.hint(for: name, among: words)
        ?? "journal events lists them; types of your own start with x-.")
  }

  static func newerVersion(_ name: String, _ v: Int, known: Int) -> Refusal {
    Refusal(
      "newer-version", "\(name) version \(v) is not known here (this program knows \(known)).",
      hint: "Use a newer journal.")
  }
}
