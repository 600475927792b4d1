/// Decodes the members of an object.
struct ObjectDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONObject
  let codingPath: [any CodingKey]

  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.key) } }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try read(key) { $0 == .null } }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try read(key) { value throws(JSONMismatch) in try value.truth() }
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try read(key) { value throws(JSONMismatch) in try value.text() }
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try read(key) { value throws(JSONMismatch) in try value.real() }
  }

  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    try read(key) { value throws(JSONMismatch) in try value.float() }
  }

  func decode<T: FixedWidthInteger & Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try read(key) { value throws(JSONMismatch) in try value.whole() }
  }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try read(key) { value throws(JSONMismatch) in try value.decoded(type) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    let object = try read(key) { value throws(JSONMismatch) in try value.members() }
    return KeyedDecodingContainer(ObjectDecoder<Nested>(object: object, codingPath: path(to: key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    let elements = try read(key) { value throws(JSONMismatch) in try value.elements() }
    return ListDecoder(elements: elements, codingPath: path(to: key))
  }

  func superDecoder() -> any Decoder { ValueDecoder(value: object["super"] ?? .null) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    ValueDecoder(value: object[key.stringValue] ?? .null)
  }

  private func read<T>(
    _ key: Key, _ read: (JSONValue) throws(JSONMismatch) -> T
  ) throws(JSONMismatch) -> T {
    guard let value = object[key.stringValue] else {
      throw JSONMismatch("missing \(key.stringValue.quoted)").under(codingPath)
    }
    do { return try read(value) } catch { throw error.under(key).under(codingPath) }
  }

  private func path(to key: Key) -> [any CodingKey] { codingPath + [key] }
}
