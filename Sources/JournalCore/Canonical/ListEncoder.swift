/// Encodes the elements of a list, one after the other.
struct ListEncoder: UnkeyedEncodingContainer {
  private let slot: EncodingSlot
  let codingPath: [any CodingKey]

  init(slot: EncodingSlot, codingPath: [any CodingKey]) {
    self.slot = slot
    self.codingPath = codingPath
    if slot.array == nil { slot.array = [] }
  }

  var count: Int { slot.array?.count ?? 0 }

  func encodeNil() { slot.array?.append(.null) }

  func encode(_ value: Bool) { slot.array?.append(.bool(value)) }

  func encode(_ value: String) { slot.array?.append(.string(value)) }

  func encode(_ value: Double) throws {
    try write { () throws(JSONMismatch) in try JSONValue(real: value) }
  }

  func encode(_ value: Float) throws {
    try write { () throws(JSONMismatch) in try JSONValue(real: Double(value)) }
  }

  func encode<T: FixedWidthInteger & Encodable>(_ value: T) throws {
    try write { () throws(JSONMismatch) in try JSONValue(whole: value) }
  }

  func encode<T: Encodable>(_ value: T) throws {
    try write { () throws(JSONMismatch) in try JSONValue(encoding: value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    let path = codingPath + [JSONStep(count)]
    return KeyedEncodingContainer(
      ObjectEncoder<Nested>(slot: slot.openElement(), codingPath: path))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let path = codingPath + [JSONStep(count)]
    return ListEncoder(slot: slot.openElement(), codingPath: path)
  }

  func superEncoder() -> any Encoder { ValueEncoder(slot: slot.openElement()) }

  private func write(
    _ make: () throws(JSONMismatch) -> JSONValue
  ) throws(JSONMismatch) {
    do {
      let element = try make()
      slot.array?.append(element)
    } catch {
      throw error.under(JSONStep(count)).under(codingPath)
    }
  }
}
