/// Decodes the elements of a list in order.
struct ListDecoder: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(elements: [JSONValue], codingPath: [any CodingKey]) {
    self.elements = elements
    self.codingPath = codingPath
  }

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    try read { value throws(JSONMismatch) in try value.truth() }
  }

  mutating func decode(_ type: String.Type) throws -> String {
    try read { value throws(JSONMismatch) in try value.text() }
  }

  mutating func decode(_ type: Double.Type) throws -> Double {
    try read { value throws(JSONMismatch) in try value.real() }
  }

  mutating func decode(_ type: Float.Type) throws -> Float {
    try read { value throws(JSONMismatch) in try value.float() }
  }

  mutating func decode<T: FixedWidthInteger & Decodable>(_ type: T.Type) throws -> T {
    try read { value throws(JSONMismatch) in try value.whole() }
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try read { value throws(JSONMismatch) in try value.decoded(type) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let path = codingPath + [JSONStep(currentIndex)]
    let object = try read { value throws(JSONMismatch) in try value.members() }
    return KeyedDecodingContainer(ObjectDecoder<Nested>(object: object, codingPath: path))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let path = codingPath + [JSONStep(currentIndex)]
    let elements = try read { value throws(JSONMismatch) in try value.elements() }
    return ListDecoder(elements: elements, codingPath: path)
  }

  mutating func superDecoder() throws -> any Decoder {
    ValueDecoder(value: try read { $0 })
  }

  private mutating func read<T>(
    _ read: (JSONValue) throws(JSONMismatch) -> T
  ) throws(JSONMismatch) -> T {
    guard !isAtEnd else {
      throw JSONMismatch("expected more than \(currentIndex) elements").under(codingPath)
    }
    do {
      let result = try read(elements[currentIndex])
      currentIndex += 1
      return result
    } catch {
      throw error.under(JSONStep(currentIndex)).under(codingPath)
    }
  }
}
