/// The vocabulary: every type of event that this program can read.
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

  /// The type with this name in a record; nil if there is none.
  public subscript(name: String) -> EventType? { byName[name] }

  /// The type that a word on the command line stands for, and the fields that the word fills in.
  public func resolve(_ word: String) -> (type: EventType, presets: [String: String])? {
    if let type = byName[word] { return (type, [:]) }
    return byAlias[word].map { ($0.0, $0.1.presets) }
  }

  /// All words that `resolve` accepts.
  public var words: [String] { types.flatMap { [$0.name] + $0.aliases.map(\.name) } }

  /// Reads an event's data and upgrades older versions.
  ///
  /// `x-` types come back as `.unknown`, unchanged.
  /// - Throws: `Refusal` for a type outside the vocabulary, a newer version, or invalid data.
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
      remedy: Nearest.remedy(for: name, among: words) ?? .lookAtTypes(allowsOwn: true))
  }

  static func newerVersion(_ name: String, _ v: Int, known: Int) -> Refusal {
    Refusal(
      "newer-version", "This program knows \(name) up to version \(known), not version \(v).",
      hint: "Install a newer journal.")
  }
}
