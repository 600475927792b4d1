/// Decodes `Decodable` values, such as regulations, from JSON, without coercion and without
/// Foundation.
///
/// Events and their envelopes are read by their `Fields` instead, which is faster.
///
/// A whole number must be written as one, text must be text, `null` is nil. Inside `init(from:)` a
/// coding path starts at the value that the type itself decodes. The mismatch that `decode` throws
/// has the whole path, except for what goes through a `superDecoder`.
package struct JSONValueDecoder: Sendable {
  /// Creates a decoder.
  package init() {}

  /// Decodes a value; throws what does not fit, and where.
  package func decode<T: Decodable>(
    _ type: T.Type, from value: JSONValue
  ) throws(JSONMismatch) -> T {
    try value.decoded(type)
  }
}

extension JSONValue {
  /// Decodes a Swift value; the path of a mismatch starts here.
  ///
  /// Each container adds its key in front of the path of an error that passes through, so that
  /// decoding without an error never builds a path.
  func decoded<T: Decodable>(_ type: T.Type) throws(JSONMismatch) -> T {
    do { return try T(from: ValueDecoder(value: self)) } catch { throw JSONMismatch(error) }
  }
}

/// A value to decode, small enough to travel as `any Decoder` without an allocation.
struct ValueDecoder: Decoder {
  let value: JSONValue

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ObjectDecoder(object: try value.members(), codingPath: []))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    ListDecoder(elements: try value.elements(), codingPath: [])
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension ValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try value.truth() }
  func decode(_ type: String.Type) throws -> String { try value.text() }
  func decode(_ type: Double.Type) throws -> Double { try value.real() }
  func decode(_ type: Float.Type) throws -> Float { try value.float() }
  func decode<T: FixedWidthInteger & Decodable>(_ type: T.Type) throws -> T { try value.whole() }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try value.decoded(type) }
}
