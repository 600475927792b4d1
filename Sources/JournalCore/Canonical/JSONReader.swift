/// Reads one JSON text from front to back, and stops at the first error.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The next byte; nil at the end.
  var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }
}

extension JSONReader {
  /// Reads a whole text: a value with nothing but white space around it.
  mutating func document() throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.maxBytes else {
      throw JSONError(.tooLong(limit: limits.maxBytes), at: limits.maxBytes)
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw JSONError(.byteOrderMark, at: 0) }
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw JSONError(.trailingData, at: position) }
    return value
  }

  /// Reads a value inside `depth` open arrays and objects.
  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw unexpected("a value") }
    switch byte {
    case UInt8(ascii: "\""):
      position += 1
      return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return try number()
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw unexpected("\(word)") }
      position += 1
    }
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
    try open(depth)
    guard !skip(UInt8(ascii: "]")) else { return [] }
    var elements: [JSONValue] = []
    repeat {
      elements.append(try value(depth: depth))
    } while try hasMore(closing: UInt8(ascii: "]"), "\",\" or \"]\"")
    return elements
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
    try open(depth)
    guard !skip(UInt8(ascii: "}")) else { return JSONObject() }
    var members = JSONMemberList(depth: depth)
    repeat {
      let start = try expect(UInt8(ascii: "\""), "a key in quotation marks") - 1
      let key = try string()
      _ = try expect(UInt8(ascii: ":"), "\":\"")
      try members.append(JSONObject.Member(key, value(depth: depth)), at: start)
    } while try hasMore(closing: UInt8(ascii: "}"), "\",\" or \"}\"")
    return try members.finish()
  }

  private mutating func open(_ depth: Int) throws(JSONError) {
    guard depth <= limits.maxDepth else {
      throw JSONError(.tooDeep(limit: limits.maxDepth), at: position)
    }
    position += 1
  }
}

extension JSONReader {
  @inline(__always)
  mutating func skipSpace() {
    if position < bytes.count, bytes[position] > 0x20 { return }
    skipWrittenSpace()
  }

  private mutating func skipWrittenSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Skips white space and then this byte, if it comes next; returns whether it did.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Skips white space and then this byte, and returns the position after it.
  private mutating func expect(_ byte: UInt8, _ name: String) throws(JSONError) -> Int {
    guard skip(byte) else { throw unexpected(name) }
    return position
  }

  /// Skips a comma and returns true, or the closing bracket and returns false.
  private mutating func hasMore(closing: UInt8, _ name: String) throws(JSONError) -> Bool {
    if skip(UInt8(ascii: ",")) { return true }
    if skip(closing) { return false }
    throw unexpected(name)
  }

  /// The error for an unexpected byte at the current position.
  @inline(never)
  func unexpected(_ expected: String) -> JSONError {
    guard position < bytes.count else {
      return JSONError(.unexpectedEnd(expected: expected), at: position)
    }
    var rest = bytes[position...].prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return JSONError(.notUTF8, at: position)
    }
    return JSONError(.unexpectedCharacter(scalar, expected: expected), at: position)
  }
}
