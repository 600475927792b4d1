/// Values kept beside the log, so that they can be erased while every proof stays valid.
///
/// The record holds `{"erasable": "<digest>"}`: the SHA-256 of a 32-byte salt followed by the value
/// in UTF-8. Only the log that holds salt and value can tell what the value was.
public enum Erasable {
  /// The text that a reader gets instead of an erased value.
  public static let erased = "[erased]"

  private static let key = "erasable"

  /// The JSON that replaces a value in a record.
  public static func seal(_ digest: String) -> JSONValue { [key: .string(digest)] }

  /// The digest that replaces a value; nil if the value is anything else.
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

  /// The values behind the digests, as far as they are known.
  ///
  /// - Parameters:
  ///   - stored: the value with its digests.
  ///   - opened: the same value with known texts in place of the digests.
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

  /// Replaces digests by their known texts, and the others by `erased`.
  static func opened(_ value: JSONValue, _ values: [String: String]) -> JSONValue {
    if let digest = digest(in: value) { return .string(values[digest] ?? erased) }
    return value.mapChildren { opened($0, values) }
  }

  /// Replaces every text in the value by its digest.
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
