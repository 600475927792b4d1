extension Draft {
  /// The digests of the values that are kept beside the log.
  public var digests: [String] {
    guard holdsDigests, let data = content["data"] else { return [] }
    return Erasable.digests(in: data)
  }

  /// The fields whose texts are kept beside the log; for a correction, the fields that it replaces.
  public var erasableFields: [String] {
    guard holdsDigests, let data = content["data"]?.object else { return [] }
    let fields = correction == nil ? data : data["replace"]?.object ?? data
    return fields.members.filter { !Erasable.digests(in: $0.value).isEmpty }.map(\.key)
  }

  /// Replaces the texts that the event's type marks as erasable by their digests.
  ///
  /// - Parameter seal: returns the digest of a text.
  /// - Throws: what `seal` throws, and `Refusal` if the sealed event is not valid.
  public func sealed(_ seal: (_ text: String) throws -> String) throws -> Draft {
    let keys = erasableKeys
    guard !keys.isEmpty, var data = content["data"]?.object else { return self }
    var values: [String: String] = [:]
    let keep: (String) throws -> String = { text in
      let digest = try seal(text)
      values[digest] = text
      return digest
    }
    if var replaced = data["replace"]?.object, correction != nil {
      try Self.seal(keys, in: &replaced, keep)
      data["replace"] = .object(replaced)
    } else {
      try Self.seal(keys, in: &data, keep)
    }
    var content = content
    content["data"] = .object(data)
    var draft = try Draft(content: content, revealing: values)
    draft.stamp = stamp
    return draft
  }

  /// The keys whose texts can be erased; for a correction those of all types, as its target may be
  /// any.
  private var erasableKeys: Set<String> {
    guard correction == nil else { return Self.allErasableKeys }
    return EventCatalog.standard[envelope.type]?.erasable(data) ?? []
  }

  private static let allErasableKeys = EventCatalog.standard.types.reduce(into: Set<String>()) {
    $0.formUnion($1.erasable($1.sampleData))
  }

  private static func seal(
    _ keys: Set<String>, in data: inout JSONObject, _ seal: (String) throws -> String
  ) throws {
    for key in keys.sorted() {
      guard let value = data[key] else { continue }
      data[key] = try Erasable.sealed(value, seal)
    }
  }
}
