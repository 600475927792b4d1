/// Encodes Swift values as JSON values, without Foundation.
///
/// An optional that is nil is left out of an object. Numbers that JSON can't hold exactly, or at
/// all, are refused. Inside `encode(to:)` a coding path starts at the type's own value.
public struct JSONValueEncoder: Sendable {
  /// Creates an encoder.
  public init() {}

  /// Encodes a value, or throws what can't be written and where.
  public func encode<T: Encodable>(_ value: T) throws(JSONMismatch) -> JSONValue {
    try JSONValue(encoding: value)
  }
}

/// Encodes one value into a slot.
struct ValueEncoder: Encoder {
  let slot: EncodingSlot

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(ObjectEncoder(slot: slot, codingPath: []))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ListEncoder(slot: slot, codingPath: [])
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension ValueEncoder: SingleValueEncodingContainer {
  func encodeNil() { slot.value = .null }
  func encode(_ value: Bool) { slot.value = .bool(value) }
  func encode(_ value: String) { slot.value = .string(value) }
  func encode(_ value: Double) throws { slot.value = try JSONValue(real: value) }
  func encode(_ value: Float) throws { slot.value = try JSONValue(real: Double(value)) }

  func encode<T: FixedWidthInteger & Encodable>(_ value: T) throws {
    slot.value = try JSONValue(whole: value)
  }

  func encode<T: Encodable>(_ value: T) throws { slot.value = try JSONValue(encoding: value) }
}
