/// Values that stand beside the log, so that they can be erased and every proof stays valid.
///
/// In the record stands `{"erasable": "<digest>"}`, the SHA-256 of a salt of 32 bytes and the value in
/// UTF-8. Only the log that holds salt and value can tell what it was.
public enum Erasable {
  /// What is read where the value is gone.
  public static let erased = "[erased]"

  private static let key = "erasable"

  /// What stands in a record in place of a value.
  public static func seal(_ digest: String) -> JSONValue { [key: .string(digest)] }

  /// The digest that stands in place of a value; nil for anything else.
  public static func digest(in value: JSONValue) -> String? {
    guard let object = value.object, object.count == 1, let digest = object[key]?.string,
      digest.utf8.count == 64
    else { return nil }
    return digest
  }

  /// The digests in a value, at any depth.
  static func digests(in value: JSONValue) -> [String] {
    if let digest = digest(in: value) { return [digest] }
    return value.children.flatMap { digests(in: $0) }
  }

  /// The values behind the digests in a value, as far as they are known.
  ///
  /// - Parameter opened: the same value with what is known in the place of digests.
  static func values(in stored: JSONValue?, as opened: JSONValue?) -> [String: String] {
    guard let stored, let opened else { return [:] }
    if let digest = digest(in: stored) {
      guard let text = opened.string, text != erased else { return [:] }
      return [digest: text]
    }
    let pairs: [(JSONValue?, JSONValue?)]
    switch stored {
    case .array(let values): pairs = zip(values, opened.array ?? []).map { ($0, $1) }
    case .object(let object): pairs = object.members.map { ($0.value, opened.object?[$0.key]) }
    case .null, .bool, .integer, .number, .string: pairs = []
    }
    return pairs.reduce(into: [:]) { found, pair in
      found.merge(values(in: pair.0, as: pair.1)) { first, _ in first }
    }
  }

  /// The value with what is known put in place of the digests, and `erased` for what is not.
  static func opened(_ value: JSONValue, _ values: [String: String]) -> JSONValue {
    if let digest = digest(in: value) { return .string(values[digest] ?? erased) }
    return value.mapChildren { opened($0, values) }
  }

  /// The value with every text in it replaced.
  static func sealed(_ value: JSONValue, _ seal: (String) throws -> String) rethrows -> JSONValue {
    if digest(in: value) != nil { return value }
    if let text = value.string { return Self.seal(try seal(text)) }
    return try value.mapChildren { try sealed($0, seal) }
  }
}

extension JSONValue {
  fileprivate var children: [JSONValue] {
    switch self {
    case .array(let values): values
    case .object(let object): object.members.map(\.value)
    case .null, .bool, .integer, .number, .string: []
    }
  }

  fileprivate func mapChildren(_ change: (JSONValue) throws -> JSONValue) rethrows -> JSONValue {
    switch self {
    case .array(let values): return .array(try values.map(change))
    case .object(var object):
      for member in object.members { object[member.key] = try change(member.value) }
      return .object(object)
    case .null, .bool, .integer, .number, .string: return self
    }
  }
}
