/// Encodes the members of an object.
struct ObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let slot: EncodingSlot
  let codingPath: [any CodingKey]

  init(slot: EncodingSlot, codingPath: [any CodingKey]) {
    self.slot = slot
    self.codingPath = codingPath
    if slot.object == nil { slot.object = JSONObject() }
  }

  func encodeNil(forKey key: Key) { slot.object?[key.stringValue] = .null }

  func encode(_ value: Bool, forKey key: Key) { slot.object?[key.stringValue] = .bool(value) }

  func encode(_ value: String, forKey key: Key) { slot.object?[key.stringValue] = .string(value) }

  func encode(_ value: Double, forKey key: Key) throws {
    try write(key) { () throws(JSONMismatch) in try JSONValue(real: value) }
  }

  func encode(_ value: Float, forKey key: Key) throws {
    try write(key) { () throws(JSONMismatch) in try JSONValue(real: Double(value)) }
  }

  func encode<T: FixedWidthInteger & Encodable>(_ value: T, forKey key: Key) throws {
    try write(key) { () throws(JSONMismatch) in try JSONValue(whole: value) }
  }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try write(key) { () throws(JSONMismatch) in try JSONValue(encoding: value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(
      ObjectEncoder<Nested>(slot: slot.open(key), codingPath: codingPath + [key]))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    ListEncoder(slot: slot.open(key), codingPath: codingPath + [key])
  }

  func superEncoder() -> any Encoder {
    ValueEncoder(slot: slot.open(JSONStep(stringValue: "super")))
  }

  func superEncoder(forKey key: Key) -> any Encoder { ValueEncoder(slot: slot.open(key)) }

  private func write(
    _ key: Key, _ make: () throws(JSONMismatch) -> JSONValue
  ) throws(JSONMismatch) {
    do {
      slot.object?[key.stringValue] = try make()
    } catch {
      throw error.under(key).under(codingPath)
    }
  }
}
