import JournalCore

/// The strict JSON reader and the canonical writer.
enum JSONHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    guard let value = read(bytes) else { return }
    let canonical = value.canonicalBytes
    do throws(JSONError) {
      let again = try JSONValue(parsing: canonical, limits: limits)
      law(again.canonicalBytes == canonical, "what is canonical is written as it was read")
      law(same(value, again), "reading what was written changes nothing")
    } catch {
      // The canonical form of a text at the very limit may be longer than the text: `1e20`.
      law(canonical.count > limits.maxBytes, "what was written can be read")
    }
    law(!canonical.contains { $0 < 0x20 }, "no control character is written raw")
  }

  private static let limits = JSONLimits.document

  /// Bytes, a slice of them and their text are read alike.
  private static func read(_ bytes: [UInt8]) -> JSONValue? {
    let whole = Result { () throws(JSONError) in try JSONValue(parsing: bytes, limits: limits) }
    let part = Result { () throws(JSONError) in
      try JSONValue(parsing: ([0x5B] + bytes + [0x5D]).dropFirst().dropLast(), limits: limits)
    }
    law(whole == part, "a slice is read like the whole")
    if case .failure(let error) = whole {
      law((0...bytes.count).contains(error.offset), "the error lies within the text")
      law(!error.description.unicodeScalars.contains { $0.value < 0x20 }, "errors are printable")
    }
    return try? whole.get()
  }

  /// Numbers may change their kind: `1.0` is written as 1.
  private static func same(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .integer(let right)): left == Double(right)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy(same)
    case (.object(let left), .object(let right)):
      left.members.count == right.members.count
        && zip(left.members, right.members).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && same($0.value, $1.value)
        }
    default: left == right
    }
  }
}
