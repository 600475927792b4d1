extension JSONValue {
  /// The canonical JSON of RFC 8785 in UTF-8: each value has exactly one sequence of bytes.
  ///
  /// Every number must be finite and every `.integer` within ±2^53, as the reader and every
  /// `FieldValue` guarantee. Anything else has no canonical form and is a programming error.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    write(into: &bytes)
    return bytes
  }

  /// The canonical JSON of RFC 8785 as a string.
  public var canonicalText: String {
    String(decoding: canonicalBytes, as: UTF8.self)
  }

  /// Appends the canonical JSON of RFC 8785 in UTF-8.
  public func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .integer(let integer): integer.writeCanonically(into: &bytes)
    case .number(let number): number.writeCanonically(into: &bytes)
    case .string(let string): string.writeCanonically(into: &bytes)
    case .array(let array): Self.write(array, into: &bytes)
    case .object(let object): object.write(into: &bytes)
    }
  }

  private static func write(_ array: [JSONValue], into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for index in array.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      array[index].write(into: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}

extension JSONObject {
  /// Appends the canonical JSON of RFC 8785 in UTF-8.
  func write(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for index in members.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      members[index].key.writeCanonically(into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      members[index].value.write(into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}
